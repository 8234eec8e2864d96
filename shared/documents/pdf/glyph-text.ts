import type { PdfFont } from './pdfjs.ts';
import type { Glyph } from './scene.ts';

/** Fonts that hold nothing but pictures, whatever letters they claim. */
const iconFont = /awesome|(?<!lex|sil)icon|material|typicons|fontello|brands?-/i;
/** Fonts with bullets, arrows and Greek letters too. */
const symbolFont = /symbol|dingbat|glyphs|emoji|webding|wingding|marvosym/i;
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

/** A hyphen where it stands at the end of a line; within one, detection reads over it. */
export const SOFT_HYPHEN = '\u00ad';

const onOneLine = (a: Glyph, b: Glyph): boolean =>
  a.font === b.font && Math.abs(a.em - b.em) < 0.1 * a.em && Math.abs(a.y - b.y) < 0.2 * a.em;

/** Rows of one picture, as stars that show a level, are shown as dots in their own colours. */
function levels(glyphs: readonly Glyph[], pictures: ReadonlyMap<Glyph, string>): void {
  for (let from = 0; from < glyphs.length; from++) {
    if (!pictures.has(glyphs[from]!)) continue;
    const row: Glyph[] = [glyphs[from]!];
    let at = from + 1;
    for (; at < glyphs.length; at++) {
      const glyph = glyphs[at]!;
      if (glyph.text === ' ') continue;
      if (!pictures.has(glyph) || !onOneLine(row[0]!, glyph)) break;
      row.push(glyph);
    }
    const counts = new Map<string, number>();
    for (const glyph of row) {
      const sign = pictures.get(glyph)!;
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    if (most >= 3 && most >= 0.6 * row.length) {
      for (const glyph of row) {
        glyph.text = '●';
        glyph.picture = false;
      }
    }
    from = at - 1;
  }
}

/** Cleans what the fonts claim their glyphs mean: '' for what is not text. White space stays, as ' '. */
export function cleanGlyphs(glyphs: readonly Glyph[], fonts: ReadonlyMap<string, PdfFont>): void {
  const icons = new Set<string>();
  const symbols = new Set<string>();
  const pictures = new Map<Glyph, string>();
  const broken = new Set<string>();
  for (const [id, font] of fonts) {
    if (iconFont.test(font.name ?? '')) icons.add(id);
    else if (symbolFont.test(font.name ?? '')) symbols.add(id);
    if (unmapped(font) || font.isInvalidPDFjsFont) broken.add(id);
  }
  for (const glyph of glyphs) {
    if (icons.has(glyph.font) && glyph.text !== ' ' && glyph.text !== '') {
      pictures.set(glyph, glyph.text);
      glyph.text = '';
      glyph.picture = true;
    } else if (white.test(glyph.text)) glyph.text = /\u00ad/.test(glyph.text) ? SOFT_HYPHEN : ' ';
    else if (/^[\u2010\u2011]+$/.test(glyph.text)) glyph.text = '-';
    else if (bullets[glyph.text]) glyph.text = bullets[glyph.text]!;
    else if (broken.has(glyph.font) || unprintable.test(glyph.text) || glyph.text.length > 4) glyph.text = '';
    // Fonts of symbols give their pictures the codes of letters.
    else if (symbols.has(glyph.font) && /[\p{L}\p{N}]/u.test(glyph.text)) glyph.text = '';
    else glyph.text = glyph.text.normalize('NFKC');
  }
  if (pictures.size > 2) levels(glyphs, pictures);
}
