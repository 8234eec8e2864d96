import { blocksOf, type Piece } from '../xy-cut.ts';
import { readFromRight } from './right-to-left.ts';
import type { Glyph } from './scene.ts';

interface GlyphPiece extends Piece {
  readonly glyphs: Glyph[];
  x1: number;
}

function toPieces(upright: readonly Glyph[]): GlyphPiece[] {
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
  const pieces: GlyphPiece[] = [];
  for (const line of lines) {
    line.sort((a, b) => a.x - b.x);
    let piece: GlyphPiece | undefined;
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

/** Glyphs as the eye takes them: by column, then by line, then from left to right; turned ones as they came. */
export function geometricOrder(glyphs: readonly Glyph[]): Glyph[] {
  const upright: Glyph[] = [];
  const turned: Glyph[] = [];
  for (const g of glyphs)
    (!g.vertical && g.uy < 0 && Math.abs(g.ux) < 0.05 * g.em ? upright : turned).push(g);
  return readFromRight([
    ...blocksOf(toPieces(upright)).flatMap((block) => block.flatMap((piece) => piece.glyphs)),
    ...turned,
  ]);
}
