import { CAPITAL, GAP, isInitial, LOWER, MIXED, type Scan } from '../text/scan.ts';
import { isListedGiven, isListedSurname } from './lists/index.ts';
import { degreeEnds, infixes, linksName } from './name-parts.ts';
import { isNeverName, isNoName } from './not-names.ts';
import { months } from './ordinary-words.ts';

/** Functions that are common surnames: a name behind a given name. Folded. */
const trades = new Set(
  'bakker kok slager timmerman schoonmaker west oost best kind cook driver doe page can will read'.split(' '),
);
const INSIDE = GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE;

/** "Jan Küster", "Will Jones": a month or a verb right before a word that can be a surname. */
export function isMonthName(words: Scan, i: number): boolean {
  const next = words.fold[i + 1];
  return (
    (months.has(words.fold[i]!) || words.fold[i] === 'will') &&
    words.shape[i] !== LOWER &&
    (words.gap[i] === GAP.SPACE || words.gap[i] === GAP.HYPHEN) &&
    next !== undefined &&
    next.length > 1 &&
    words.shape[i + 1] !== LOWER &&
    (infixes.has(next) || !isNoName(next))
  );
}

/** "J. (Hans) van der Berg": what stands in brackets is a part of the name when the name goes on behind them. */
function isCallName(words: Scan, at: number, between: string): boolean {
  if (!between.includes('(') && !/["“]$/.test(between)) return true;
  const tail = words.text.slice(words.end[at]!, words.end[at]! + 6);
  return /^[)"”’] (?:\p{Lu}|van |de |den |der |el |al |ter |ten |'t )/u.test(tail);
}

/** Whether the stretch may go on from word `at - 1` to word `at`. */
function joins(words: Scan, at: number): boolean {
  const gap = words.gap[at - 1]!;
  const afterInitial = isInitial(words, at - 1) && words.fold[at]!.length <= 24;
  const between = words.text.slice(words.end[at - 1]!, words.start[at]!);
  const closed = (gap & GAP.QUOTE) !== 0 && /["”’)(]/.test(between) && isCallName(words, at, between);
  const allowed = INSIDE | (afterInitial ? GAP.DOT : 0) | (closed ? GAP.QUOTE : 0);
  return (gap & ~allowed) === 0 && between.length <= 3;
}

/**
 * Last word of the capitalised, name-like stretch from word `i` on, or -1. Initials and infixes may stand inside;
 * at least one word of two letters that is no infix is needed. `expected` also takes words that are mostly
 * something else ("Sunday", "Bakker"), for places where only a name stands.
 */
export function nameRunEnd(words: Scan, i: number, max = 5, expected = false): number {
  let last = -1;
  for (let at = i; at < words.fold.length && at < i + max; at++) {
    const word = words.fold[at]!;
    if (at > i && !joins(words, at)) break;
    const small = words.shape[at] === LOWER;
    if (at > i && last >= i && (isPostNominal(words, at) || leadsToFirm(words, i, at, last))) break;
    const linking = small ? linksName(words.fold, at) : infixes.has(word);
    if (linking && (at > i || !small || word.length > 1 || word === 't')) continue;
    if (small) break;
    if (isInitial(words, at) && word.length === 1) {
      if (words.gap[at] === GAP.DOT && degreeEnds.has(words.fold[at + 1] ?? '')) break;
      continue;
    }
    const stops = expected
      ? isNeverName(word)
      : isNoName(word) &&
        !(last >= i && (trades.has(word) || isStreetSurname(words, at))) &&
        !(at === i && isMonthName(words, at));
    if (stops) break;
    last = at;
  }
  return last;
}

/** Letters behind a name that tell a degree or a register, in capitals. */
const postNominals = new Set(
  'ra aa rc rb msc bsc mba phd md mph mphil cpa llm llb fcca acca pmp cissp ceng mrcp frcs rgn rn pgce'.split(
    ' ',
  ),
);
const isPostNominal = (words: Scan, at: number): boolean =>
  words.shape[at] !== LOWER && postNominals.has(words.fold[at]!) && words.shape[at] !== CAPITAL;

/** "Ger Peelen van Securitas", "Joyce van HorecaMatch": behind a whole name "van" leads to where somebody works. */
const leadsToFirm = (words: Scan, i: number, at: number, last: number): boolean =>
  words.fold[at] === 'van' &&
  words.shape[at] === LOWER &&
  last === at - 1 &&
  words.shape[at + 1] !== LOWER &&
  words.fold[at + 1] !== undefined &&
  ((last > i && isListedGiven(words.fold[i]!) && !isListedSurname(words.fold[at + 1]!)) ||
    words.shape[at + 1] === MIXED);

/** "Wim Slootweg": the name of a street behind a first name, with no number, is a surname. */
const isStreetSurname = (words: Scan, at: number): boolean =>
  /.{3}(?:weg|laan|straat|plein)$/.test(words.fold[at]!) &&
  isListedGiven(words.fold[at - 1]!) &&
  !/^,? ?\d/.test(words.text.slice(words.end[at]!, words.end[at]! + 3));

/** Text of a stretch of words, on one line and with single blanks. */
export function wordsText(words: Scan, from: number, to: number): string {
  return words.text.slice(words.start[from]!, words.end[to]!).replace(/[\s\u00a0]+/g, ' ');
}
