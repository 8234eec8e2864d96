import type { Page, Run } from '../document-model.ts';
import { blocksOf, type Piece } from '../xy-cut.ts';
import type { Part } from './uniform-model.ts';

/** Runs that stand together on one line, without a gap as between columns. */
export interface Cell extends Piece {
  readonly runs: Run[];
  x1: number;
}

/** Cells of one line of one block, from left to right. */
export type Line = readonly [Cell, ...Cell[]];

const gapOfColumns = 1.6;
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

function toCells(runs: readonly Run[]): Cell[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows[rows.length - 1];
    // Raised and lowered signs belong to their line.
    if (row && Math.abs(row[0]!.y - run.y) < 0.35 * Math.max(row[0]!.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  const cells: Cell[] = [];
  for (const row of rows) {
    row.sort((a, b) => a.x - b.x);
    let cell: Cell | undefined;
    for (const run of row) {
      const right = run.x + run.width;
      if (cell && run.x - cell.x1 < gapOfColumns * run.size) {
        cell.runs.push(run);
        cell.x1 = Math.max(cell.x1, right);
      } else {
        cell = { runs: [run], x0: run.x, x1: right, y: row[0]!.y, em: run.size };
        cells.push(cell);
      }
    }
  }
  // Words from right to left are read as the page has them, which is not as they stand.
  for (const cell of cells) {
    if (cell.runs.some((run) => fromTheRight.test(run.text)))
      cell.runs.sort((a, b) => runs.indexOf(a) - runs.indexOf(b));
  }
  return cells;
}

/** Lines of each block of a page as the eye takes them; turned runs, of which there are few, come last. */
export function blocksOfLines(page: Page): Line[][] {
  const upright = page.runs.filter((run) => run.angle === 0);
  const turned = page.runs.filter((run) => run.angle !== 0);
  const blocks = blocksOf(toCells(upright)).map((cells) => {
    const lines: Cell[][] = [];
    for (const cell of cells) {
      const line = lines[lines.length - 1];
      if (line && Math.abs(line[0]!.y - cell.y) < 0.35 * cell.em) line.push(cell);
      else lines.push([cell]);
    }
    return lines as unknown as Line[];
  });
  const aside = turned.map((run): Line => [{ runs: [run], x0: run.x, x1: run.x, y: run.y, em: run.size }]);
  return aside.length ? [...blocks, aside] : blocks;
}

/** Text of a cell, with a space wherever the runs stand apart. */
export function partsOf({ runs }: Cell): Part[] {
  const parts: Part[] = [];
  let before: Run | undefined;
  for (const run of runs) {
    const apart = before && (before.after !== '' || run.x - before.x - before.width > 0.13 * run.size);
    const last = parts[parts.length - 1];
    if (last && apart) parts[parts.length - 1] = { ...last, text: last.hidden ? '' : `${last.text} ` };
    if (run.hidden !== undefined) {
      if (last?.hidden && apart) parts.push({ text: ' ' });
      parts.push({ text: '', hidden: run.hidden });
    } else if (last && last.hidden === undefined)
      parts[parts.length - 1] = { text: parts[parts.length - 1]!.text + run.text };
    else parts.push({ text: last && apart ? ` ${run.text}` : run.text });
    before = run;
  }
  return parts;
}

export const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part.hidden ? '\ufffc' : part.text)).join('');

/** Two stretches of text after each other, with `between` in between. */
export function joined(a: readonly Part[], between: string, b: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of [...a, { text: between }, ...b]) {
    const last = out[out.length - 1];
    if (last && last.hidden === undefined && part.hidden === undefined)
      out[out.length - 1] = { text: last.text + part.text };
    else if (part.hidden !== undefined || part.text !== '') out.push(part);
  }
  return out;
}
