import type { Glyph } from './scene.ts';

const least = 3;
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Letters that each stand on a line of their own, one under the other or along an arc, are words all the same. Says
 * so in their `before`; in the order of drawing marks them as stacked, since they are not to be drawn as one run.
 */
export function joinStacked(glyphs: readonly Glyph[], drawn: boolean): void {
  const alone = (i: number): boolean =>
    /^\p{L}/u.test(glyphs[i]?.text ?? '') &&
    (i === 0 || glyphs[i]!.before === '\n') &&
    (i + 1 >= glyphs.length || glyphs[i + 1]!.before === '\n');
  for (let from = 0; from < glyphs.length; from++) {
    if (!alone(from)) continue;
    let end = from + 1;
    const near = (i: number) => {
      const [p, g] = [glyphs[i - 1]!, glyphs[i]!];
      return Math.abs(p.em - g.em) < 0.2 * g.em && Math.hypot(p.x - g.x, p.y - g.y) < 4 * g.em;
    };
    while (alone(end) && near(end)) end++;
    if (end - from >= least) {
      const steps: number[] = [];
      for (let i = from + 1; i < end; i++)
        steps.push(Math.hypot(glyphs[i]!.x - glyphs[i - 1]!.x, glyphs[i]!.y - glyphs[i - 1]!.y));
      const usual = middle(steps);
      for (let i = from; i < end; i++) {
        if (drawn) glyphs[i]!.stacked = true;
        if (i > from) glyphs[i]!.before = steps[i - from - 1]! > 1.5 * usual ? ' ' : '';
      }
    }
    from = end - 1;
  }
}
