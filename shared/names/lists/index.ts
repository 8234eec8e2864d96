import { labelWords } from '../../languages/label.ts';
import { HashedSet } from '../../text/hashed-set.ts';
import { infixes } from '../name-parts.ts';
import { isNoName } from '../not-names.ts';
import { ordinaryWords } from '../ordinary-words.ts';
import { compiled } from './compiled.ts';

const given = new HashedSet(compiled.given);
const family = new HashedSet(compiled.surnames);
/** What candidates are called by us must never pass for a name. */
const labels = new Set(labelWords());
const GIVEN = 1;
const FAMILY = 2;
const KEPT = 20_000;
const known = new Map<string, number>();

/** What lists say of a folded word that is a name in some group and nothing else that a CV would say. */
function look(word: string): number {
  if (word.length < 3 || labels.has(word) || ordinaryWords.has(word) || infixes.has(word) || isNoName(word))
    return 0;
  return (given.has(word) ? GIVEN : 0) | (family.has(word) ? FAMILY : 0);
}

function listing(word: string): number {
  let found = known.get(word);
  if (found === undefined) {
    if (known.size > KEPT) known.clear();
    known.set(word, (found = look(word)));
  }
  return found;
}

/** Whether a folded word is somebody's given name, whatever else it is: "Fleur", "Hugo". */
export const isAlsoGiven = (word: string): boolean => word.length > 2 && given.has(word);
export const isListedGiven = (word: string): boolean => (listing(word) & GIVEN) !== 0;
export const isListedSurname = (word: string): boolean => (listing(word) & FAMILY) !== 0;
export const isListed = (word: string): boolean => listing(word) !== 0;
