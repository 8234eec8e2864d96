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

/** Folded words that are a name in some group and nothing else that a CV would say. */
function distinctive(words: string): ReadonlySet<string> {
  return new Set(
    [...wordSet(words)].filter(
      (word) => word.length > 2 && !ordinaryWords.has(word) && !infixes.has(word) && !isNoName(word),
    ),
  );
}

export const givenNames: ReadonlySet<string> = distinctive(lists.map((list) => list.given).join(' '));
export const surnames: ReadonlySet<string> = distinctive(lists.map((list) => list.surnames).join(' '));
