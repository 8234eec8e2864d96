import { isListedGiven } from './lists/index.ts';
import type { NameParts } from './name-parts.ts';
import { isNoName } from './not-names.ts';
import { ordinaryWords } from './ordinary-words.ts';

const upperLetters = (parts: readonly string[]): string =>
  parts.map((part) => part.charAt(0).toUpperCase()).join('');

/** The letters that an avatar may show for a name, upper case without dots; the most usual first. */
export function initialForms({ given, infix, surname, initials }: NameParts): string[] {
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

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** As e-mail addresses write it: "Müller" as "Mueller"; the name itself when nothing in it is spelled out. */
export function spelledOut(name: string): string {
  const composed = name.normalize('NFC');
  if (!/[äöüåø]/i.test(composed)) return name;
  return composed
    .toLowerCase()
    .replace(/[äöüåø]/g, (letter) => umlauts[letter]!)
    .replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

/** What a surname may be glued to others as: with its infixes, without them, or with their first letter. */
export function families({ infix, surname }: NameParts): readonly string[] {
  const s = surname.join('');
  if (s === '') return [];
  const x = infix.join('');
  return x === '' ? [s] : [x + s, s, x.charAt(0) + s];
}

/** Whether `front` may be glued to a surname: all given names, the first, their letters, or the first of these. */
export function isFront({ given, initials }: NameParts, front: string): boolean {
  const [g0 = ''] = given;
  if (front === '') return false;
  if (front === g0 || front === given.join('')) return true;
  const letters = initials.join('') || given.map((part) => part.charAt(0)).join('');
  return front === letters || front === letters.charAt(0);
}

/** Whether `rest` may be glued behind a first name for a surname: its letter, that of its infix, both, or the infix. */
export function isShortRest({ infix, surname }: NameParts, rest: string): boolean {
  const s0 = surname.join('').charAt(0);
  if (s0 === '' || rest === '') return false;
  const x = infix.join('');
  return rest === s0 || rest === (x.charAt(0) || s0) || rest === x.charAt(0) + s0 || rest === x;
}

/** Whether a folded word may be a name glued together at all. */
export const mayBeJoined = (word: string): boolean => word.length > 3 && !ordinaryWords.has(word);

/** Whether the beginning of a given name may stand for it: "Abdi". */
export const mayBeShort = (word: string): boolean =>
  word.length > 2 && (word.length > 3 || isListedGiven(word)) && !ordinaryWords.has(word) && !isNoName(word);
