import { families, isFront, isShortRest, mayBeJoined, mayBeShort } from './name-forms.ts';
import { infixes, type NameParts } from './name-parts.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** What a folded word means for the known names. */
export interface KnownWord {
  /** Names in which it is a given name or surname. Ascending indexes. */
  readonly names: readonly number[];
  /** Names that it stands for as a whole: "felamrani", "devries". */
  readonly joined: readonly number[];
  /** Given names that it may be short for ("Abdi"); only with a capital. */
  readonly short: readonly number[];
  /** Also an ordinary word, or very short: needs name-like context. */
  readonly weak: boolean;
}

const none: readonly number[] = [];
/** Of so many words it is remembered what they mean. */
const KEPT = 10_000;
const ascending = (a: number, b: number): number => a - b;

function put(map: Map<string, number[]>, key: string, name: number): void {
  const at = map.get(key);
  if (!at) map.set(key, [name]);
  else if (at.at(-1) !== name) at.push(name);
}

/**
 * The words of known names. A page may know ten thousand: only whole words are kept, and what else a word may stand
 * for is worked out when a text has that word.
 */
export class KnownWords {
  readonly #names = new Map<string, number[]>();
  readonly #families = new Map<string, number[]>();
  readonly #infixes = new Set<string>();
  /** Lengths of families: most words cannot be split at any of them. */
  readonly #lengths = new Set<number>();
  readonly #parts: (readonly NameParts[])[] = [];
  readonly #kept = new Map<string, KnownWord | null>();
  #given: readonly string[] | null = null;
  #sorted: readonly string[] | null = null;

  /** `whole`: whole words alone, without handles and short forms. */
  constructor(private readonly whole: boolean) {}

  /** Of names with the numbers from the present count on; `written`: the parts of each way to write the name. */
  add(written: readonly NameParts[]): void {
    const name = this.#parts.push(written) - 1;
    for (const parts of written) {
      for (const word of parts.given) put(this.#names, word, name);
      for (const word of parts.surname) put(this.#names, word, name);
      for (const word of parts.infix) this.#infixes.add(word);
      if (this.whole) continue;
      for (const family of [...families(parts), ...(parts.surname.length > 1 ? parts.surname : [])]) {
        put(this.#families, family, name);
        this.#lengths.add(family.length);
      }
      if (parts.given.length > 1)
        for (const first of [parts.given.join(''), parts.given[0]! + parts.given[1]!])
          put(this.#families, first, name);
    }
    this.#kept.clear();
    this.#given = this.#sorted = null;
  }

  get size(): number {
    return this.#names.size + this.#infixes.size;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  get(word: string): KnownWord | undefined {
    let known = this.#kept.get(word);
    if (known === undefined) {
      if (this.#kept.size > KEPT) this.#kept.clear();
      this.#kept.set(word, (known = this.#look(word)));
    }
    return known ?? undefined;
  }

  /** Whole words of the names, without infixes. */
  all(): IterableIterator<string> {
    return this.#names.keys();
  }

  /** Whether a word is a given name or surname of this name. */
  isOf(word: string, name: number): boolean {
    return this.#parts[name]!.some(({ given, surname }) => given.includes(word) || surname.includes(word));
  }

  isInfixOf(word: string, name: number): boolean {
    return this.#infixes.has(word) && this.#parts[name]!.some(({ infix }) => infix.includes(word));
  }

  /** Names of which a word, longer than `start`, begins with `start`. */
  beginningWith(start: string): readonly number[] {
    this.#sorted ??= [...this.#names.keys()].sort();
    return this.#under(this.#sorted, start, start.length + 1, () => true);
  }

  #look(word: string): KnownWord | null {
    const names = this.#names.get(word) ?? none;
    const joined = this.whole || names.length ? none : this.#joined(word);
    const short = this.whole || !mayBeShort(word) ? none : this.#short(word);
    if (!names.length && !joined.length && !short.length && !this.#infixes.has(word)) return null;
    return {
      names,
      joined,
      short,
      weak: word.length < 3 || ordinaryWords.has(word) || infixes.has(word),
    };
  }

  #joined(word: string): readonly number[] {
    if (!mayBeJoined(word)) return none;
    const found = new Set<number>(this.#families.get(word));
    // Dutch glues the genitive ("Fatimas cv") to names that end in a consonant.
    if (word.endsWith('s') && word.length > 4)
      for (const name of this.#names.get(word.slice(0, -1)) ?? none) found.add(name);
    for (const length of this.#lengths) {
      if (length >= word.length) continue;
      this.#split(word.slice(-length), word.slice(0, -length), found);
      this.#split(word.slice(0, length), word.slice(length), found);
    }
    for (let at = 3; at < word.length; at++) {
      const first = word.slice(0, at);
      for (const name of this.#names.get(first) ?? none) {
        const fits = (parts: NameParts) => parts.given[0] === first && isShortRest(parts, word.slice(at));
        if (this.#parts[name]!.some(fits)) found.add(name);
      }
    }
    return found.size > 1 ? [...found].sort(ascending) : [...found];
  }

  #split(family: string, front: string, found: Set<number>): void {
    for (const name of this.#families.get(family) ?? none) {
      const fits = (parts: NameParts) => parts.surname.length > 0 && isFront(parts, front);
      if (this.#parts[name]!.some(fits)) found.add(name);
    }
  }

  #short(word: string): readonly number[] {
    this.#given ??= [
      ...new Set(this.#parts.flatMap((written) => written.flatMap(({ given }) => given))),
    ].sort();
    const isGiven = (full: string, name: number) =>
      this.#parts[name]!.some(({ given }) => given.includes(full));
    return this.#under(this.#given, word, word.length + 2, isGiven);
  }

  /** Names with one of the sorted words that begin with `start` and have at least so many letters. */
  #under(
    sorted: readonly string[],
    start: string,
    least: number,
    isWanted: (word: string, name: number) => boolean,
  ): readonly number[] {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < start) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    for (let at = low; sorted[at]?.startsWith(start); at++) {
      const word = sorted[at]!;
      if (word.length < least) continue;
      for (const name of this.#names.get(word) ?? none) if (isWanted(word, name)) found.add(name);
    }
    return found.size ? [...found].sort(ascending) : none;
  }
}
