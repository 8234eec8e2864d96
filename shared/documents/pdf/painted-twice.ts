import type { Glyph } from './scene.ts';

/** Of an em: a shadow or a bolder look is nearer than the same letter can stand. */
const near = 0.12;

/**
 * Leaves out letters that are painted again at almost the same place, as shadows and for a bolder look: doubled
 * letters are found by no search. Of each, the one on top stays.
 */
export function withoutRepaints(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  const under = new Set<Glyph>();
  for (const glyph of glyphs) {
    if (glyph.text === '' || glyph.text === ' ') continue;
    const reach = near * glyph.em;
    const [column, row] = [Math.floor(glyph.x / glyph.em), Math.floor(glyph.y / glyph.em)];
    for (const x of [column - 1, column, column + 1]) {
      for (const y of [row - 1, row, row + 1]) {
        for (const other of seen.get(`${glyph.text} ${x} ${y}`) ?? []) {
          const same =
            Math.abs(other.x - glyph.x) < reach &&
            Math.abs(other.y - glyph.y) < reach &&
            Math.abs(other.em - glyph.em) < 0.1 * glyph.em;
          if (same) under.add(other);
        }
      }
    }
    const key = `${glyph.text} ${column} ${row}`;
    const here = seen.get(key);
    if (here) here.push(glyph);
    else seen.set(key, [glyph]);
  }
  return under.size === 0 ? [...glyphs] : glyphs.filter((glyph) => !under.has(glyph));
}
