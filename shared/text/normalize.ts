const beyondDecomposition: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  ə: 'e',
  ʼ: '',
};
const special = /[ßøłđðþıæœĳəʼ]/g;
const invisible = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Lower case, without diacritics, ligatures, styled letters and invisible characters: "Şükrü" → "sukru". */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(special, (char) => beyondDecomposition[char] ?? char);
}

/**
 * Folded text with the way back. `map[i]` is the UTF-16 offset in the original of the character that gave
 * `text[i]`; `map[text.length]` is the original's length. One original character may give several letters.
 */
export function foldWithMap(original: string): { readonly text: string; readonly map: readonly number[] } {
  const map: number[] = [];
  let text = '';
  let at = 0;
  for (const char of original) {
    const folded = fold(char);
    for (let i = 0; i < folded.length; i++) map.push(at);
    text += folded;
    at += char.length;
  }
  map.push(original.length);
  return { text, map };
}
