import { SOFT_HYPHEN } from './glyph-text.ts';
import { isFromLeft } from './right-to-left.ts';
import type { Glyph } from './scene.ts';
import { joinStacked } from './stacked-letters.ts';

interface Gap {
  /** Distance from the previous glyph's end, along the line, in ems. */
  readonly along: number;
  readonly space: boolean;
}

const separation = (p: Glyph, g: Glyph): { along: number; across: number; turned: boolean } => {
  const length = Math.hypot(p.ax, p.ay);
  const [dx, dy] =
    length > 1e-3 && !p.vertical ? [p.ax / length, p.ay / length] : [p.uy / p.em, -p.ux / p.em];
  // Writing from the right begins where the next letter ends.
  const within = g.fromRight && p.fromRight;
  const [gl, pl] = [isFromLeft(g.text), isFromLeft(p.text)];
  let [gx, gy] = [g.x - p.x - p.ax, g.y - p.y - p.ay];
  if (within && gl !== pl) [gx, gy] = [0, 0];
  else if (within && !gl) [gx, gy] = [p.x - g.x - g.ax, g.y + g.ay - p.y];
  const cross = g.ux * p.uy - g.uy * p.ux;
  const dot = g.ux * p.ux + g.uy * p.uy;
  const em = Math.max(g.em, p.em);
  return {
    along: (gx * dx + gy * dy) / em,
    across: Math.abs(gy * dx - gx * dy) / em,
    turned: Math.abs(cross) > 0.05 * g.em * p.em || dot <= 0,
  };
};

/** Letters in boxes of one width, as on a form: only what is missing between two of them is a space. */
function closeEvenLetters(letters: readonly Glyph[], gaps: readonly Gap[]): void {
  if (letters.length < 4) return;
  const steps = letters.slice(1).map((g, i) => Math.hypot(g.x - letters[i]!.x, g.y - letters[i]!.y));
  const usual = [...steps].sort((a, b) => a - b)[steps.length >> 1]!;
  const even = steps.filter((step) => Math.abs(step - usual) < 0.04 * usual);
  // Letters of one width stand evenly too, but against each other.
  const open = gaps.slice(1).filter((gap) => gap.along > 0.13).length;
  if (even.length < 0.7 * steps.length || open < 0.3 * steps.length) return;
  steps.forEach((step, i) => {
    if (step < 1.3 * usual && !gaps[i + 1]!.space) letters[i + 1]!.before = '';
  });
}

/**
 * Spaced-out words ("F A T I M A"): when most gaps in a stretch of a line would be spaces, only those that
 * are clearly wider than the usual gap are.
 */
function closeSpacedLetters(line: readonly Glyph[], gaps: readonly Gap[]): void {
  let from = 0;
  const settle = (to: number) => {
    closeEvenLetters(line.slice(from, to), gaps.slice(from, to));
    const inner = gaps.slice(from + 1, to).map((gap) => gap.along);
    const open = line.slice(from + 1, to).filter((g) => g.before === ' ').length;
    if (inner.length >= 3 && open >= 0.7 * inner.length) {
      const usual = [...inner].sort((a, b) => a - b)[Math.floor(inner.length * 0.4)]!;
      for (let i = from + 1; i < to; i++) {
        if (gaps[i]!.along <= usual * 1.5 + 0.05) line[i]!.before = '';
      }
    }
    from = to;
  };
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    if (a.font !== b.font || Math.abs(a.em - b.em) > 0.05 * a.em || gaps[i]!.along > 2.2) settle(i);
  }
  settle(line.length);
}

/**
 * Says for each glyph what separates it from the one before in the order given, and leaves white space out.
 * Thresholds in ems, found on CVs of word processors, browsers and TeX. `drawn`: this is the order of drawing.
 */
export function linkGlyphs(glyphs: readonly Glyph[], drawn = false): Glyph[] {
  const linked: Glyph[] = [];
  const line: Glyph[] = [];
  const gaps: Gap[] = [];
  let previous: Glyph | undefined;
  let space = false;
  let picture: Glyph | undefined;
  const endLine = () => {
    if (line.length > 3) closeSpacedLetters(line, gaps);
    line.length = gaps.length = 0;
  };
  for (const glyph of glyphs) {
    if (glyph.text === '') {
      if (glyph.picture) picture = glyph;
      continue;
    }
    if (glyph.text === ' ') {
      space = true;
      continue;
    }
    glyph.before = '';
    if (picture) {
      const behind = Math.hypot(glyph.x - picture.x, glyph.y - picture.y);
      glyph.marked = behind < 6 * picture.em && Math.abs(glyph.y - picture.y) < picture.em;
      picture = undefined;
    }
    let gap: Gap = { along: 0, space: false };
    if (previous) {
      const { along, across, turned } = separation(previous, glyph);
      if (turned || across > 0.45 || along < -0.6 || along > 4) glyph.before = '\n';
      else if (space || along > 0.13) glyph.before = ' ';
      if (glyph.before === '\n' && previous.text === SOFT_HYPHEN) previous.text = '-';
      gap = { along, space };
      if (glyph.before === '\n') endLine();
    }
    linked.push(glyph);
    line.push(glyph);
    gaps.push(gap);
    previous = glyph;
    space = false;
  }
  endLine();
  joinStacked(linked, drawn);
  return linked;
}
