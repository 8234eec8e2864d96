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

/**
 * What stands right below a label on the next line, at the same column, in a page of columns: the rest of the label's
 * own line belongs to another column. Undefined unless the label ends its line or a wide gap follows it.
 */
export function underLabel(text: string, start: number, end: number): Range | undefined {
  if (!/^\s?[:=]?(?:[ \t]{3}|[ \t]*\r?\n)/.test(text.slice(end, end + 8))) return undefined;
  const head = text.slice(Math.max(0, start - 160), start);
  const column = head.length - head.lastIndexOf('\n') - 1;
  const line = text.indexOf('\n', end);
  if (line < 0 || line - end > 160) return undefined;
  const from = line + 1;
  const stop = text.indexOf('\n', from);
  const row = text.slice(from, Math.min(stop < 0 ? text.length : stop, from + column + 60));
  for (const at of [column, column - 1, column + 1, column + 2]) {
    if (at < 0 || at >= row.length || !/\S/.test(row[at]!) || (at > 0 && /\S/.test(row[at - 1]!))) continue;
    const cell = /^\S(?:\S|[ \u00a0](?! ))*/.exec(row.slice(at))![0];
    return { start: from + at, end: from + at + cell.trimEnd().length };
  }
  return undefined;
}
