import { readFromRight } from './right-to-left.ts';
import type { Glyph } from './scene.ts';

/** A stretch of one line without a wide gap. */
interface Piece {
  readonly glyphs: Glyph[];
  readonly x0: number;
  x1: number;
  readonly y: number;
  readonly em: number;
}

function toPieces(upright: readonly Glyph[]): Piece[] {
  const sorted = [...upright].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: Glyph[][] = [];
  let y = 0;
  for (const glyph of sorted) {
    const line = lines[lines.length - 1];
    if (line && Math.abs(y - glyph.y) < 0.3 * glyph.em) line.push(glyph);
    else {
      lines.push([glyph]);
      y = glyph.y;
    }
  }
  const pieces: Piece[] = [];
  for (const line of lines) {
    line.sort((a, b) => a.x - b.x);
    let piece: Piece | undefined;
    for (const glyph of line) {
      const right = glyph.x + glyph.ax;
      if (!piece || glyph.x - piece.x1 > Math.max(0.9 * glyph.em, 6)) {
        piece = { glyphs: [glyph], x0: glyph.x, x1: right, y: glyph.y, em: glyph.em };
        pieces.push(piece);
      } else {
        piece.glyphs.push(glyph);
        piece.x1 = Math.max(piece.x1, right);
      }
    }
  }
  return pieces;
}

/** The middle of the widest empty strip between intervals, at least `least` wide. */
function widestGap(intervals: readonly (readonly [number, number])[], least: number): number | null {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  let end = Infinity;
  let best = least;
  let at: number | null = null;
  for (const [from, to] of sorted) {
    if (from - end > best) {
      best = from - end;
      at = (from + end) / 2;
    }
    end = end === Infinity ? to : Math.max(end, to);
  }
  return at;
}

/** Cells of a table stand on shared baselines; columns of running text mostly do not. */
function isTable(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const paired = few.filter((a) => many.some((b) => Math.abs(a.y - b.y) < 0.15 * a.em)).length;
  return paired >= 0.6 * few.length;
}

/** Cuts a page into blocks along empty strips, columns before rows (XY-cut), but leaves tables whole. */
function cut(pieces: readonly Piece[], depth: number, out: Piece[][]): void {
  const em = [...pieces].sort((a, b) => a.em - b.em)[pieces.length >> 1]?.em ?? 1;
  if (pieces.length > 1 && depth < 16) {
    const x = widestGap(
      pieces.map((p) => [p.x0, p.x1]),
      0.8 * em,
    );
    if (x !== null) {
      const left = pieces.filter((p) => p.x0 < x);
      const right = pieces.filter((p) => p.x0 >= x);
      if (left.length > 2 && right.length > 2 && !isTable(left, right)) {
        cut(left, depth + 1, out);
        cut(right, depth + 1, out);
        return;
      }
    }
    const y = widestGap(
      pieces.map((p) => [p.y - 0.8 * p.em, p.y + 0.2 * p.em]),
      0.6 * em,
    );
    if (y !== null) {
      cut(
        pieces.filter((p) => p.y < y),
        depth + 1,
        out,
      );
      cut(
        pieces.filter((p) => p.y >= y),
        depth + 1,
        out,
      );
      return;
    }
  }
  out.push([...pieces]);
}

/** Glyphs as the eye takes them: by column, then by line, then from left to right; turned ones as they came. */
export function geometricOrder(glyphs: readonly Glyph[]): Glyph[] {
  const upright: Glyph[] = [];
  const turned: Glyph[] = [];
  for (const g of glyphs)
    (!g.vertical && g.uy < 0 && Math.abs(g.ux) < 0.05 * g.em ? upright : turned).push(g);
  const blocks: Piece[][] = [];
  cut(toPieces(upright), 0, blocks);
  // Pieces come sorted by line and place, and cutting keeps their order.
  return readFromRight([...blocks.flatMap((block) => block.flatMap((piece) => piece.glyphs)), ...turned]);
}
