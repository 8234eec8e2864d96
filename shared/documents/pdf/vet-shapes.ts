import type { Shape } from '../document-model.ts';
import { decodePath, type Subpath } from './decode-path.ts';
import { apply, type Box, boxOf, intersect, type Matrix } from './matrix.ts';
import type { Path, Scene } from './scene.ts';

export interface VettedShape extends Shape {
  readonly order: number;
}

export interface Vetted {
  readonly shapes: readonly VettedShape[];
  /** Curves, pictures and mosaics that were left out. */
  readonly dropped: number;
}

const hex = /^#[0-9a-f]{6}$/i;
const maxShapes = 1500;

function isAxisAligned(points: readonly (readonly [number, number])[], closed: boolean): boolean {
  return points.every((p, i) => {
    const next = points[(i + 1) % points.length]!;
    if (!closed && i === points.length - 1) return true;
    return Math.abs(p[0] - next[0]) < 0.6 || Math.abs(p[1] - next[1]) < 0.6;
  });
}

function toShape(path: Path, sub: Subpath, matrix: Matrix): VettedShape | null {
  const points = sub.points.map(([x, y]) => apply(matrix, x, y));
  const [x0, y0, x1, y1] = boxOf(points);
  const [w, h] = [x1 - x0, y1 - y0];
  const color = path.filled ? path.fill : path.stroke;
  if (!color || !hex.test(color)) return null;
  let radius = 0;
  if (sub.curves > 0) {
    const round = sub.curves >= 4 && sub.curves <= 8 && Math.abs(w - h) < 0.1 * Math.max(w, h) && w < 30;
    const rounded = sub.curves === 4 && sub.points.length >= 8 && w > 6 && h > 2;
    if (!round && !rounded) return null;
    radius = rounded && !round ? Math.min(w, h, 12) / 4 : w / 2;
  } else if (path.filled ? sub.points.length < 4 || sub.points.length > 5 : sub.points.length > 5)
    return null;
  else if (!isAxisAligned(points, path.filled || sub.closed)) return null;
  if (!path.filled && sub.points.length !== 2 && !sub.closed && sub.points.length < 5) return null;

  const common = { opacity: path.opacity, order: path.order, ...(radius > 0 && { radius }) };
  const within = (box: Box): Box => (path.clip ? intersect(path.clip, box) : box);
  const thick = Math.max(path.lineWidth, 0.5);
  if (path.filled) {
    const [a, b, c, d] = within([x0, y0, Math.max(x1, x0 + 0.4), Math.max(y1, y0 + 0.4)]);
    return c > a && d > b ? { x: a, y: b, width: c - a, height: d - b, fill: color, ...common } : null;
  }
  if (sub.points.length === 2) {
    const [a, b, c, d] = within(
      h > w ? [x0 - thick / 2, y0, x0 + thick / 2, y1] : [x0, y0 - thick / 2, x1, y0 + thick / 2],
    );
    return c > a && d > b ? { x: a, y: b, width: c - a, height: d - b, fill: color, ...common } : null;
  }
  const [a, b, c, d] = within([x0, y0, x1, y1]);
  return c > a && d > b
    ? { x: a, y: b, width: c - a, height: d - b, stroke: color, lineWidth: thick, ...common }
    : null;
}

/**
 * Groups of small boxes that lie against each other are a picture: a QR code, a bar code, a photo or letters
 * made of pixels. Rows of dots or bars that show a level lie further apart, or are few.
 */
function mosaics(shapes: readonly VettedShape[]): Set<VettedShape> {
  const small = shapes.filter((s) => Math.min(s.width, s.height) < 9 && Math.max(s.width, s.height) < 75);
  const parent = small.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const order = small.map((_, i) => i).sort((a, b) => small[a]!.x - small[b]!.x);
  order.forEach((i, from) => {
    const a = small[i]!;
    const reach = Math.min(a.width, a.height);
    for (let k = from + 1; k < order.length; k++) {
      const j = order[k]!;
      const b = small[j]!;
      if (b.x > a.x + a.width + reach) break;
      if (b.y <= a.y + a.height + reach && b.y + b.height + reach >= a.y) parent[root(i)] = root(j);
    }
  });
  const size = new Map<number, number>();
  for (const i of parent.keys()) size.set(root(i), (size.get(root(i)) ?? 0) + 1);
  return new Set(small.filter((_, i) => size.get(root(i))! > 24));
}

/** Lets through axis-aligned rules, boxes and dots in a plain colour, and nothing that could be a picture. */
export function vetShapes(scene: Scene): Vetted {
  const shapes: VettedShape[] = [];
  let dropped = 0;
  for (const path of scene.paths) {
    const subpaths = path.masked || path.opacity < 0.02 ? null : decodePath(path.data);
    if (!subpaths) {
      dropped++;
      continue;
    }
    // A shape with a hole is a frame or a letter; both halves as boxes would paint over what is inside.
    const holed = path.filled && subpaths.length > 1 && subpaths.some((sub) => sub.curves > 0);
    for (const sub of subpaths) {
      if (sub.points.length < 2) continue;
      const shape = holed ? null : toShape(path, sub, path.matrix);
      const onPage =
        shape &&
        shape.x < scene.width &&
        shape.y < scene.height &&
        shape.x + shape.width > 0 &&
        shape.y + shape.height > 0;
      if (shape && onPage) shapes.push(shape);
      else dropped++;
    }
  }
  const pictures = mosaics(shapes);
  const kept = shapes.filter((shape) => !pictures.has(shape)).slice(0, maxShapes);
  return { shapes: kept, dropped: dropped + shapes.length - kept.length };
}
