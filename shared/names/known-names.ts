import { KnownWords } from './known-words.ts';
import { initialForms, spelledOut } from './name-forms.ts';
import { type NameParts, nameParts } from './name-parts.ts';

const KEPT = 3000;
const ways = new Map<string, readonly NameParts[]>();

/** A name's parts as it is written and, if it is written so, without umlauts. Names come more than once. */
function waysToWrite(name: string): readonly NameParts[] {
  let known = ways.get(name);
  if (!known) {
    if (ways.size >= KEPT) ways.clear();
    const spelled = spelledOut(name);
    known = spelled === name ? [nameParts(name)] : [nameParts(name), nameParts(spelled)];
    ways.set(name, known);
  }
  return known;
}

/** Names in all forms that they are looked for in. More may come, always behind those that are there. */
export class CompiledNames {
  readonly words: KnownWords;
  /** Per name its parts, as it is written. */
  readonly parts: NameParts[] = [];
  readonly #initials = new Map<string, number>();
  #withInitials = 0;

  constructor(names: readonly string[], whole = false) {
    this.words = new KnownWords(whole);
    this.add(names, whole);
  }

  add(names: readonly string[], whole = false): void {
    for (const name of names) {
      const written = whole ? [nameParts(name)] : waysToWrite(name);
      this.parts.push(written[0]!);
      this.words.add(written);
    }
  }

  /** Whether a folded letter may stand for a part of a name. */
  hasLetter(name: number, letter: string): boolean {
    const { given, infix, surname, initials } = this.parts[name]!;
    const begins = (word: string) => word.startsWith(letter);
    return given.some(begins) || surname.some(begins) || infix.some(begins) || initials.includes(letter);
  }

  /** The first name whose initials stand alone like this, as in an avatar; upper case. */
  withInitials(letters: string): number | undefined {
    for (; this.#withInitials < this.parts.length; this.#withInitials++)
      for (const form of initialForms(this.parts[this.#withInitials]!))
        if (!this.#initials.has(form)) this.#initials.set(form, this.#withInitials);
    return this.#initials.get(letters);
  }
}

/**
 * The letters an avatar may show for a name, upper case without dots: "Fatima El Amrani" gives "FEA", "FA",
 * "FE", "EA", "AF". The most usual first. Empty for a name of one word.
 */
export const initialsOf = (name: string): string[] => initialForms(nameParts(name));

const compiled = new WeakMap<readonly string[], CompiledNames>();
/** Most cells of a page name nobody. */
const nobody = new CompiledNames([], true);

/** Expands names to all forms they are looked for in. Remembered per array, which must not change afterwards. */
export function compileKnownNames(names: readonly string[]): CompiledNames {
  if (names.length === 0) return nobody;
  let result = compiled.get(names);
  if (!result) compiled.set(names, (result = new CompiledNames(names)));
  return result;
}

/**
 * The names in `before` and those in `more` behind them, as one list: what was compiled goes on to be used, so
 * `before` must not be used any more.
 */
export function extendKnownNames(before: readonly string[], more: readonly string[]): readonly string[] {
  const all = [...before, ...more];
  const known = compiled.get(before);
  if (!known) return all;
  compiled.delete(before);
  known.add(more);
  compiled.set(all, known);
  return all;
}

/** The same with whole words alone, without handles and short forms: for people who are named in passing. */
export const compileWholeNames = (names: readonly string[]): CompiledNames => new CompiledNames(names, true);
