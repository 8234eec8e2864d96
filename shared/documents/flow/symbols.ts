/** Fonts that draw pictures in the place of letters. */
const pictorial = /symbol|wingdings|webdings|dingbats|icon|awesome|marlett|glyph/i;

export const isSymbolFont = (font: string | undefined): boolean => pictorial.test(font ?? '');

/** Code points of the font Symbol that stand for a letter or a sign that text has, too. */
const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';

/** The sign that a symbol font draws for a code point, or nothing for a picture that text has no letter for. */
export function symbolIn(font: string | undefined, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/wingdings/i.test(font ?? '')) {
    if (low === 0xfc) return '✓';
    if (low === 0xe0) return '→';
    if ([0x6c, 0x6e, 0x9f, 0xa7, 0xa8, 0x76, 0xd8].includes(low)) return '•';
    return '';
  }
  if (/symbol/i.test(font ?? '') && !/segoe|emoji/i.test(font ?? '')) {
    if (low === 0xb7) return '•';
    if (low === 0xae) return '→';
    if (low >= 0x41 && low <= 0x5a) return greek[low - 0x41]!;
    if (low >= 0x61 && low <= 0x7a) return greek[low - 0x61]!.toLowerCase();
    if (low >= 0x20 && low < 0x40) return String.fromCharCode(low);
    return '';
  }
  return '';
}
