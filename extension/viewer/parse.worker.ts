import type { DocumentResult } from '../../shared/documents/document-model.ts';
import { readDocument } from '../../shared/documents/read-document.ts';
import type { ViewerSettings } from '../../shared/documents/viewer-message.ts';

export interface ParseRequest {
  readonly onbevangen: 'parse';
  readonly bytes: ArrayBuffer;
  readonly settings: Omit<ViewerSettings, 'label'>;
}

/** pdf.js's worker half posts messages of its own on the same channel; this tells ours apart. */
export interface ParseAnswer {
  readonly onbevangen: 'parsed';
  readonly result: DocumentResult;
}

const pdfjs = async () => (await import('../../shared/documents/pdf/pdfjs-module.ts')).pdfjs;

self.addEventListener('message', async ({ data }: MessageEvent<Partial<ParseRequest>>) => {
  if (data?.onbevangen !== 'parse' || !data.bytes || !data.settings) return;
  const result = await readDocument(new Uint8Array(data.bytes), pdfjs, data.settings);
  self.postMessage({ onbevangen: 'parsed', result } satisfies ParseAnswer);
});
