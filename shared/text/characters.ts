/** What a UTF-16 code unit is to the scanner. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Inside a word but not of it: soft hyphen, zero-width joiners, combining marks. */
export const INVISIBLE = 3;
export const HIGH_SURROGATE = 4;

const UNKNOWN = 255;
const letter = /^\p{L}$/u;
const mark = /^\p{M}$/u;
const digit = /^\p{Nd}$/u;

// Asking a Unicode regex per character is slow; each code unit is asked once and remembered.
const table = new Uint8Array(65536).fill(UNKNOWN);

function classify(unit: number): number {
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff)
    return INVISIBLE;
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE;
  const char = String.fromCharCode(unit);
  if (letter.test(char)) return LETTER;
  if (mark.test(char)) return INVISIBLE;
  return digit.test(char) ? DIGIT : OTHER;
}

export function classOf(unit: number): number {
  const known = table[unit]!;
  if (known !== UNKNOWN) return known;
  return (table[unit] = classify(unit));
}

/** Letters outside the basic plane, such as the mathematical alphabets people decorate names with. */
export function isAstralLetter(codePoint: number): boolean {
  return letter.test(String.fromCodePoint(codePoint));
}
