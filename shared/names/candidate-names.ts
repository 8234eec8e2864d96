import { fold } from '../text/normalize.ts';
import { before, GAP, LOWER, type Scan } from '../text/scan.ts';
import type { NameWords } from '../text/whose.ts';
import { findDocumentNames } from './document-names.ts';
import { compileKnownNames } from './known-names.ts';
import { infixes, titles } from './name-parts.ts';
import { isNoName } from './not-names.ts';

const HEAD = 400;
/** A cell tells no names of itself. */
const DOCUMENT = 120;
const HEAD_LINES = 7;
const greeting =
  /^(?:beste|geachte|dear|hoi|hallo|hi|hello|lieve|dag|aan|t|cc|bcc|to|van|from|door|by|gesproken)$/;

/** Folded words of the candidate's names: those the caller knows, those in the head, and those the text tells elsewhere. */
export function candidateNames(words: Scan, knownNames: readonly string[]): NameWords {
  const names = new Set<string>();
  const known = knownNames.length > 0 ? compileKnownNames(knownNames).words : undefined;
  let lines = 0;
  for (let i = 0; i < words.fold.length && words.start[i]! < HEAD; i++) {
    if (before(words, i) & GAP.NEWLINE && ++lines > HEAD_LINES) break;
    const word = words.fold[i]!;
    if (
      words.shape[i] === LOWER ||
      word.length < 2 ||
      isNoName(word) ||
      infixes.has(word) ||
      titles.has(word)
    )
      continue;
    // Whom a letter or note is for or from is not whom it is about.
    let at = i;
    while (at > 0 && !(before(words, at) & GAP.NEWLINE) && i - at < 6) at--;
    if (
      greeting.test(words.fold[at]!) &&
      at < i &&
      (words.fold[at] !== 'gesproken' || /^(?:met|door)$/.test(words.fold[at + 1]!))
    )
      continue;
    names.add(word);
  }
  // Who signs below, or whom an address or a label names.
  for (const name of words.text.length < DOCUMENT ? [] : findDocumentNames(words.text))
    for (const part of name.split(/[\s.'’-]+/)) {
      const word = fold(part);
      if (word.length > 2 && !infixes.has(word) && !titles.has(word) && !isNoName(word)) names.add(word);
    }
  // The known names may be many and the text a cell: they are asked, not copied.
  return {
    has: (word) => names.has(word) || (word.length > 1 && known?.has(word) === true && !infixes.has(word)),
  };
}
