import type { Glyph } from './scene.ts';

/** Glyphs by line from top to bottom, by place in the line; upright lines first, turned ones as they came. */
export function geometricOrder(glyphs: readonly Glyph[]): Glyph[] {
  const upright: Glyph[] = [];
  const turned: Glyph[] = [];
  for (const g of glyphs)
    (!g.vertical && g.uy < 0 && Math.abs(g.ux) < 0.05 * g.em ? upright : turned).push(g);
  upright.sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: Glyph[][] = [];
  let y = 0;
  for (const glyph of upright) {
    const line = lines[lines.length - 1];
    if (line && Math.abs(y - glyph.y) < 0.3 * glyph.em) line.push(glyph);
    else {
      lines.push([glyph]);
      y = glyph.y;
    }
  }
  return [...lines.flatMap((line) => line.sort((a, b) => a.x - b.x)), ...turned];
}
