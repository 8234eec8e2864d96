import type { Run } from '../document-model.ts';
import { fontStyle } from './font-style.ts';
import { SOFT_HYPHEN } from './glyph-text.ts';
import { backdrop, legibleColor } from './legible-color.ts';
import type { Glyph, Scene } from './scene.ts';
import type { VettedShape } from './vet-shapes.ts';

/** Glyphs of one run, in order; `line` counts stretches of line without a column gap. */
export interface DraftRun {
  readonly run: Run;
  readonly line: number;
  /** Written from right to left. */
  readonly fromRight?: boolean;
}

interface Group {
  readonly glyphs: Glyph[];
  text: string;
  after: '' | ' ' | '\n';
  line: number;
}

const gapAfter = (p: Glyph, g: Glyph): number => Math.hypot(g.x - p.x - p.ax, g.y - p.y - p.ay);

function groupGlyphs(glyphs: readonly Glyph[]): Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  let last: Glyph | undefined;
  let line = 0;
  for (const glyph of glyphs) {
    const wide = !!last && glyph.before === ' ' && gapAfter(last, glyph) > 1.2 * glyph.em;
    const same =
      !glyph.stacked &&
      last?.font === glyph.font &&
      Math.abs(last.em - glyph.em) < 0.15 * glyph.em &&
      Math.hypot(last.ux - glyph.ux, last.uy - glyph.uy) < 0.15 * glyph.em &&
      last.color === glyph.color &&
      !glyph.vertical;
    // Gaps between hidden words are part of what is hidden.
    const hiddenTogether =
      !!last && last.stretch > 0 && last.stretch === glyph.stretch && glyph.before !== '\n';
    const joins =
      hiddenTogether || (same && !wide && glyph.before !== '\n' && last!.stretch === glyph.stretch);
    if (!current || !joins) {
      if (current) current.after = glyph.before;
      if (glyph.before === '\n' || wide) line++;
      current = { glyphs: [], text: '', after: '', line };
      groups.push(current);
    } else if (glyph.before === ' ') current.text += ' ';
    current.text += glyph.text === SOFT_HYPHEN ? '-' : glyph.text;
    current.glyphs.push(glyph);
    last = glyph;
  }
  return groups;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Our own text at the original places. A hidden run keeps its kind and its place, never its text or width. */
export function buildRuns(
  glyphs: readonly Glyph[],
  kinds: readonly string[],
  scene: Scene,
  shapes: readonly VettedShape[],
): DraftRun[] {
  return groupGlyphs(glyphs).map(({ glyphs: own, text, after, line }) => {
    const first = own[0]!;
    const last = own[own.length - 1]!;
    const size = round(first.stretch ? Math.max(...own.map((g) => g.em)) : first.em);
    const kind = first.stretch ? kinds[first.stretch - 1]! : undefined;
    const left = first.fromRight ? Math.min(...own.map((g) => g.x)) : first.x;
    const right = first.fromRight ? Math.max(...own.map((g) => g.x + g.ax)) : last.x + last.ax;
    const [dx, dy] = [right - left, first.fromRight ? 0 : last.y + last.ay - first.y];
    const width = first.vertical || first.stacked ? first.em : Math.hypot(dx, dy);
    const angle =
      first.vertical || first.stacked
        ? 0
        : width > 0.01
          ? Math.atan2(dy, dx)
          : Math.atan2(first.ux, -first.uy);
    const behind = backdrop(
      shapes,
      first.x + first.ax / 2 + first.ux * 0.3,
      first.y + first.uy * 0.3,
      first.order,
    );
    const run: Run = {
      text: kind ? '' : text,
      ...(kind && { hidden: kind }),
      x: round(left - (first.vertical ? first.em / 2 : 0)),
      y: round(first.y),
      width: round(width),
      size,
      angle: Math.abs(angle) < 0.004 ? 0 : round(angle * 100) / 100,
      ...fontStyle(scene.fonts.get(first.font)),
      // A grey dot in a row of blue ones says what the level is not.
      color: legibleColor(first.color, behind, /[\p{L}\p{N}]/u.test(text) ? 2.2 : 1.1),
      after,
    };
    return { run, line, fromRight: first.fromRight };
  });
}
