import type { PdfFont } from './pdfjs.ts';
import type { Glyph } from './scene.ts';

const iconFont =
  /awesome|icon|symbol|material|dingbat|glyphs|emoji|webding|wingding|marvosym|typicons|ionic|fontello/i;
const unprintable = /[\p{Cc}\p{Co}\p{Cn}\ufffc-\uffff\u200e\u200f\u202a-\u202e]/u;
const white = /^[\s\u00a0\u00ad\u200b-\u200d\u2000-\u200a\u2060\u3000\ufeff]*$/u;

/** What bullets are in Symbol and Wingdings, whose codes word processors map to the private use area. */
const bullets: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '›',
  '\uf0e8': '→',
  '\uf0fc': '✓',
  '\uf076': '◆',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf0a8': '□',
};

/**
 * Composite fonts without a Unicode map come out as letters that are their glyph numbers: a name would
 * stand there in a shifted alphabet. pdf.js marks them by an identity map.
 */
function unmapped(font: PdfFont | undefined): boolean {
  const map = font?.toUnicode;
  return font?.composite === true && typeof map === 'object' && map !== null && 'firstChar' in map;
}

/** Cleans what the fonts claim their glyphs mean: '' for what is not text. White space stays, as ' '. */
export function cleanGlyphs(glyphs: readonly Glyph[], fonts: ReadonlyMap<string, PdfFont>): void {
  const icons = new Set<string>();
  const broken = new Set<string>();
  for (const [id, font] of fonts) {
    if (iconFont.test(font.name ?? '')) icons.add(id);
    if (unmapped(font) || font.isInvalidPDFjsFont) broken.add(id);
  }
  for (const glyph of glyphs) {
    if (white.test(glyph.text)) glyph.text = /\u00ad/.test(glyph.text) ? '-' : ' ';
    else if (/^[\u2010\u2011]+$/.test(glyph.text)) glyph.text = '-';
    else if (bullets[glyph.text]) glyph.text = bullets[glyph.text]!;
    else if (broken.has(glyph.font) || unprintable.test(glyph.text) || glyph.text.length > 4) glyph.text = '';
    // Icon fonts give their pictures the codes of letters.
    else if (icons.has(glyph.font) && /[\p{L}\p{N}]/u.test(glyph.text)) glyph.text = '';
    else glyph.text = glyph.text.normalize('NFKC');
  }
}
