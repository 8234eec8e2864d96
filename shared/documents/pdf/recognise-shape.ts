import type { Subpath } from './decode-path.ts';
import { apply, type Box, boxOf, type Matrix } from './matrix.ts';

/** The plain figures that are let through. `radius` 0: square corners; equal to half the width: a dot. */
export interface Figure {
  readonly box: Box;
  readonly radius: number;
  /** Two points: a rule. */
  readonly line: boolean;
}

type Point = readonly [number, number];
const largestDot = 30;

function isAxisAligned(points: readonly Point[], closed: boolean): boolean {
  return points.every((p, i) => {
    if (!closed && i === points.length - 1) return true;
    const next = points[(i + 1) % points.length]!;
    return Math.abs(p[0] - next[0]) < 0.6 || Math.abs(p[1] - next[1]) < 0.6;
  });
}

/** Radius of the corners when all points lie on one rectangle with round corners, or on one circle. */
function cornerRadius(points: readonly Point[], [x0, y0, x1, y1]: Box): number | null {
  const [w, h] = [x1 - x0, y1 - y0];
  const flat = points.filter((p) => Math.min(p[1] - y0, y1 - p[1]) < 0.02 * h + 0.05);
  const r = Math.min(
    w / 2,
    h / 2,
    ...flat.map((p) => Math.min(p[0] - x0, x1 - p[0])).map((d) => Math.max(d, 0)),
  );
  const allowed = 0.12 * r + 0.3;
  const fits = points.every(([x, y]) => {
    const cx = Math.min(Math.max(x, x0 + r), x1 - r);
    const cy = Math.min(Math.max(y, y0 + r), y1 - r);
    return Math.abs(Math.hypot(x - cx, y - cy) - r) < allowed;
  });
  return fits ? r : null;
}

/** A box, a rounded box, a dot or a rule; `null` for everything else. */
export function recogniseShape(sub: Subpath, matrix: Matrix, filled: boolean): Figure | null {
  const points = sub.points.map(([x, y]) => apply(matrix, x, y));
  const box = boxOf(points);
  const [w, h] = [box[2] - box[0], box[3] - box[1]];
  if (sub.curves > 0) {
    if (sub.curves < 4 || points.length > 80) return null;
    // What bends out of its own corners is a stroke of a pen, not a box.
    const bent = boxOf(sub.controls.map(([x, y]) => apply(matrix, x, y)));
    const slack = 0.03 * Math.max(w, h) + 0.2;
    const within =
      bent[0] > box[0] - slack &&
      bent[1] > box[1] - slack &&
      bent[2] < box[2] + slack &&
      bent[3] < box[3] + slack;
    const radius = within ? cornerRadius(points, box) : null;
    if (radius === null || Math.min(w, h) < 0.3) return null;
    const round = radius > 0.35 * Math.max(w, h) && Math.abs(w - h) < 0.15 * h;
    if (round && w > largestDot) return null;
    return { box, radius: round ? Math.max(w, h) / 2 : radius, line: false };
  }
  if (points.length === 2)
    return !filled && isAxisAligned(points, false) ? { box, radius: 0, line: true } : null;
  if (points.length < 4 || points.length > 5) return null;
  if (!filled && !sub.closed && points.length < 5) return null;
  return isAxisAligned(points, filled || sub.closed) ? { box, radius: 0, line: false } : null;
}
