import { isInitial, LOWER, type Scan } from '../text/scan.ts';
import { isListed } from './lists/index.ts';
import { infixes } from './name-parts.ts';
import { isNeverName, isNoName } from './not-names.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** What a word says for a name: in a list, unknown, also something else, nothing else. */
export const LISTED = 3;
export const UNKNOWN = 1;
export const ORDINARY = 0;
export const NEVER = -9;

const KEPT = 20_000;
const known = new Map<string, number>();

/** How much a folded word with a capital looks like a part of a name. */
export function nameWeight(word: string): number {
  let weight = known.get(word);
  if (weight === undefined) {
    if (known.size > KEPT) known.clear();
    known.set(word, (weight = weigh(word)));
  }
  return weight;
}

function weigh(word: string): number {
  if (isListed(word)) return LISTED;
  if (isNeverName(word)) return NEVER;
  return ordinaryWords.has(word) || isNoName(word) ? ORDINARY : UNKNOWN;
}

/** Weight of the words `from`..`to`; infixes and initials speak for a name a little. */
export function stretchWeight(words: Scan, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at <= to; at++) {
    const word = words.fold[at]!;
    if (infixes.has(word)) sum += at > from && at < to ? 1 : 0;
    else if (isInitial(words, at)) sum += 0.5;
    else if (words.shape[at] !== LOWER) {
      const weight = nameWeight(word);
      // "Harm ten Have": behind a small infix stands a surname, whatever it is elsewhere.
      const surname =
        weight < 0 && at > from + 1 && infixes.has(words.fold[at - 1]!) && words.shape[at - 1] === LOWER;
      sum += surname ? ORDINARY : weight;
    }
  }
  return sum;
}
