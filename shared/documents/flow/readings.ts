import { ICON } from '../../text/contact-items.ts';
import type { Markable, Reading } from '../mark-readings.ts';
import type { DraftBlock, DraftCell, DraftParagraph, DraftRun, DraftTable } from './draft.ts';

/** How a table is read: along its rows, or down its columns; nothing that is split in two stays so going down. */
type Way = 'rows' | 'columns';

class Writer {
  #text = '';
  #last = '';
  readonly #letters: (Markable | undefined)[] = [];

  separate(text: string): void {
    if (text === '') return;
    this.#text += text;
    this.#last = text[text.length - 1]!;
    for (let i = 0; i < text.length; i++) this.#letters.push(undefined);
  }

  /** Only where there is none yet. */
  newLine(): void {
    if (this.#text !== '' && this.#last !== '\n') this.separate('\n');
  }

  run(run: DraftRun, from = 0, to = run.text.length): void {
    run.letters ??= Array.from({ length: run.text.length }, () => ({ stretch: 0 }));
    if (to <= from) return;
    this.#text += run.text.slice(from, to);
    this.#last = run.text[to - 1]!;
    for (let i = from; i < to; i++) this.#letters.push(run.letters[i]);
  }

  get reading(): Reading<Markable> {
    return { text: this.#text, letters: this.#letters };
  }
}

export const textOf = (paragraph: DraftParagraph): string => paragraph.runs.map((run) => run.text).join('');

/** A word that goes on in what follows: "Kara-" before "deniz". */
const isBroken = (text: string): boolean => /\p{L}[-\u2010]$/u.test(text);

function write(writer: Writer, one: DraftParagraph): void {
  if (one.marker) writer.separate(`${one.marker} `);
  for (const run of one.runs) {
    if (run.picture) writer.separate(` ${ICON} `);
    else writer.run(run);
  }
}

/** Words broken at the ends of lines put together again, within a paragraph and over its end. */
function writeJoined(writer: Writer, one: DraftParagraph, goesOn: boolean): void {
  const all = textOf(one);
  let offset = 0;
  for (const run of one.runs) {
    if (run.picture) writer.separate(` ${ICON} `);
    let from = 0;
    for (const hyphen of run.text.matchAll(/[-\u2010]/g)) {
      const at = offset + hyphen.index;
      const inLine = /^[-\u2010]\n\p{Ll}/u.test(all.slice(at, at + 4)) && isBroken(all.slice(0, at + 1));
      const atEnd = goesOn && at === all.length - 1;
      if (!inLine && !atEnd) continue;
      writer.run(run, from, hyphen.index);
      from = hyphen.index + (inLine && run.text[hyphen.index + 1] === '\n' ? 2 : 1);
    }
    writer.run(run, from);
    offset += run.text.length;
  }
}

const paragraphsIn = (cell: DraftCell): DraftParagraph[] =>
  cell.blocks.filter((block) => block.kind === 'paragraph');

function single(cell: DraftCell | undefined): DraftParagraph | undefined {
  const [only, ...more] = cell?.blocks.filter((b) => b.kind !== 'paragraph' || textOf(b) !== '') ?? [];
  return only?.kind === 'paragraph' && more.length === 0 && !textOf(only).includes('\n') ? only : undefined;
}

/** One letter in each cell, as in a form to fill in by hand. */
const isSpelled = (row: readonly DraftCell[]): boolean =>
  row.length > 3 && row.every((cell) => (single(cell) ? textOf(single(cell)!).trim().length : 0) <= 1);

function byRows(writer: Writer, table: DraftTable): void {
  for (const row of table.rows) {
    writer.newLine();
    const lines = row.map(single);
    if (isSpelled(row)) {
      for (const line of lines) for (const run of line?.runs ?? []) writer.run(run);
    } else if (
      lines.every(
        (line, i) => line || row[i]!.blocks.every((b) => b.kind === 'paragraph' && textOf(b) === ''),
      )
    ) {
      lines.forEach((line, i) => {
        if (i > 0) writer.separate('\t');
        if (line) write(writer, line);
      });
    } else for (const cell of row) writeBlocks(writer, cell.blocks, 'rows');
    writer.newLine();
  }
}

/** Cells by the column in which they begin. */
function columnsOf(table: DraftTable): DraftCell[][] {
  const columns: DraftCell[][] = [];
  for (const row of table.rows) {
    let at = 0;
    for (const cell of row) {
      (columns[at] ??= []).push(cell);
      at += cell.columns;
    }
  }
  return columns.filter(Boolean);
}

function byColumns(writer: Writer, table: DraftTable): void {
  for (const column of columnsOf(table)) {
    writer.newLine();
    for (const cell of column) {
      const line = single(cell);
      // Labels stand before their values; read on top of each other they would seem to be values.
      if (!line || !textOf(line).trim().endsWith(':')) writeBlocks(writer, cell.blocks, 'columns');
    }
    writer.newLine();
  }
}

function writeBlocks(writer: Writer, blocks: readonly DraftBlock[], way: Way): void {
  let broken = false;
  for (const [i, block] of blocks.entries()) {
    if (!broken) writer.newLine();
    broken = false;
    if (block.kind === 'table') (way === 'rows' ? byRows : byColumns)(writer, block);
    if (block.kind !== 'paragraph') continue;
    if (way === 'rows') {
      write(writer, block);
      continue;
    }
    const next = blocks[i + 1];
    broken = isBroken(textOf(block)) && next?.kind === 'paragraph' && /^\p{Ll}/u.test(textOf(next));
    if (!broken && block.marker) writer.separate(`${block.marker} `);
    writeJoined(writer, block, broken);
  }
  writer.newLine();
}

const longestLabel = 40;

function pair(writer: Writer, label: DraftParagraph | undefined, value: DraftCell | undefined): void {
  const name = label ? textOf(label).trim() : '';
  if (!label || !value || name === '' || name.length > longestLabel) return;
  const [first] = paragraphsIn(value);
  if (!first || textOf(first).trim() === '') return;
  writer.newLine();
  // Only what the label says counts here; whether it is itself something to hide is asked elsewhere.
  writer.separate(name.endsWith(':') ? `${name} ` : `${name}: `);
  for (const run of first.runs) writer.run(run);
  writer.newLine();
}

/** Each value of a table with its label, whether that stands before it or on top of its column. */
function writePairs(writer: Writer, blocks: readonly DraftBlock[]): void {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const head = block.rows[0] ?? [];
    block.rows.forEach((row, r) => {
      for (let i = 0; i + 1 < row.length; i += 2) pair(writer, single(row[i]), row[i + 1]);
      if (r > 0 && row.length === head.length && row.length > 1)
        row.forEach((cell, i) => {
          pair(writer, single(head[i]), cell);
        });
      for (const cell of row) writePairs(writer, cell.blocks);
    });
  }
}

/** The text in the order of the content, once along the rows of its tables and once down their columns, and as labels with values. */
export function readingsOf(blocks: readonly DraftBlock[]): Reading<Markable>[] {
  const rows = new Writer();
  writeBlocks(rows, blocks, 'rows');
  const columns = new Writer();
  writeBlocks(columns, blocks, 'columns');
  const pairs = new Writer();
  writePairs(pairs, blocks);
  const readings = [rows.reading];
  if (columns.reading.text !== rows.reading.text) readings.push(columns.reading);
  if (pairs.reading.text !== '') readings.push(pairs.reading);
  return readings;
}
