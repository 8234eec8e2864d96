import { ownLabelEnd } from './own-labels.ts';
import type { Range } from './values.ts';

/** A piece of a line that stands by itself: between bars, bullets, wide gaps and line ends. */
export interface Cell extends Range {
  /** Number of its line among those asked for that are not blank. */
  readonly line: number;
  /** Nothing else stands on its line. */
  readonly whole: boolean;
}

const MAX_LINE = 400;
const BLANK = 1;
const PART = 2;
const BARE = 4;

/** What a UTF-16 unit does: part cells, be a blank, be decoration at the end of a cell. */
const kinds = new Uint8Array(65536);
for (const char of '|•·▪●■◆◇○►▶▼★☆✳➤→©⁄\t◈') kinds[char.charCodeAt(0)] = PART;
for (let unit = 0x2500; unit < 0x2580; unit++) kinds[unit] = PART;
for (const unit of [32, 0xa0, 0x202f, 13]) kinds[unit] = BLANK;
for (const char of '*#_~=><-–—:;,."“”„«»()[]{}+\\^!?') kinds[char.charCodeAt(0)]! |= BARE;

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)]!;
const isDash = (unit: number): boolean => unit === 45 || unit === 0x2013 || unit === 0x2014 || unit === 47;
const isQuote = (unit: number): boolean => unit === 34;

/** Without decoration at both ends: blanks, bullets, asterisks, brackets, quotation marks. */
function bare(text: string, start: number, end: number): Range | undefined {
  let [from, to] = [start, end];
  while (from < to && kindAt(text, from) !== 0) from++;
  while (to > from && kindAt(text, to - 1) !== 0 && text[to - 1] !== '.' && text[to - 1] !== ')') to--;
  // What was hidden before is no cell: "[link]".
  const label = from > start && text[from - 1] === '[' ? ownLabelEnd(text, from - 1) : -1;
  if (label >= to) return undefined;
  if (label > 0) return bare(text, label, end);
  return from < to ? { start: from, end: to } : undefined;
}

/** Whether a line is set with blanks between its letters: only very wide gaps and bars part its cells. */
function isLetterSpaced(text: string, start: number, end: number): boolean {
  let pieces = 0;
  let single = 0;
  for (let at = start; at < end; ) {
    while (at < end && kindAt(text, at) !== 0 && !(kindAt(text, at) & BARE)) at++;
    const from = at;
    while (at < end && (kindAt(text, at) === 0 || kindAt(text, at) & BARE)) at++;
    if (at === from) break;
    if (at - from === 1 && kindAt(text, from) & BARE) continue;
    pieces++;
    if (at - from === 1) single++;
  }
  return pieces > 3 && single >= pieces * 0.75;
}

function splitLine(text: string, start: number, end: number, line: number, cells: Cell[]): void {
  const first = cells.length;
  let from = start;
  let wide: number | undefined;
  const push = (to: number): void => {
    const range = bare(text, from, to);
    if (range) cells.push({ start: range.start, end: range.end, line, whole: false });
  };
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    if (kind === 0) continue;
    if (kind & PART) {
      push(at);
      from = at + 1;
    } else if (kind & BLANK) {
      let to = at + 1;
      while (to < end && kindAt(text, to) & BLANK) to++;
      const length = to - at;
      if (length > 2) {
        wide ??= isLetterSpaced(text, start, end) ? 6 : 3;
        if (length >= wide) {
          push(at);
          from = to;
        }
      } else if (isDash(text.charCodeAt(to)) && kindAt(text, to + 1) & BLANK && to + 2 < end) {
        // " – " and " / " part items; in letter-spaced lines they are hyphens.
        wide ??= isLetterSpaced(text, start, end) ? 6 : 3;
        if (wide === 3) {
          push(at);
          from = to + 1;
        }
      } else if (length === 2 && /\p{Lu}/u.test(text[to] ?? '')) {
        wide ??= isLetterSpaced(text, start, end) ? 6 : 3;
        if (wide === 3) {
          push(at);
          from = to;
        }
      }
      at = to - 1;
    } else if (
      isQuote(text.charCodeAt(at)) &&
      isQuote(text.charCodeAt(at + 2)) &&
      /[;,]/.test(text[at + 1]!)
    ) {
      push(at);
      from = at + 3;
    }
  }
  push(end);
  const only = cells[first];
  if (only && cells.length === first + 1)
    cells[first] = { start: only.start, end: only.end, line, whole: true };
}

/** The cells of the lines between two offsets, those that reach over an end cut off there. */
export function cellsBetween(text: string, from: number, until: number): Cell[] {
  const cells: Cell[] = [];
  const stop = Math.min(until, text.length);
  // A search in the whole text would go to its end for every region of a text without line ends.
  const region = text.slice(from, stop);
  let line = 0;
  for (let start = from; start < stop; ) {
    const newline = region.indexOf('\n', start - from);
    const end = newline < 0 ? stop : from + newline;
    const before = cells.length;
    if (end - start <= MAX_LINE && end > start) splitLine(text, start, end, line, cells);
    if (cells.length > before || end - start > MAX_LINE) line++;
    start = end + 1;
  }
  return cells;
}
