import { GAP, isInitial, LOWER, type Scan } from '../text/scan.ts';
import { degreeEnds, infixes, linksName } from './name-parts.ts';
import { isNoName } from './not-names.ts';
import { months } from './ordinary-words.ts';

/** Functions that are common surnames: a name behind a given name. Folded. */
const trades = new Set([
  'bakker',
  'kok',
  'slager',
  'timmerman',
  'schoonmaker',
  'west',
  'oost',
  'best',
  'kind',
  'cook',
  'driver',
  'doe',
  'page',
  'can',
  'will',
  'read',
]);
const INSIDE = GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE;

/** "Jan Küster", "Will Jones": a month or a verb right before a word that can be a surname. */
export function isMonthName(words: Scan, i: number): boolean {
  const next = words.fold[i + 1];
  return (
    (months.has(words.fold[i]!) || words.fold[i] === 'will') &&
    words.shape[i] !== LOWER &&
    words.gap[i] === GAP.SPACE &&
    next !== undefined &&
    next.length > 1 &&
    words.shape[i + 1] !== LOWER &&
    (infixes.has(next) || !isNoName(next))
  );
}

/**
 * Last word of the capitalised, name-like stretch from word `i` on, or -1. Initials and infixes may stand inside;
 * at least one word of two letters that is no infix is needed.
 */
export function nameRunEnd(words: Scan, i: number, max = 5): number {
  let last = -1;
  for (let at = i; at < words.fold.length && at < i + max; at++) {
    const word = words.fold[at]!;
    if (at > i) {
      const gap = words.gap[at - 1]!;
      const afterInitial = isInitial(words, at - 1) && word.length <= 24;
      const closed =
        /["”’)(]/.test(words.text.slice(words.end[at - 1]!, words.start[at]!)) && (gap & GAP.QUOTE) !== 0;
      if (gap & ~(INSIDE | (afterInitial ? GAP.DOT : 0) | (closed ? GAP.QUOTE : 0))) break;
      if (words.start[at]! - words.end[at - 1]! > 3) break;
    }
    const linking = words.shape[at] === LOWER ? linksName(words.fold, at) : infixes.has(word);
    if (linking && (at > i || words.shape[at] !== LOWER || word.length > 1)) continue;
    if (words.shape[at] === LOWER) break;
    if (isInitial(words, at) && word.length === 1) {
      if (words.gap[at] === GAP.DOT && degreeEnds.has(words.fold[at + 1] ?? '')) break;
      continue;
    }
    if (isNoName(word) && !(last >= i && trades.has(word)) && !(at === i && isMonthName(words, at))) break;
    last = at;
  }
  return last;
}

/** Text of a stretch of words, on one line and with single blanks. */
export function wordsText(words: Scan, from: number, to: number): string {
  return words.text.slice(words.start[from]!, words.end[to]!).replace(/[\s\u00a0]+/g, ' ');
}
