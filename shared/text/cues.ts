import { before, GAP, type Scan } from './scan.ts';

interface CueIndex {
  readonly version: number;
  /** Per number of a set the positions of its words. */
  readonly at: (number[] | undefined)[];
}

const none: readonly number[] = [];
const numbers = new WeakMap<ReadonlySet<string>, number>();
/** Every word that some recognizer looks for, with the numbers of the sets that hold it. */
const lexicon = new Map<string, number[]>();
let version = 0;
const indexes = new WeakMap<Scan, CueIndex>();
// Recognizers ask the same text for their sets one after the other.
let lastWords: Scan | undefined;
let lastIndex: CueIndex | undefined;

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

/** Whether word `i` stands in brackets, as the label of something hidden earlier does ("[geboortedatum]"). */
function inBrackets(words: Scan, i: number): boolean {
  return (before(words, i) & words.gap[i]! & GAP.BRACKET) !== 0;
}

function makeIndex(words: Scan): CueIndex {
  const at: (number[] | undefined)[] = [];
  for (let i = 0; i < words.fold.length; i++) {
    const sets = lexicon.get(words.fold[i]!);
    if (!sets || inBrackets(words, i)) continue;
    for (const number of sets) {
      const positions = at[number];
      if (positions) positions.push(i);
      else at[number] = [i];
    }
  }
  return { version, at };
}

/**
 * Positions, ascending, of the words that are in `set` (folded), except those alone in square brackets. Each
 * word of a text is looked up once for all sets together. Only for sets that live as long as the program:
 * a set is remembered from its first use on.
 */
export function occurrences(words: Scan, set: ReadonlySet<string>): readonly number[] {
  const number = numbers.get(set) ?? register(set);
  let index = lastWords === words ? lastIndex : indexes.get(words);
  if (!index || index.version !== version) {
    index = makeIndex(words);
    indexes.set(words, index);
  }
  lastWords = words;
  lastIndex = index;
  return index.at[number] ?? none;
}
