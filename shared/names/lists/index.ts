import { wordSet } from '../../text/values.ts';
import { infixes } from '../name-parts.ts';
import { isNoName } from '../not-names.ts';
import { ordinaryWords } from '../ordinary-words.ts';
import { antillean } from './antillean.ts';
import { chinese } from './chinese.ts';
import { creole } from './creole.ts';
import { dutch } from './dutch.ts';
import { eritrean } from './eritrean.ts';
import { frisian } from './frisian.ts';
import { ghanaian } from './ghanaian.ts';
import { hindustani } from './hindustani.ts';
import { indonesian } from './indonesian.ts';
import { international } from './international.ts';
import { javanese } from './javanese.ts';
import type { NameList } from './list.ts';
import { moroccan } from './moroccan.ts';
import { polish } from './polish.ts';
import { somali } from './somali.ts';
import { syrian } from './syrian.ts';
import { turkish } from './turkish.ts';

export const lists: readonly NameList[] = [
  antillean,
  chinese,
  creole,
  dutch,
  eritrean,
  frisian,
  ghanaian,
  hindustani,
  indonesian,
  javanese,
  moroccan,
  polish,
  somali,
  syrian,
  turkish,
];

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

const own = (field: 'given' | 'surnames'): string[] => lists.flatMap((list) => [...wordSet(list[field])]);

export const givenNames = distinctive([...own('given'), ...frontDecoded(international.given)]);
export const surnames = distinctive([...own('surnames'), ...frontDecoded(international.surnames)]);

export const isListed = (word: string): boolean => givenNames.has(word) || surnames.has(word);
