import './newer-builtins.ts';
import type { DocumentResult } from '../../shared/documents/document-model.ts';
import { readDocument } from '../../shared/documents/read-document.ts';
import type { ViewerSettings } from '../../shared/documents/viewer-message.ts';

export interface ParseRequest {
  readonly onbevangen: 'parse';
  readonly bytes: ArrayBuffer;
  readonly settings: Omit<ViewerSettings, 'label'>;
}

/** pdf.js's worker half posts messages of its own on the same channel; this tells ours apart. */
export type ParseAnswer =
  | { readonly onbevangen: 'reading' }
  | { readonly onbevangen: 'parsed'; readonly result: DocumentResult };

/** Our own code is there, or another page was read. */
const begin = () => self.postMessage({ onbevangen: 'reading' } satisfies ParseAnswer);

const pdfjs = async () => {
  const module = await import('../../shared/documents/pdf/pdfjs-module.ts');
  begin();
  return module.pdfjs;
};

self.addEventListener('message', async ({ data }: MessageEvent<Partial<ParseRequest>>) => {
  if (data?.onbevangen !== 'parse' || !data.bytes || !data.settings) return;
  begin();
  const result = await readDocument(new Uint8Array(data.bytes), pdfjs, { ...data.settings, onPage: begin });
  self.postMessage({ onbevangen: 'parsed', result } satisfies ParseAnswer);
});
