import { infixes } from '../name-parts.ts';
import { isNoName } from '../not-names.ts';
import { ordinaryWords } from '../ordinary-words.ts';
import { compiled } from './compiled.ts';

/** Undoes the front coding of tools/compile-names.mjs: a digit for the letters shared with the word before, and the rest. */
export function frontDecoded(coded: string): string[] {
  const words: string[] = [];
  let last = '';
  for (const hit of coded.matchAll(/(\d)([a-z]*)/g)) {
    last = last.slice(0, Number(hit[1])) + hit[2]!;
    words.push(last);
  }
  return words;
}

/** Folded words that are a name in some group and nothing else that a CV would say. */
function distinctive(words: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words)
    if (word.length > 2 && !ordinaryWords.has(word) && !infixes.has(word) && !isNoName(word)) found.add(word);
  return found;
}

export const givenNames = distinctive(frontDecoded(compiled.given));
export const surnames = distinctive(frontDecoded(compiled.surnames));

export const isListed = (word: string): boolean => givenNames.has(word) || surnames.has(word);
