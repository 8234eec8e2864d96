/*
 * No pair of these is a common first name, or a word with gender, origin or value in Dutch or English
 * (held by test/unit/widget/label.test.ts). Syllables that start or end names in many languages
 * (ma, na, sa, li, ra, mi) are left out on purpose.
 */
const FIRST = [
  'ba',
  'be',
  'bu',
  'da',
  'du',
  'fo',
  'gu',
  'ka',
  'ko',
  'lu',
  'mo',
  'nu',
  'pe',
  'po',
  'ru',
  'ta',
];
const SECOND = ['vup', 'lop', 'dup', 'kup', 'mup', 'fup', 'nop', 'zup'];
const NUMBERS = 90;

/**
 * Short, pronounceable label of a candidate ("Kalop 42"), equal for the same pseudonym everywhere.
 * `hmacHex`: hexadecimal, at least 12 digits, of which the first 12 are used.
 * @throws RangeError for anything else: a label made of something else would not be the same everywhere.
 */
export function candidateLabel(hmacHex: string): string {
  if (!/^[0-9a-f]{12}/i.test(hmacHex)) throw new RangeError('a candidate label needs 12 hexadecimal digits');
  let rest = Number.parseInt(hmacHex.slice(0, 12), 16);
  const number = 10 + (rest % NUMBERS);
  rest = Math.floor(rest / NUMBERS);
  const first = FIRST[rest % FIRST.length]!;
  rest = Math.floor(rest / FIRST.length);
  const second = SECOND[rest % SECOND.length]!;
  return `${first[0]!.toUpperCase()}${first.slice(1)}${second} ${number}`;
}
