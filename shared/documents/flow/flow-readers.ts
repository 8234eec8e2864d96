import { archiveKind } from '../document-kind.ts';
import type { CoverReason } from '../document-model.ts';
import { readDocx } from '../docx/read-docx.ts';
import { readHtml } from '../html/read-html.ts';
import { readOdt } from '../odt/read-odt.ts';
import type { FlowReaders } from '../read-document.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { EncryptedError, openZip } from '../zip.ts';
import { anonymise } from './anonymise.ts';
import type { Draft } from './draft.ts';
import { readText } from './read-text.ts';

function readArchive(bytes: Uint8Array): Draft | CoverReason {
  const zip = openZip(bytes);
  const kind = archiveKind(zip);
  if (kind === 'docx') return readDocx(zip);
  return kind === 'odt' ? readOdt(zip) : kind;
}

/** Also what a reader of nested things says when they are nested without end. */
function reasonOf(error: unknown): CoverReason {
  if (error instanceof EncryptedError) return 'encrypted';
  return error instanceof RangeError && !/offset|bounds/i.test(error.message) ? 'too-large' : 'broken';
}

const readers = { zip: readArchive, rtf: readRtf, html: readHtml, text: readText };

export const flowReaders: FlowReaders = {
  read: (bytes, kind) => readers[kind](bytes),
  anonymise,
  reasonOf,
};
