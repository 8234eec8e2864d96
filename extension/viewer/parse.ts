import type { DocumentResult } from '../../shared/documents/document-model.ts';
import type { ViewerSettings } from '../../shared/documents/viewer-message.ts';
import type { ParseAnswer, ParseRequest } from './parse.worker.ts';

/** Milliseconds: for our own code to be there, on a machine that has other things to do; then for the file. */
const patience = { loading: 20_000, reading: 9_500 };

/**
 * Reads a file in a worker of its own, killed after 10 seconds, so that no file can hang this frame or the
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
    const tooLate = () => finish({ state: 'covered', reason: 'timeout' });
    let watchdog = setTimeout(tooLate, patience.loading);
    worker.addEventListener('error', () => finish({ state: 'covered', reason: 'broken' }));
    worker.addEventListener('message', ({ data }: MessageEvent<ParseAnswer | null>) => {
      if (data?.onbevangen === 'reading') {
        clearTimeout(watchdog);
        watchdog = setTimeout(tooLate, patience.reading);
      }
      if (data?.onbevangen === 'parsed' && data.result) finish(data.result);
    });
    const { label: _, ...used } = settings;
    const request: ParseRequest = { onbevangen: 'parse', bytes, settings: used };
    worker.postMessage(request, [bytes]);
  });
}
