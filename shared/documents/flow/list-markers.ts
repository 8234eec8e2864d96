const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let out = '';
  for (const [size, letters] of romans) for (; rest >= size; rest -= size) out += letters;
  return out;
}

/** 1 → a, 27 → aa, as word processors count. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)));

/** A number of a list in the way that its format is called, in OOXML's words. */
export function numberIn(format: string, value: number): string {
  if (value < 1) return String(value);
  if (format === 'lowerLetter') return letter(value);
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  return String(value);
}

/** What may stand around a number: nothing that could be a word. */
export const markerSigns = (text: string): string => text.replace(/[\p{L}\p{N}\p{Co}]/gu, '').slice(0, 6);

/** Sign of an item without a number. The file's own sign may be a picture of a font. */
export function bulletIn(text: string): string {
  const [sign = ''] = text.trim();
  return /[•◦▪–—\-*·○●■□◆➢✓✔›»]/u.test(sign) ? sign : '•';
}
