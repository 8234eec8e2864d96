/** A stretch of one line without a wide gap. Lengths in one unit, y downwards. */
export interface Piece {
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  readonly em: number;
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
function isTable<P extends Piece>(left: readonly P[], right: readonly P[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const paired = few.filter((a) => many.some((b) => Math.abs(a.y - b.y) < 0.15 * a.em)).length;
  return paired >= 0.6 * few.length;
}

/** Cuts a page into blocks along empty strips, columns before rows (XY-cut), but leaves tables whole. */
function cut<P extends Piece>(pieces: readonly P[], depth: number, out: P[][]): void {
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

/** Blocks of a page in the order in which the eye takes them. Pieces come sorted by line and place, and stay so. */
export function blocksOf<P extends Piece>(pieces: readonly P[]): P[][] {
  const blocks: P[][] = [];
  cut(pieces, 0, blocks);
  return blocks;
}
