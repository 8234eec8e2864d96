import type { DocumentResult } from '../../shared/documents/document-model.ts';
import type { ViewerSettings } from '../../shared/documents/viewer-message.ts';
import type { ParseAnswer, ParseRequest } from './parse.worker.ts';

/**
 * Milliseconds: for our own code to be there, on a machine that has other things to do; then without another page
 * read; and in all. A file that goes round in circles has seconds, one that is long on a slow machine has more.
 */
const patience = { loading: 20_000, page: 9_500, all: 40_000 };

/**
 * Reads a file in a worker of its own, killed after 10 seconds without a page, so that no file can hang this frame
 * or the next file. Never rejects.
 */
export function parse(bytes: ArrayBuffer, settings: ViewerSettings): Promise<DocumentResult> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: DocumentResult) => {
      clearTimeout(watchdog);
      clearTimeout(last);
      worker.terminate();
      resolve(result);
    };
    const tooLate = () => finish({ state: 'covered', reason: 'timeout' });
    const last = setTimeout(tooLate, patience.all);
    let watchdog = setTimeout(tooLate, patience.loading);
    worker.addEventListener('error', () => finish({ state: 'covered', reason: 'broken' }));
    worker.addEventListener('message', ({ data }: MessageEvent<ParseAnswer | null>) => {
      if (data?.onbevangen === 'reading') {
        clearTimeout(watchdog);
        watchdog = setTimeout(tooLate, patience.page);
      }
      if (data?.onbevangen === 'parsed' && data.result) finish(data.result);
    });
    const { label: _, ...used } = settings;
    const request: ParseRequest = { onbevangen: 'parse', bytes, settings: used };
    worker.postMessage(request, [bytes]);
  });
}
