import { contactIn, hiddenButContact } from '../masking/hidden-spans.ts';
import { findDocumentNames } from '../names/document-names.ts';
import { detect } from '../recognizers/detect.ts';
import type { DetectOptions, Language } from '../recognizers/recognizer.ts';
import { documentKind } from './document-kind.ts';
import type { CoverReason, DocumentResult } from './document-model.ts';
import type { Draft } from './flow/draft.ts';
import { type DocumentLimits, documentLimits } from './limits.ts';
import type { PdfJs } from './pdf/pdfjs.ts';
import { readPdf } from './pdf/read-pdf.ts';

/** Readers of documents without places of their own. */
export interface FlowReaders {
  /** Throws when the file can't be read. */
  readonly read: (bytes: Uint8Array, kind: 'zip' | 'rtf' | 'html' | 'text') => Draft | CoverReason;
  readonly anonymise: typeof import('./flow/anonymise.ts').anonymise;
  readonly reasonOf: (error: unknown) => CoverReason;
}

export interface ReadDocumentOptions {
  readonly knownNames: readonly string[];
  readonly language?: Language | undefined;
  readonly limits?: DocumentLimits;
  /** Told after each page that was read: who waits knows that something goes on. */
  readonly onPage?: () => void;
  /**
   * What the server calls the file (a MIME type), where it was asked. An error page is HTML, too: text and HTML are
   * read only where that is what was promised.
   */
  readonly served?: string | undefined;
  /** Kinds that are hidden; all but the switchable ones when left out. */
  readonly kinds?: readonly string[];
  /** Whether e-mail and telephone may be read. */
  readonly contact?: boolean;
}

/** What is hidden, and what may be read whatever is in it. */
const markingOf = ({ kinds, contact }: ReadDocumentOptions) => {
  const asked = (given: DetectOptions): DetectOptions => ({ ...given, ...(kinds && { kinds }) });
  return {
    detect: (text: string, given: DetectOptions = {}) =>
      contact ? hiddenButContact(detect, text, asked(given)) : detect(text, asked(given)),
    // Names glued to each other stand in e-mail addresses, too.
    readable: (text: string) => (contact ? contactIn(detect, text, {}) : []),
  };
};

const covered = (reason: CoverReason): DocumentResult => ({ state: 'covered', reason });

/**
 * Bytes in, a document without its person out. Never rejects. `pdfjs` is loaded only for a PDF that is going to be
 * read, the other readers only for what they read.
 */
export async function readDocument(
  bytes: Uint8Array,
  pdfjs: () => Promise<PdfJs>,
  options: ReadDocumentOptions,
): Promise<DocumentResult> {
  const limits = options.limits ?? documentLimits;
  if (bytes.length > limits.bytes) return covered('too-large');
  let flow: FlowReaders | undefined;
  try {
    const kind = documentKind(bytes);
    const all = { findDocumentNames, ...options, ...markingOf(options), limits };
    if (kind === 'pdf') return await readPdf(bytes, await pdfjs(), all);
    if (kind !== 'zip' && kind !== 'rtf' && kind !== 'html' && kind !== 'text') return covered(kind);
    const isText = kind === 'html' || kind === 'text';
    if (isText && options.served && !/^(?:text\/|application\/(?:octet-stream|xhtml))/i.test(options.served))
      return covered('not-a-document');
    flow = (await import('./flow/flow-readers.ts')).flowReaders;
    const draft = flow.read(bytes, kind);
    return typeof draft === 'string' ? covered(draft) : flow.anonymise(draft, all);
  } catch (error) {
    return covered(flow?.reasonOf(error) ?? 'broken');
  }
}
