import type { GraphicsState, TextState } from './graphics-state.ts';
import { multiply } from './matrix.ts';
import type { PdfFont, PdfGlyph } from './pdfjs.ts';
import type { Glyph } from './scene.ts';

const invisible = 3;
const clipOnly = 7;

/**
 * Places the glyphs of one `showText`, and moves the text position on, as pdf.js's canvas does
 * (src/display/canvas.js, showText and showType3Text).
 */
export function showText(
  items: readonly (PdfGlyph | number)[],
  s: GraphicsState,
  t: TextState,
  font: PdfFont | undefined,
  hidden: boolean,
  order: number,
  out: Glyph[],
): void {
  const fontMatrix = font?.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0];
  const vertical = font?.vertical === true && !font.isType3Font;
  const across = s.horizontalScale * s.direction;
  const unit = s.size * (fontMatrix[0] ?? 0.001);
  const m = multiply(s.matrix, multiply(t.matrix, [1, 0, 0, 1, t.x, t.y + s.rise]));
  const up = [m[2] * s.size * s.direction, m[3] * s.size * s.direction] as const;
  const em = Math.hypot(up[0], up[1]);
  const strokes = s.mode === 1 || s.mode === 5;
  const opacity = strokes ? s.strokeOpacity : s.fillOpacity;
  const color = strokes ? s.stroke : s.fill;
  const unseen =
    hidden ||
    s.masked ||
    s.mode === invisible ||
    s.mode === clipOnly ||
    opacity < 0.05 ||
    color === 'transparent';
  let at = 0;
  for (const glyph of items) {
    if (typeof glyph === 'number') {
      at += ((vertical ? 1 : -1) * glyph * s.size) / 1000;
      continue;
    }
    const spacing = (glyph.isSpace ? s.wordSpacing : 0) + s.charSpacing;
    let [x, y] = [at * across, 0];
    let advance = glyph.width * unit;
    if (vertical) {
      const metric = glyph.vmetric ?? font?.defaultVMetrics ?? [-1000, 0, 880];
      x = -(glyph.vmetric ? metric[1] : glyph.width * 0.5) * unit * across;
      y = -(at + metric[2] * unit);
      advance = -metric[0] * unit - spacing * s.direction;
      at += advance;
      advance = 0;
    } else {
      at += advance + spacing * (font?.isType3Font ? 1 : s.direction);
    }
    out.push({
      text: glyph.unicode ?? '',
      x: m[0] * x + m[2] * y + m[4],
      y: m[1] * x + m[3] * y + m[5],
      ax: m[0] * advance * across,
      ay: m[1] * advance * across,
      ux: up[0],
      uy: up[1],
      em,
      vertical,
      font: s.font,
      color: color ?? '#333333',
      order,
      unseen,
      before: '',
      picture: false,
      marked: false,
      fromRight: false,
      stacked: false,
      stretch: 0,
    });
  }
  if (vertical) t.y -= at;
  else t.x += at * across;
}
