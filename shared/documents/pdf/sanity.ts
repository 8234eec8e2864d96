import type { Glyph } from './scene.ts';

const stopWords = new Set(
  `de het een en van in op te voor met aan bij tot als of naar door om uit ik is was werk ervaring opleiding opleidingen heden profiel
  the and of to a for with on at by from as i my work experience education skills present university
  der die das und mit von im bei als zu für bis den ein eine le la les des du et en dans pour avec un une
  el los las y del con por para di il e per che da do dos w i z na do oraz od ve bir ile için och att som`.split(
    /\s+/,
  ),
);
const vowels = /[aeiouyáàâäãåéèêëíìîïóòôöõøúùûüýæœıąęāēīōū]/iu;

/**
 * Share of common short words. CVs are terse, but real text in any language of Europe stays above 2%, and
 * text from a broken Unicode map is at nothing.
 */
export function isGibberish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  if (letters.length < 60) return false;
  if (!/\p{Script=Latin}/u.test(letters)) return false;
  const open = [...letters].filter((letter) => vowels.test(letter)).length / letters.length;
  if (open < 0.15 || open > 0.75) return true;
  return words.length >= 60 && words.filter((word) => stopWords.has(word)).length < 0.02 * words.length;
}

/**
 * Fonts whose letters cannot be what they claim: no vowels among a dozen letters or more. Their names would
 * be read by nobody but found by no one either.
 */
export function implausibleFonts(glyphs: readonly Glyph[]): Set<string> {
  const seen = new Map<string, { letters: number; vowels: number }>();
  for (const glyph of glyphs) {
    if (!/^\p{Script=Latin}/u.test(glyph.text)) continue;
    const count = seen.get(glyph.font) ?? { letters: 0, vowels: 0 };
    seen.set(glyph.font, count);
    count.letters++;
    if (vowels.test(glyph.text.normalize('NFD'))) count.vowels++;
  }
  return new Set(
    [...seen].filter(([, c]) => c.letters >= 12 && c.vowels < 0.1 * c.letters).map(([font]) => font),
  );
}
