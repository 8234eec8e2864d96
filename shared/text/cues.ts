import type { CueIndex, Scan, Word } from './scan.ts';

const none: readonly number[] = [];
const numbers = new Map<ReadonlySet<string>, number>();
/** Every word that some recognizer looks for, with the numbers of the sets that hold it. */
const lexicon = new Map<string, number[]>();
let version = 0;

function register(set: ReadonlySet<string>): number {
  const number = version++;
  numbers.set(set, number);
  for (const word of set) {
    const sets = lexicon.get(word);
    if (sets) sets.push(number);
    else lexicon.set(word, [number]);
  }
  return number;
}

/** Numbers of the sets that hold a word. */
function setsOf(word: Word): readonly number[] | undefined {
  if (word.version !== version) {
    word.cues = lexicon.get(word.fold);
    word.version = version;
  }
  return word.cues;
}

function makeIndex(words: Scan): CueIndex {
  const at: (number[] | undefined)[] = new Array(version).fill(undefined);
  const list = words.word;
  for (let i = 0; i < list.length; i++) {
    const sets = setsOf(list[i]!);
    if (sets === undefined) continue;
    for (const number of sets) {
      const positions = at[number];
      if (positions) positions.push(i);
      else at[number] = [i];
    }
  }
  return { version, at };
}

/**
 * Positions, ascending, of the words that are in `set` (folded). Each word of a text is looked up once for all sets together. Only for sets that live as long as the program:
 * a set is remembered from its first use on.
 */
export function occurrences(words: Scan, set: ReadonlySet<string>): readonly number[] {
  const number = numbers.get(set) ?? register(set);
  if (words.cues?.version !== version) words.cues = makeIndex(words);
  return words.cues!.at[number] ?? none;
}
