import type { Shape } from '../document-model.ts';
import { type Box, intersect, isEmpty } from './matrix.ts';

function components(boxes: readonly Box[], reach: (box: Box) => number): number[][] {
  const parent = boxes.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[a]![0] - boxes[b]![0]);
  const widest = Math.max(0, ...boxes.map(reach));
  order.forEach((i, from) => {
    const a = boxes[i]!;
    for (let k = from + 1; k < order.length; k++) {
      const j = order[k]!;
      const b = boxes[j]!;
      if (b[0] > a[2] + widest) break;
      const r = Math.max(reach(a), reach(b));
      if (b[0] <= a[2] + r && b[1] <= a[3] + r && b[3] + r >= a[1]) parent[root(i)] = root(j);
    }
  });
  const groups = new Map<number, number[]>();
  for (const i of parent.keys()) groups.set(root(i), [...(groups.get(root(i)) ?? []), i]);
  return [...groups.values()];
}

export const boxOfShape = (s: Shape): Box => [s.x, s.y, s.x + s.width, s.y + s.height];
const area = (b: Box): number => (b[2] - b[0]) * (b[3] - b[1]);
const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];
const holds = (outer: Box, inner: Box, slack: number): boolean =>
  inner[0] >= outer[0] - slack &&
  inner[1] >= outer[1] - slack &&
  inner[2] <= outer[2] + slack &&
  inner[3] <= outer[3] + slack;

/**
 * Groups of small boxes that lie against each other are a picture: a QR code, a bar code, a photo or letters
 * made of pixels. Rows of dots or bars that show a level lie further apart, or are few.
 */
export function mosaics<S extends Shape>(shapes: readonly S[]): Set<S> {
  const small = shapes.filter((s) => Math.min(s.width, s.height) < 9 && Math.max(s.width, s.height) < 75);
  const boxes = small.map(boxOfShape);
  const groups = components(boxes, (b) => Math.min(b[2] - b[0], b[3] - b[1]))
    .filter((group) => group.length > 24)
    .map((group) => group.map((i) => boxes[i]!).reduce(union));
  // Loose parts of a picture lie within it or right beside it.
  const found = small.filter((_, i) => groups.some((group) => holds(group, boxes[i]!, 12)));
  return new Set([...found, ...barCodes(small), ...lettersOfBars(small)]);
}

const isUpright = (s: Shape): boolean => s.height > 2.5 * s.width;
const isFlat = (s: Shape): boolean => s.width > 2.5 * s.height;

/** Many narrow bars of one height side by side. */
function barCodes<S extends Shape>(shapes: readonly S[]): S[] {
  const rows = new Map<string, S[]>();
  for (const shape of shapes) {
    if (!isUpright(shape) || shape.height < 8) continue;
    const key = `${Math.round(shape.y / 2)} ${Math.round(shape.height / 2)}`;
    rows.set(key, [...(rows.get(key) ?? []), shape]);
  }
  return [...rows.values()].flatMap((row) => {
    const boxes = row.map(boxOfShape);
    return components(boxes, () => 12)
      .filter((group) => group.length > 12)
      .flatMap((group) => group.map((i) => row[i]!));
  });
}

/** Upright and flat bars that touch make a letter; three letters side by side make a word. */
function lettersOfBars<S extends Shape>(shapes: readonly S[]): S[] {
  const bars = shapes.filter((shape) => isUpright(shape) || isFlat(shape));
  const letters = components(bars.map(boxOfShape), () => 0.8)
    .map((group) => group.map((i) => bars[i]!))
    .filter((group) => group.length > 1 && group.some(isUpright) && group.some(isFlat));
  const boxes = letters.map((letter) => letter.map(boxOfShape).reduce(union));
  return components(boxes, (b) => 0.8 * (b[3] - b[1]))
    .filter((word) => word.length > 2)
    .flatMap((word) => word.flatMap((i) => letters[i]!));
}

/**
 * What belongs to a drawing that was left out: the plain parts of a drawn portrait (a square fringe, the
 * ground behind it) would still tell something.
 */
export function partsOfDrawings<S extends Shape>(shapes: readonly S[], dropped: readonly Box[]): Set<S> {
  const drawings = components(dropped, (b) => 2 + 0.15 * Math.max(b[2] - b[0], b[3] - b[1]))
    .map((group) => group.map((i) => dropped[i]!).reduce(union))
    .filter((box) => area(box) > 60);
  const parts = new Set<S>();
  for (const shape of shapes) {
    const box = boxOfShape(shape);
    for (const drawing of drawings) {
      const slack = 0.25 * Math.max(drawing[2] - drawing[0], drawing[3] - drawing[1]);
      const inside = holds(drawing, box, slack);
      const shared = intersect(box, drawing);
      const under = !isEmpty(shared) && area(shared) > 0.7 * area(drawing);
      const ground = area(drawing) > 700 && under && area(box) < 4 * area(drawing);
      if (inside || ground) parts.add(shape);
    }
  }
  return parts;
}
