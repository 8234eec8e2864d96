import type { Shape } from '../document-model.ts';
import { decodePath } from './decode-path.ts';
import { type Box, intersect, isEmpty, transformBox } from './matrix.ts';
import { boxOfShape, mosaics, partsOfDrawings } from './pictures.ts';
import { type Figure, recogniseShape } from './recognise-shape.ts';
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

function shapeOf(
  path: Path,
  [x0, y0, x1, y1]: Box,
  radius: number,
  paint: Pick<Shape, 'fill' | 'stroke' | 'lineWidth'>,
): VettedShape | null {
  const box: Box = [x0, y0, Math.max(x1, x0 + 0.4), Math.max(y1, y0 + 0.4)];
  const [a, b, c, d] = path.clip ? intersect(path.clip, box) : box;
  if (!(c > a && d > b)) return null;
  const rounded = radius > 0.3 ? { radius: Math.round(radius * 100) / 100 } : {};
  return {
    x: a,
    y: b,
    width: c - a,
    height: d - b,
    ...paint,
    opacity: path.opacity,
    ...rounded,
    order: path.order,
  };
}

/** Two figures, one within the other at an even distance: a frame drawn as a filled ring. */
function ring(
  figures: readonly (Figure | null)[],
): { readonly outer: Figure; readonly thickness: number } | null {
  if (figures.length !== 2 || !figures[0] || !figures[1]) return null;
  const [a, b] = figures as [Figure, Figure];
  const outer = a.box[0] <= b.box[0] ? a : b;
  const inner = outer === a ? b : a;
  const sides = [
    inner.box[0] - outer.box[0],
    inner.box[1] - outer.box[1],
    outer.box[2] - inner.box[2],
    outer.box[3] - inner.box[3],
  ];
  const [least, most] = [Math.min(...sides), Math.max(...sides)];
  return least > 0 && most < 5 && most - least < 0.6 ? { outer, thickness: most } : null;
}

function toShapes(path: Path): (VettedShape | null)[] {
  const subpaths =
    path.masked || path.opacity < 0.02 ? null : decodePath(path.data)?.filter((sub) => sub.points.length > 1);
  const color = path.filled ? path.fill : path.stroke;
  if (!subpaths || !color || !hex.test(color)) return [null];
  const figures = subpaths.map((sub) => recogniseShape(sub, path.matrix, path.filled));
  const frame = path.filled ? ring(figures) : null;
  if (frame)
    return [
      shapeOf(path, frame.outer.box, frame.outer.radius, { stroke: color, lineWidth: frame.thickness }),
    ];
  // Curves with more than one part are letters or drawings; as boxes they would paint over what is inside.
  if (figures.length > 1 && subpaths.some((sub) => sub.curves > 0)) return [null];
  const thick = Math.max(path.lineWidth, 0.5);
  return figures.map((figure) => {
    if (!figure) return null;
    const [x0, y0, x1, y1] = figure.box;
    if (path.filled) return shapeOf(path, figure.box, figure.radius, { fill: color });
    if (!figure.line) return shapeOf(path, figure.box, figure.radius, { stroke: color, lineWidth: thick });
    const upright = y1 - y0 > x1 - x0;
    const rule: Box = upright
      ? [x0 - thick / 2, y0, x0 + thick / 2, y1]
      : [x0, y0 - thick / 2, x1, y0 + thick / 2];
    return shapeOf(path, rule, 0, { fill: color });
  });
}

/** Lets through axis-aligned rules, boxes and dots in a plain colour, and nothing that could be a picture. */
export function vetShapes(scene: Scene): Vetted {
  const shapes: VettedShape[] = [];
  const drawings: Box[] = [];
  const paper: Box = [0, 0, scene.width, scene.height];
  let dropped = 0;
  for (const path of scene.paths) {
    for (const shape of toShapes(path)) {
      if (!shape) {
        dropped++;
        const box = intersect(
          path.clip ? intersect(path.clip, paper) : paper,
          transformBox(path.matrix, path.bounds),
        );
        if (!isEmpty(box)) drawings.push(box);
      } else if (!isEmpty(intersect(paper, boxOfShape(shape)))) shapes.push(shape);
    }
  }
  const pictures = new Set([...mosaics(shapes), ...partsOfDrawings(shapes, drawings)]);
  const kept = shapes.filter((shape) => !pictures.has(shape)).slice(0, maxShapes);
  return { shapes: kept, dropped: dropped + shapes.length - kept.length };
}
