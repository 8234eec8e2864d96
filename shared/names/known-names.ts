import { isListedGiven } from './lists/index.ts';
import { infixes, type NameParts, nameParts } from './name-parts.ts';
import { isNoName } from './not-names.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** What a folded word means for the known names. */
export interface KnownWord {
  /** Names in which it is a given name or surname. Ascending indexes. */
  readonly names: readonly number[];
  /** Names in which it is an infix ("el"); never enough alone. */
  readonly infixOf: readonly number[];
  /** Names that it stands for as a whole: "felamrani", "devries". */
  readonly joined: readonly number[];
  /** Given names that it may be short for ("Abdi"); only with a capital. */
  readonly short: readonly number[];
  /** Also an ordinary word, or very short: needs name-like context. */
  readonly weak: boolean;
}

export interface CompiledNames {
  readonly words: ReadonlyMap<string, KnownWord>;
  readonly parts: readonly NameParts[];
  /** Per name the letters that may stand for a part of it. */
  readonly letters: readonly ReadonlySet<string>[];
  /** Per name the forms in which its initials stand alone, as in an avatar. Upper case. */
  readonly initials: readonly ReadonlySet<string>[];
  /** Every beginning (two letters or more) of every name word, for names cut by dots; made on first use. */
  prefixes(): ReadonlyMap<string, readonly number[]>;
}

interface Draft {
  names: Set<number>;
  infixOf: Set<number>;
  joined: Set<number>;
  short: Set<number>;
}

const upperLetters = (parts: readonly string[]): string =>
  parts.map((part) => part.charAt(0).toUpperCase()).join('');

/**
 * The letters an avatar may show for a name, upper case without dots: "Fatima El Amrani" gives "FEA", "FA",
 * "FE", "EA", "AF". The most usual first. Empty for a name of one word.
 */
export function initialsOf(name: string): string[] {
  return initialsOfParts(nameParts(name));
}

function initialsOfParts({ given, infix, surname, initials }: NameParts): string[] {
  const first = upperLetters(given).charAt(0) || upperLetters(initials).charAt(0);
  const last = upperLetters(surname);
  const between = upperLetters(infix);
  if (first === '' || last === '') return [];
  const all = upperLetters(given) || upperLetters(initials);
  const forms = [
    first + last.charAt(0),
    first + between + last.charAt(0),
    all + between + last,
    all + last,
    first + last,
  ];
  if (between !== '') forms.push(first + between.charAt(0), between + last);
  forms.push(last.charAt(0) + first);
  return [...new Set(forms.filter((form) => form.length > 1))];
}

/** How a name is glued together in e-mail addresses, handles and file names. */
function joinedForms({ given, infix, surname, initials }: NameParts): string[] {
  const g = given.join('');
  const g0 = given[0] ?? '';
  const x = infix.join('');
  const s = surname.join('');
  const letters = initials.join('') || given.map((part) => part.charAt(0)).join('');
  const l0 = letters.charAt(0);
  const forms: string[] = [];
  for (const family of new Set([x + s, s, x.charAt(0) + s])) {
    if (s === '') break;
    forms.push(family);
    for (const front of new Set([g, g0, letters, l0]))
      if (front !== '') forms.push(front + family, family + front);
  }
  for (const family of surname)
    for (const front of [g0, l0]) if (front) forms.push(front + family, family + front);
  if (given.length > 1) forms.push(g, given.slice(0, 2).join(''));
  if (g0.length > 2 && s !== '')
    forms.push(g0 + s.charAt(0), g0 + (x + s).charAt(0), g0 + x.charAt(0) + s.charAt(0), g0 + x);
  return forms.filter((form) => form.length > 3 && !ordinaryWords.has(form));
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** As e-mail addresses write it: "Müller" as "Mueller". */
function spelledOut(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüåø]/g, (letter) => umlauts[letter]!)
    .replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

function compile(names: readonly string[], whole: boolean): CompiledNames {
  const drafts = new Map<string, Draft>();
  const draft = (word: string): Draft => {
    let entry = drafts.get(word);
    if (!entry)
      drafts.set(
        word,
        (entry = { names: new Set(), infixOf: new Set(), joined: new Set(), short: new Set() }),
      );
    return entry;
  };
  const parts = names.map(nameParts);
  const add = (part: NameParts, index: number): void => {
    for (const word of [...part.given, ...part.surname]) draft(word).names.add(index);
    for (const word of part.infix) draft(word).infixOf.add(index);
    if (whole) return;
    for (const word of [...part.given, ...part.surname]) {
      // Dutch glues the genitive ("Fatimas cv") to names that end in a consonant.
      if (word.length > 3 && !ordinaryWords.has(`${word}s`)) draft(`${word}s`).joined.add(index);
    }
    for (const word of part.given) {
      for (let length = 3; length <= word.length - 2; length++) {
        const short = word.slice(0, length);
        if ((length > 3 || isListedGiven(short)) && !ordinaryWords.has(short) && !isNoName(short))
          draft(short).short.add(index);
      }
    }
    for (const form of joinedForms(part)) draft(form).joined.add(index);
  };
  parts.forEach(add);
  if (!whole)
    names.forEach((name, index) => {
      const spelled = spelledOut(name);
      if (spelled !== name) add(nameParts(spelled), index);
    });
  const words = new Map<string, KnownWord>();
  for (const [word, entry] of drafts) {
    words.set(word, {
      names: [...entry.names],
      infixOf: [...entry.infixOf],
      joined: entry.names.size > 0 ? [] : [...entry.joined],
      short: [...entry.short],
      weak: word.length < 3 || ordinaryWords.has(word) || infixes.has(word),
    });
  }
  let prefixes: Map<string, number[]> | undefined;
  return {
    words,
    parts,
    letters: parts.map(
      (part) =>
        new Set(
          [...part.given, ...part.infix, ...part.surname].map((word) => word.charAt(0)).concat(part.initials),
        ),
    ),
    initials: parts.map((part) => new Set(initialsOfParts(part))),
    prefixes() {
      if (prefixes) return prefixes;
      prefixes = new Map();
      for (const [word, entry] of words) {
        for (let length = 1; length < word.length; length++) {
          const key = word.slice(0, length);
          const at = prefixes.get(key) ?? [];
          prefixes.set(key, at);
          for (const name of entry.names) if (!at.includes(name)) at.push(name);
        }
      }
      return prefixes;
    },
  };
}

const compiled = new WeakMap<readonly string[], CompiledNames>();
/** Most cells of a page name nobody. */
const nobody = compile([], true);

/** Expands names to all forms they are looked for in. Remembered per array, which must not change afterwards. */
export function compileKnownNames(names: readonly string[]): CompiledNames {
  if (names.length === 0) return nobody;
  let result = compiled.get(names);
  if (!result) compiled.set(names, (result = compile(names, false)));
  return result;
}

/** The same with whole words alone, without handles and short forms: for people who are named in passing. */
export const compileWholeNames = (names: readonly string[]): CompiledNames => compile(names, true);
