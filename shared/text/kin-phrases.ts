import { articles, familyAdjectives, mine, numberWords, ours, theirs } from './kin-words.ts';
import { sectionAt } from './own-life.ts';
import { before, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** False where the candidate writes himself; else the pronouns that are his in a text about him, by their words. */
export type About = false | ReadonlySet<number>;

/** Whether nothing but a blank, or the end of a line that goes on in lower case, parts word `k` from the next. */
export function linked(words: Scan, k: number): boolean {
  if (k < 0 || k + 1 >= words.fold.length) return false;
  const gap = words.gap[k]!;
  const from = words.end[k]!;
  const to = words.start[k + 1]!;
  if (gap === GAP.SPACE) return to - from < 3;
  if ((gap & ~GAP.SPACE) !== GAP.NEWLINE || words.shape[k + 1] !== LOWER || to - from > 16) return false;
  return words.text.indexOf('\n', from) === words.text.lastIndexOf('\n', to - 1);
}

const hardly = wordSet('nog al pas yet still only');

type Owner = 'mine' | 'our' | 'their' | 'article' | 'none';

/** A noun with what goes with it on its left: "mijn twee jonge kinderen". */
export interface Phrase {
  /** First word of it, and the offset it begins at: a number in figures is no word. */
  readonly from: number;
  readonly start: number;
  readonly owner: Owner;
  readonly counted: boolean;
  readonly described: boolean;
  /** Word that leads up to it within the same phrase; -1 when it opens its cell, line or clause. */
  readonly lead: number;
}

export function phraseAt(words: Scan, i: number): Phrase {
  const { text, fold } = words;
  let from = i;
  let start = words.start[i]!;
  let counted = false;
  let described = false;
  let owner: Owner = 'none';
  while (i - from < 4 && familyAdjectives.has(fold[from - 1] ?? '')) {
    const gap = words.gap[from - 1]!;
    if (!linked(words, from - 1) && (gap & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) break;
    start = words.start[--from]!;
    described = true;
  }
  if (linked(words, from - 1) && numberWords.has(fold[from - 1]!)) {
    start = words.start[--from]!;
    counted = true;
  } else if (before(words, from) & GAP.DIGIT) {
    let at = start;
    while (text[at - 1] === ' ') at--;
    const end = at;
    while (end - at < 3 && /\d/.test(text[at - 1] ?? '')) at--;
    if (at < end && end - at < 2 && !/[\d/–.-]/.test(text[at - 1] ?? '')) {
      counted = true;
      start = at;
    }
  }
  if (counted && linked(words, from - 1) && hardly.has(fold[from - 1]!)) start = words.start[--from]!;
  const near =
    linked(words, from - 1) ||
    (counted && (before(words, from) & ~GAP.DIGIT) === GAP.SPACE && start - words.end[from - 1]! < 3);
  if (!near || from === 0) return { from, start, owner, counted, described, lead: -1 };
  const word = fold[from - 1]!;
  if (mine.has(word)) owner = 'mine';
  else if (ours.has(word)) owner = 'our';
  else if (theirs.has(word)) owner = 'their';
  else if (articles.has(word)) owner = 'article';
  if (owner === 'none') return { from, start, owner, counted, described, lead: from - 1 };
  from--;
  // "m'n", "z'n": two words to the scan.
  if (word === 'n' && /^[mz]$/.test(fold[from - 1] ?? '')) {
    if (fold[from - 1] === 'z') owner = 'their';
    from--;
  }
  // "Zijn vrouw": the pronoun is hidden for itself.
  if (owner !== 'their') start = words.start[from]!;
  return { from, start, owner, counted, described, lead: linked(words, from - 1) ? from - 1 : -1 };
}

/** "De geboorte van" goes with the child. */
export function birthBefore(text: string, start: number): number {
  const hit = /(?:de |the )?(?:geboorte|birth|komst|arrival) (?:van |of )$/i.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  return hit ? start - hit[0].length : start;
}

/** Whether one of the words around, within the same sentence, is in a set. */
export function says(words: Scan, from: number, to: number, set: ReadonlySet<string>, reach = 9): boolean {
  const ends = (k: number): boolean => {
    const gap = words.gap[k]!;
    if (gap & (GAP.STOP | GAP.SEPARATOR)) return true;
    return (gap & (GAP.DOT | GAP.NEWLINE)) !== 0 && words.shape[k + 1] !== LOWER;
  };
  for (let k = from - 1; k >= 0 && from - k <= reach && !ends(k); k--)
    if (set.has(words.fold[k]!)) return true;
  for (let k = to; k + 1 < words.fold.length && k - to < reach && !ends(k); k++)
    if (set.has(words.fold[k + 1]!)) return true;
  return false;
}

/** What stands around within the same cell or line; in another column it says nothing of these children. */
export function cellAround(text: string, start: number, end: number): string {
  const head = text.slice(Math.max(0, start - 90), start);
  const from = Math.max(
    head.lastIndexOf('\n'),
    head.lastIndexOf('   '),
    head.lastIndexOf('|'),
    head.lastIndexOf('. '),
  );
  const tail = text.slice(end, end + 44);
  const stop = /\s{3}|[\n|]|[.!?] /.exec(tail);
  return `${head.slice(from + 1)} ${stop ? tail.slice(0, stop.index) : tail}`;
}

export const isOfWork = (text: string, offset: number): boolean => {
  const section = sectionAt(text, offset);
  return section === 'work' || section === 'education' || section === 'skills' || section === 'publications';
};
export const isOfLife = (text: string, offset: number): boolean => {
  const section = sectionAt(text, offset);
  return section === 'personal' || section === 'interests';
};
