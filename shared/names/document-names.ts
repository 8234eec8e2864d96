import { type Scan, scan } from '../text/scan.ts';
import { fromCallNames } from './candidate/call-names.ts';
import { fileNameWords } from './candidate/from-files.ts';
import { fromFooters, fromHead } from './candidate/from-head.ts';
import { fromLabels } from './candidate/from-labels.ts';
import { fromMail, splitNames } from './candidate/from-mail.ts';
import { fromProse } from './candidate/from-prose.ts';
import { fromSignature } from './candidate/from-signature.ts';
import { fromHints, hintsOf } from './candidate/hints.ts';
import { OwnNames } from './candidate/own-names.ts';
import { wordsText } from './name-run.ts';

function fromFiles(words: Scan, own: OwnNames): void {
  fileNameWords(words, (from, to) =>
    own.add(wordsText(words, from, to).replaceAll('_', ' '), {
      start: words.start[from]!,
      end: words.end[to]!,
    }),
  );
}

/** What the name of a file says: the only thing that a cell or a title tells of its own person. */
export function findFileNames(text: string): OwnNames {
  const own = new OwnNames();
  fromFiles(scan(text), own);
  return own;
}

let last: { readonly text: string; readonly own: OwnNames } | undefined;

/**
 * What a CV, letter or note says its own person is called, and where that stands: labels, "mijn naam is", the
 * signature, names of files, e-mail addresses and profile links that confirm a name, footers, and the head.
 */
export function findOwnNames(text: string): OwnNames {
  // Several recognizers ask; what one of them adds is not for the others.
  if (last?.text !== text) last = { text, own: read(text) };
  return last.own.copy();
}

function read(text: string): OwnNames {
  const own = new OwnNames();
  const words = scan(text);
  const hints = hintsOf(words);
  fromLabels(text, own);
  fromMail(text, own);
  fromProse(words, own);
  fromCallNames(words, own);
  fromSignature(text, own);
  fromFiles(words, own);
  if (hints) fromHints(words, hints, own);
  fromFooters(text, own);
  fromHead(text, hints, own);
  splitNames(text, own);
  return own;
}

/** The names alone, as written. */
export const findDocumentNames = (text: string): string[] => [...findOwnNames(text).names];
