import type { DocumentResult } from '../../shared/documents/document-model.ts';
import type { ViewerSettings } from '../../shared/documents/viewer-message.ts';
import type { ParseAnswer, ParseRequest } from './parse.worker.ts';

const patience = 9_000;

/**
 * Reads a file in a worker of its own, killed after 9 seconds, so that no file can hang this frame or the
 * next file. Never rejects.
 */
export function parse(bytes: ArrayBuffer, settings: ViewerSettings): Promise<DocumentResult> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: DocumentResult) => {
      clearTimeout(watchdog);
      worker.terminate();
      resolve(result);
    };
    const watchdog = setTimeout(() => finish({ state: 'covered', reason: 'timeout' }), patience);
    worker.addEventListener('error', () => finish({ state: 'covered', reason: 'broken' }));
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<ParseAnswer> | null>) => {
      if (data?.onbevangen === 'parsed' && data.result) finish(data.result);
    });
    const { label: _, ...used } = settings;
    const request: ParseRequest = { onbevangen: 'parse', bytes, settings: used };
    worker.postMessage(request, [bytes]);
  });
}
