import type { Glyph } from './scene.ts';
import type { VettedShape } from './vet-shapes.ts';

/** Extent of the hidden glyphs of one stretch on one line. */
interface Extent {
  x0: number;
  x1: number;
  readonly y: number;
  readonly em: number;
}

function extentsOf(glyphs: readonly Glyph[]): Extent[] {
  const extents: Extent[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.stretch === 0 || Math.abs(glyph.ux) > 0.05 * glyph.em) {
      last = undefined;
      continue;
    }
    const current = extents[extents.length - 1];
    const [from, to] = [Math.min(glyph.x, glyph.x + glyph.ax), Math.max(glyph.x, glyph.x + glyph.ax)];
    if (current && last && glyph.before !== '\n' && Math.abs(current.y - glyph.y) < 0.3 * glyph.em) {
      current.x0 = Math.min(current.x0, from);
      current.x1 = Math.max(current.x1, to);
    } else extents.push({ x0: from, x1: to, y: glyph.y, em: glyph.em });
    last = glyph;
  }
  return extents;
}

/** A bar between a name and what follows on its line: that text moves, and the bar would stand in it. */
function isUprightBehind(s: VettedShape, { x1, y, em }: Extent, glyphs: readonly Glyph[]): boolean {
  if (s.width > 0.3 * em || s.height < 0.4 * em || s.height > 2.2 * em || s.x < x1 - 0.2 * em) return false;
  if (s.x > x1 + 2 * em || s.y > y || s.y + s.height < y - 0.6 * em) return false;
  return glyphs.some(
    (g) => g.stretch === 0 && Math.abs(g.y - y) < 0.3 * em && g.x >= s.x && g.x < s.x + 2 * em,
  );
}

/**
 * Leaves out what was as wide as a hidden detail: the line under a link, the box around an address. Rules
 * across a column stay.
 */
export function withoutTellingShapes(
  shapes: readonly VettedShape[],
  glyphs: readonly Glyph[],
): VettedShape[] {
  const extents = extentsOf(glyphs);
  return shapes.filter(
    (s) =>
      !extents.some((extent) => isUprightBehind(s, extent, glyphs)) &&
      !extents.some(({ x0, x1, y, em }) => {
        const over = Math.min(s.x + s.width, x1) - Math.max(s.x, x0);
        if (over < 0.3 * Math.min(x1 - x0, s.width)) return false;
        const near = s.y + s.height > y - 1.3 * em && s.y < y + 0.5 * em && s.height < 2.4 * em;
        return near && s.width < 1.3 * (x1 - x0) + 2 * em;
      }),
  );
}
