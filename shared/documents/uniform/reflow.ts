import type { Page } from '../document-model.ts';
import { blocksOfLines, type Cell, joined, type Line, partsOf, textOf } from './lines.ts';
import type { Part, UniformBlock } from './uniform-model.ts';

const bullet = /^([•▪›→✓◆●■□‣∙·○◦➢➤*–—-])\s+(?=\S)/u;
const number = /^(\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/u;
/** Letters in a line of running text, at least. */
const prose = 24;
const endOfSentence = /[.!?:;]$/;

interface Sizes {
  /** Where lines of the column that these lines stand in may end. */
  right(lines: readonly Line[]): number;
  /** Is a dot drawn in front of this cell? */
  isDotted(cell: Cell): boolean;
  /** Of running text, points. */
  readonly body: number;
}

/** The size in which most letters are set. */
export function bodySize(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const run of pages.flatMap((page) => page.runs)) {
    const size = Math.round(run.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + run.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

const sizeOf = (cell: Cell): number => Math.max(...cell.runs.map((run) => run.size));
const isBold = (cell: Cell): boolean =>
  cell.runs.every((run) => run.bold || run.hidden !== undefined) && cell.runs.some((run) => run.bold);

/** 1 to 3, or none: by size, and for words alone on their line by weight and capitals. */
function headingLevel(line: Line, { body }: Sizes): 1 | 2 | 3 | undefined {
  const [cell] = line;
  const text = textOf(partsOf(cell));
  if (line.length > 1 || text.length > 70 || !/[\p{L}\ufffc]/u.test(text) || bullet.test(text))
    return undefined;
  const ratio = sizeOf(cell) / body;
  if (ratio >= 1.6) return 1;
  if (ratio >= 1.18) return 2;
  if (endOfSentence.test(text) && !text.endsWith(':')) return undefined;
  const capitals = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  if (capitals && text.length < 40) return 2;
  return isBold(cell) && text.length < 60 ? 3 : undefined;
}

/** Lines from `from` on whose cells stand under each other in the same columns; none when they are fewer than three. */
function tableAt(lines: readonly Line[], from: number): Line[] {
  const first = lines[from]!;
  if (first.length < 2) return [];
  const found = [first];
  for (const line of lines.slice(from + 1)) {
    const fits =
      line.length === first.length &&
      line.every((cell, i) => Math.abs(cell.x0 - first[i]!.x0) < 0.6 * cell.em);
    if (!fits) break;
    found.push(line);
  }
  return found.length > 2 ? found : [];
}

function withoutMarker(parts: readonly Part[], marker: string): Part[] {
  const [first, ...rest] = parts;
  return [{ text: first!.text.slice(marker.length) }, ...rest];
}

/** Room that a cell's first word takes. */
function firstWord(cell: Cell): number {
  const text = textOf(partsOf(cell));
  const word = /^\S+/.exec(text)?.[0].length ?? 1;
  return ((cell.x1 - cell.x0) * word) / (text.length || 1);
}

/** Does this line go on with the sentence of the one before it? `right`: where lines of this column may end. */
function goesOn(before: Cell, cell: Cell, right: number): boolean {
  const pitch = cell.y - before.y;
  const near = pitch > 0 && pitch < 1.7 * Math.max(cell.em, before.em);
  const alike = Math.abs(sizeOf(cell) - sizeOf(before)) < 0.1 * cell.em && isBold(cell) === isBold(before);
  // Lists of words fill narrow columns, too; sentences take more than that.
  if (textOf(partsOf(before)).length < prose) return false;
  // A line with room left for the next word ended on purpose.
  return near && alike && before.x1 + 0.25 * cell.em + firstWord(cell) > right - 0.02 * (right - before.x0);
}

const hyphen = /\p{L}-$/u;

function joinLines(a: readonly Part[], b: readonly Part[]): Part[] {
  const [before, after] = [textOf(a), textOf(b)];
  if (!hyphen.test(before) || !/^\p{Ll}/u.test(after)) return joined(a, ' ', b);
  const last = a[a.length - 1]!;
  return joined([...a.slice(0, -1), { text: last.text.slice(0, -1) }], '', b);
}

/** Blocks of one block of lines. */
function reflowBlock(lines: readonly Line[], sizes: Sizes): UniformBlock[] {
  const out: UniformBlock[] = [];
  const right = sizes.right(lines);
  const left = Math.min(...lines.map((line) => line[0].x0));
  let before: Cell | undefined;
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(lines, at);
    if (table.length) {
      out.push({ kind: 'table', rows: table.map((line) => line.map(partsOf)) });
      at += table.length - 1;
      before = undefined;
      continue;
    }
    const line = lines[at]!;
    const [cell] = line;
    const parts = line.map(partsOf).reduce((a, b) => joined(a, ' \u00b7 ', b));
    const text = textOf(parts);
    const last = out[out.length - 1];
    const marker = bullet.exec(text) ?? number.exec(text);
    const dotted = sizes.isDotted(cell);
    const level = dotted ? undefined : headingLevel(line, sizes);
    if (dotted && !marker) out.push({ kind: 'item', depth: 0, parts });
    else if (marker && parts[0]?.hidden === undefined) {
      const numbered = number.test(text) ? { marker: marker[1]! } : {};
      const depth = cell.x0 - left > 1.2 * cell.em && last?.kind === 'item' && last.depth === 0 ? 1 : 0;
      const deeper =
        before && last?.kind === 'item' && cell.x0 - before.x0 > cell.em
          ? Math.min(2, last.depth + 1)
          : depth;
      out.push({ kind: 'item', depth: deeper, ...numbered, parts: withoutMarker(parts, marker[0]) });
    } else if (level) {
      const same =
        last?.kind === 'heading' && last.level === level && before && goesOn(before, cell, before.x1);
      if (same) out[out.length - 1] = { ...last, parts: joinLines(last.parts, parts) };
      else out.push({ kind: 'heading', level, parts });
    } else if (
      last &&
      before &&
      (last.kind === 'paragraph' || last.kind === 'item') &&
      goesOn(before, cell, right)
    )
      out[out.length - 1] = { ...last, parts: joinLines(last.parts, parts) };
    else out.push({ kind: 'paragraph', parts });
    before = cell;
  }
  return out;
}

/** A page with places as blocks in reading order: columns after each other, lines of a paragraph joined, tables whole. */
export function reflowPage(page: Page, body: number): UniformBlock[] {
  const blocks = blocksOfLines(page);
  const cells = blocks.flat(2);
  const endOf = (line: Line) => line[line.length - 1]!.x1;
  const right = (lines: readonly Line[]) => {
    const [from, to] = [Math.min(...lines.map((line) => line[0].x0)), Math.max(...lines.map(endOf))];
    return Math.max(
      ...cells.filter((cell) => cell.x0 > from - cell.em && cell.x0 < to).map((cell) => cell.x1),
    );
  };
  const dots = page.shapes.filter((shape) => shape.fill && Math.max(shape.width, shape.height) < 7);
  const isDotted = (cell: Cell) =>
    dots.some((dot) => {
      const before = cell.x0 - dot.x - dot.width;
      const middle = dot.y + dot.height / 2;
      return before > 0 && before < 2.2 * cell.em && middle < cell.y && middle > cell.y - 0.8 * cell.em;
    });
  return blocks.flatMap((lines) => reflowBlock(lines, { body, right, isDotted }));
}
