import { decodeText } from '../shared/documents/decode.ts';
import { documentKind } from '../shared/documents/document-kind.ts';
import type { CoverReason, DocumentModel } from '../shared/documents/document-model.ts';
import { documentLimits } from '../shared/documents/limits.ts';
import { readDocument } from '../shared/documents/read-document.ts';
import type { Language } from '../shared/recognizers/recognizer.ts';
import { BadInput } from './io.ts';
import { inTime } from './time-limit.ts';

const reasons: Readonly<Record<CoverReason, string>> = {
  scan: 'is a picture or a scan: there is no text in it to hide a name in. Ask for a CV as text',
  broken: 'is damaged and cannot be read',
  encrypted: 'has a password, and cannot be read without it',
  'too-large': `is too large: at most ${documentLimits.bytes / 1024 / 1024} MB and ${documentLimits.pages} pages are read`,
  'not-a-document': 'is empty, or not a CV',
  gibberish: 'holds other letters than one would see, so names cannot be found in it',
  timeout: 'takes too long to read',
  unsupported: 'is of a kind that is not read. PDF, docx, odt, rtf, html and plain text are',
  'old-word': 'is an old Word file (.doc). Save it as docx or PDF first',
  unreachable: 'cannot be read',
};

/** Says what is wrong with a file, by its place in the command: its name may be somebody's. */
export const covered = (which: string, reason: CoverReason): BadInput =>
  new BadInput(`${which} ${reasons[reason]}.`);

const documents: readonly string[] = ['pdf', 'zip', 'rtf', 'html'];
/** Kinds of text that are no CV, and are hidden in all the same: mails, data, nearly nothing. */
const otherText: readonly string[] = ['text', 'unsupported', 'not-a-document'];

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of a file that is text; undefined for a document of another kind. Throws `BadInput` for what is not read. */
export function plainText(bytes: Uint8Array, which: string): string | undefined {
  const kind = documentKind(bytes);
  const text = utf8(bytes);
  if (documents.includes(kind) || text?.includes('\0')) return undefined;
  if (text !== undefined && otherText.includes(kind)) return text;
  if (kind === 'text') return decodeText(bytes);
  throw covered(which, kind as CoverReason);
}

const pdfjs = async () => (await import('../shared/documents/pdf/pdfjs-module.ts')).pdfjs;

/** A CV without its person. Throws `BadInput` when it is covered; ends the process when reading takes a minute. */
export async function readAnonymous(
  bytes: Uint8Array,
  which: string,
  knownNames: readonly string[],
  language: Language | undefined,
): Promise<DocumentModel> {
  const result = await inTime(
    () => readDocument(bytes, pdfjs, { knownNames, language }),
    covered(which, 'timeout').message,
  );
  if (result.state === 'covered') throw covered(which, result.reason);
  return result.model;
}
