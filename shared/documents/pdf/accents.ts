import type { Glyph } from './scene.ts';

/** Accents as TeX's old fonts set them: a glyph of their own over or under the letter. */
const combining: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
};

function overlaps(a: Glyph, b: Glyph): boolean {
  const width = Math.max(Math.hypot(a.ax, a.ay), Math.hypot(b.ax, b.ay));
  const [ca, cb] = [
    [a.x + a.ax / 2, a.y + a.ay / 2],
    [b.x + b.ax / 2, b.y + b.ay / 2],
  ] as const;
  return Math.hypot(ca[0] - cb[0], ca[1] - cb[1]) < 0.45 * Math.max(width, 0.3 * b.em);
}

/** Joins loose accents with the letter that they stand on; "Jos´e" would never match "José". */
export function joinAccents(glyphs: readonly Glyph[]): void {
  // NFKC has turned spacing accents into a space and the combining one.
  const markOf = (text: string): string | undefined => combining[text] ?? /^ ?(\p{M})$/u.exec(text)?.[1];
  for (let i = 0; i < glyphs.length; i++) {
    const accent = glyphs[i]!;
    const mark = markOf(accent.text);
    if (!mark) continue;
    const letter = [glyphs[i + 1], glyphs[i - 1]].find(
      (g) => g && /^\p{L}$/u.test(g.text) && overlaps(accent, g),
    );
    if (!letter) continue;
    const base = letter.text === 'ı' ? 'i' : letter.text === 'ȷ' ? 'j' : letter.text;
    letter.text = (base + mark).normalize('NFC');
    accent.text = '';
  }
}
