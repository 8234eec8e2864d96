import type { Range } from './values.ts';

/**
 * What stands below an offset in the same column of a page that was laid out with blanks: the cell on one of the next
 * two lines that begins where the one at the offset does. Undefined when nothing wide stands before the offset.
 */
export function belowInColumn(text: string, offset: number): Range | undefined {
  const head = text.slice(Math.max(0, offset - 160), offset);
  const newline = head.lastIndexOf('\n');
  const column = head.length - newline - 1;
  if (newline < 0 || column < 12 || !/\s{2}$/.test(head)) return undefined;
  let line = text.indexOf('\n', offset);
  if (line < 0 || line - offset > 160) return undefined;
  for (let step = 0; step < 2; step++) {
    const from = line + 1;
    const stop = text.indexOf('\n', from);
    const end = Math.min(stop < 0 ? text.length : stop, from + 240);
    for (const shift of [0, -1, 1, -2, 2, -3, 3]) {
      const at = from + column + shift;
      if (at < end && at - 2 >= from && /^\s\s\S/.test(text.slice(at - 2, at + 1))) {
        const cell = /^\S(?:\S|[ \u00a0](?! ))*/.exec(text.slice(at, Math.min(end, at + 60)))![0];
        return { start: at, end: at + cell.trimEnd().length };
      }
    }
    if (stop < 0 || text.slice(from, end).trim() !== '') return undefined;
    line = stop;
  }
  return undefined;
}
