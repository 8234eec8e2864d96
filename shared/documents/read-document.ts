import { findDocumentNames } from '../names/document-names.ts';
import { detect } from '../recognizers/detect.ts';
import type { Language } from '../recognizers/recognizer.ts';
import { documentKind } from './document-kind.ts';
import type { DocumentResult } from './document-model.ts';
import { type DocumentLimits, documentLimits } from './limits.ts';
import type { PdfJs } from './pdf/pdfjs.ts';
import { readPdf } from './pdf/read-pdf.ts';

export interface ReadDocumentOptions {
  readonly knownNames: readonly string[];
  readonly language?: Language | undefined;
  readonly limits?: DocumentLimits;
}

/**
 * Bytes in, a document without its person out. Never rejects. `pdfjs` is loaded only for a PDF that is
 * going to be read.
 */
export async function readDocument(
  bytes: Uint8Array,
  pdfjs: () => Promise<PdfJs>,
  options: ReadDocumentOptions,
): Promise<DocumentResult> {
  const limits = options.limits ?? documentLimits;
  if (bytes.length > limits.bytes) return { state: 'covered', reason: 'too-large' };
  const kind = documentKind(bytes);
  if (kind !== 'pdf') return { state: 'covered', reason: kind };
  try {
    return await readPdf(bytes, await pdfjs(), { detect, findDocumentNames, ...options, limits });
  } catch {
    return { state: 'covered', reason: 'broken' };
  }
}
