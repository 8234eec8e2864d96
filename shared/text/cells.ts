import type { Range } from './values.ts';

/** A piece of a line that stands by itself: between bars, bullets, wide gaps and line ends. */
export interface Cell extends Range {
  /** Number of its line among the lines that are not blank. */
  readonly line: number;
  /** Nothing else stands on its line. */
  readonly whole: boolean;
}

const MAX_LINE = 400;
/** Between cells of a line whose letters stand apart. */
const wide = /[|•·▪●\t\u2500-\u257f\u25c8]|\s{6,}/gu;
const parting = /[|•·▪●■◆◇○►▶▼★☆✳➤→©⁄\t\u2500-\u257f\u25c8]|\s{3,}|\s[–—-]\s|\s\/\s|"[;,]"|\s{2}(?=\p{Lu})/gu;

/** Without decoration at both ends: blanks, bullets, asterisks, brackets, quotation marks. */
function bare(text: string, start: number, end: number): Range | undefined {
  let [from, to] = [start, end];
  while (from < to && /[^\p{L}\p{N}'’]/u.test(text[from]!)) from++;
  while (to > from && /[^\p{L}\p{N}.)'’]/u.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Whether a line is set with blanks between its letters: those part no cells. */
function isLetterSpaced(line: string): boolean {
  const pieces = line.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (pieces.length < 4) return false;
  const single = pieces.filter((piece) => piece.length < 3 && /^[\p{L}.'’-]+$/u.test(piece)).length;
  return (
    single >= pieces.length * 0.8 && pieces.filter((piece) => piece.length === 1).length > pieces.length * 0.6
  );
}

/** The cells of a part of a text, in its order. */
export function cellsIn(text: string, from: number, until: number): Cell[] {
  const cells: Cell[] = [];
  let line = 0;
  for (let start = from; start < until; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > until ? until : newline;
    const written = end - start > MAX_LINE ? '' : text.slice(start, end);
    const before = cells.length;
    let at = 0;
    const push = (to: number): void => {
      const range = bare(text, start + at, start + to);
      if (range) cells.push({ ...range, line, whole: false });
    };
    if (written.trim() !== '') {
      for (const hit of written.matchAll(isLetterSpaced(written) ? wide : parting)) {
        push(hit.index);
        at = hit.index + hit[0].length;
      }
      push(written.length);
      const only = cells[before];
      if (only && cells.length === before + 1) cells[before] = { ...only, whole: true };
      line++;
    }
    start = end + 1;
  }
  return cells;
}
