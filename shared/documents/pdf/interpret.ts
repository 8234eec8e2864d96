import { type GraphicsState, newGraphicsState, newTextState } from './graphics-state.ts';
import { asMatrix, intersect, type Matrix, multiply, transformBox } from './matrix.ts';
import type { OperatorList, PdfFont, PdfGlyph } from './pdfjs.ts';
import type { Scene } from './scene.ts';
import { showText } from './show-text.ts';

export interface InterpretOptions {
  readonly OPS: Readonly<Record<string, number>>;
  readonly width: number;
  readonly height: number;
  readonly base: Matrix;
  font(id: string): PdfFont | undefined;
  /** Is this optional-content group switched on? */
  visible(group: unknown): boolean;
  /** Stops with `RangeError` above this many glyphs. */
  readonly maxGlyphs: number;
}

/** One pass over an operator list: positioned glyphs and paths, nothing drawn. Unknown operators do nothing. */
export function interpret(list: OperatorList, options: InterpretOptions): Scene {
  const { OPS } = options;
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const scene: Scene = {
    width: options.width,
    height: options.height,
    glyphs: [],
    paths: [],
    fonts: new Map(),
    images: 0,
    shadings: 0,
  };
  const stack: GraphicsState[] = [];
  let s = newGraphicsState(options.base);
  let t = newTextState();
  let clipNext = false;
  let hidden = 0;
  const marked: boolean[] = [];
  const groups: boolean[] = [];
  let maskGroups = 0;
  const save = () => stack.push({ ...s });
  const restore = () => {
    s = stack.pop() ?? s;
  };
  const setFont = (id: unknown, size: unknown) => {
    s.font = String(id);
    s.size = Math.abs(Number(size));
    s.direction = Number(size) < 0 ? -1 : 1;
  };
  const moveText = (x: number, y: number) => {
    t.x = t.lineX += x;
    t.y = t.lineY += y;
  };

  list.fnArray.forEach((code, order) => {
    const a = (list.argsArray[order] ?? []) as readonly never[];
    const number = (i: number): number => Number(a[i] ?? 0);
    const name = names.get(code) ?? '';
    switch (name) {
      case 'save':
        save();
        break;
      case 'restore':
        restore();
        break;
      case 'transform':
        s.matrix = multiply(s.matrix, asMatrix(a));
        break;
      case 'paintFormXObjectBegin':
        save();
        if (a[0]) s.matrix = multiply(s.matrix, asMatrix(a[0]));
        if (a[1]) s.clip = intersect(s.clip, transformBox(s.matrix, a[1]));
        break;
      case 'paintFormXObjectEnd':
        restore();
        break;
      case 'beginGroup': {
        const group = a[0] as { smask?: unknown; matrix?: unknown; bbox?: ArrayLike<number> } | undefined;
        save();
        groups.push(!!group?.smask);
        if (group?.smask) maskGroups++;
        // The form that follows brings the group's matrix again; here it only places the box.
        if (group?.bbox)
          s.clip = intersect(s.clip, transformBox(multiply(s.matrix, asMatrix(group.matrix)), group.bbox));
        break;
      }
      case 'endGroup':
        if (groups.pop()) maskGroups--;
        restore();
        break;
      case 'setGState':
        for (const [key, value] of (a[0] ?? []) as readonly (readonly [string, unknown])[]) {
          if (key === 'ca') s.fillOpacity = Number(value);
          else if (key === 'CA') s.strokeOpacity = Number(value);
          else if (key === 'LW') s.lineWidth = Number(value);
          else if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
        }
        break;
      case 'setLineWidth':
        s.lineWidth = number(0);
        break;
      case 'beginText':
        t = newTextState();
        break;
      case 'setCharSpacing':
        s.charSpacing = number(0);
        break;
      case 'setWordSpacing':
        s.wordSpacing = number(0);
        break;
      case 'setHScale':
        s.horizontalScale = number(0) / 100;
        break;
      case 'setLeading':
        s.leading = -number(0);
        break;
      case 'setFont':
        setFont(a[0], a[1]);
        break;
      case 'setTextRenderingMode':
        s.mode = number(0);
        break;
      case 'setTextRise':
        s.rise = number(0);
        break;
      case 'moveText':
        moveText(number(0), number(1));
        break;
      case 'setLeadingMoveText':
        s.leading = number(1);
        moveText(number(0), number(1));
        break;
      case 'setTextMatrix':
        t = { ...newTextState(), matrix: asMatrix(typeof a[0] === 'object' ? a[0] : a) };
        break;
      case 'nextLine':
        moveText(0, s.leading);
        break;
      case 'setFillRGBColor':
        s.fill = String(a[0]);
        break;
      case 'setFillTransparent':
        s.fill = 'transparent';
        break;
      case 'setFillColorN':
        s.fill = null;
        break;
      case 'setStrokeRGBColor':
        s.stroke = String(a[0]);
        break;
      case 'setStrokeTransparent':
        s.stroke = 'transparent';
        break;
      case 'setStrokeColorN':
        s.stroke = null;
        break;
      case 'clip':
      case 'eoClip':
        clipNext = true;
        break;
      case 'shadingFill':
        scene.shadings++;
        break;
      case 'beginMarkedContentProps': {
        const seen = String(a[0]) !== 'OC' || options.visible(a[1]);
        marked.push(seen);
        if (!seen) hidden++;
        break;
      }
      case 'beginMarkedContent':
        marked.push(true);
        break;
      case 'endMarkedContent':
        if (marked.pop() === false) hidden--;
        break;
      case 'constructPath': {
        const kind = names.get(number(0)) ?? '';
        const bounds = a[2] as ArrayLike<number> | null | undefined;
        const clips = clipNext;
        clipNext = false;
        const data = (a[1] as readonly unknown[] | undefined)?.[0];
        if (
          bounds &&
          kind !== 'endPath' &&
          hidden === 0 &&
          data &&
          typeof data === 'object' &&
          'length' in data
        ) {
          scene.paths.push({
            data: data as ArrayLike<number>,
            bounds,
            matrix: s.matrix,
            clip: s.clip,
            filled: /fill/i.test(kind),
            stroked: /stroke/i.test(kind),
            fill: s.fill,
            stroke: s.stroke,
            lineWidth:
              s.lineWidth * Math.sqrt(Math.abs(s.matrix[0] * s.matrix[3] - s.matrix[1] * s.matrix[2])),
            opacity: /fill/i.test(kind) ? s.fillOpacity : s.strokeOpacity,
            masked: maskGroups > 0,
            order,
          });
        }
        if (clips) s.clip = bounds ? intersect(s.clip, transformBox(s.matrix, bounds)) : [0, 0, 0, 0];
        break;
      }
      case 'showText': {
        const font = options.font(s.font);
        if (font) scene.fonts.set(s.font, font);
        const first = scene.glyphs.length;
        const items = (a[0] ?? []) as readonly (PdfGlyph | number)[];
        showText(items, s, t, font, hidden > 0 || maskGroups > 0, order, scene.glyphs);
        if (scene.glyphs.length > options.maxGlyphs) throw new RangeError('too many glyphs');
        for (let i = first; i < scene.glyphs.length; i++) {
          const glyph = scene.glyphs[i]!;
          const cx = glyph.x + glyph.ax / 2 + glyph.ux * 0.3;
          const cy = glyph.y + glyph.ay / 2 + glyph.uy * 0.3;
          if (s.clip && !(cx >= s.clip[0] && cx <= s.clip[2] && cy >= s.clip[1] && cy <= s.clip[3]))
            glyph.unseen = true;
        }
        break;
      }
      default:
        if (/^paint.*Image/.test(name)) scene.images++;
    }
  });
  return scene;
}
