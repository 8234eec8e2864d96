import type { Glyph } from './scene.ts';

interface Gap {
  /** Distance from the previous glyph's end, along the line, in ems. */
  readonly along: number;
  readonly space: boolean;
}

const separation = (p: Glyph, g: Glyph): { along: number; across: number; turned: boolean } => {
  const length = Math.hypot(p.ax, p.ay);
  const [dx, dy] =
    length > 1e-3 && !p.vertical ? [p.ax / length, p.ay / length] : [p.uy / p.em, -p.ux / p.em];
  const [gx, gy] = [g.x - p.x - p.ax, g.y - p.y - p.ay];
  const cross = g.ux * p.uy - g.uy * p.ux;
  const dot = g.ux * p.ux + g.uy * p.uy;
  const em = Math.max(g.em, p.em);
  return {
    along: (gx * dx + gy * dy) / em,
    across: Math.abs(gy * dx - gx * dy) / em,
    turned: Math.abs(cross) > 0.05 * g.em * p.em || dot <= 0,
  };
};

/**
 * Spaced-out words ("F A T I M A"): when most gaps in a stretch of a line would be spaces, only those that
 * are clearly wider than the usual gap are.
 */
function closeSpacedLetters(line: readonly Glyph[], gaps: readonly Gap[]): void {
  let from = 0;
  const settle = (to: number) => {
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
 * Thresholds in ems, found on CVs of word processors, browsers and TeX.
 */
export function linkGlyphs(glyphs: readonly Glyph[]): Glyph[] {
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
  return linked;
}
