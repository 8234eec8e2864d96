import { type Cell, cellsBetween } from '../../text/cells.ts';
import { occurrences } from '../../text/cues.ts';
import { LOWER, type Scan, scan, wordAt } from '../../text/scan.ts';
import { lineAt, wordSet } from '../../text/values.ts';
import { isListed } from '../lists/index.ts';
import { infixes, titles } from '../name-parts.ts';
import { LISTED, NEVER, nameWeight } from '../name-weight.ts';
import { type Hints, isNameHinted } from './hints.ts';
import type { OwnNames } from './own-names.ts';
import { bracketedNames, documentKinds, type WrittenName, writtenName } from './written-name.ts';

/** How much of a document counts as its head. */
const HEAD = 1400;
const HEAD_LINES = 14;
/** Least that speaks for a name alone in its cell when no address confirms it. */
const ENOUGH = 4.5;
/** What the first lines add. */
const byLine = [3, 2.2, 1.6, 1, 1, 0.5, 0.5];
const pageCell =
  /(?:pagina|page|blad|blz\.?|pag\.?)\s?\d|\d\s?(?:\/|van|of)\s?\d|curriculum vitae|\bcv\b|versie|vertrouwelijk|confidential/i;
const MAX_LINE = 160;
const hidden = /\[(?:naam|name)\]/;
const pageWords = wordSet('pagina page blad blz pag curriculum cv versie vertrouwelijk confidential');
/** Words in whose line a note or a letter names its person. */
const announcing =
  /intake|gesprek|screening|notitie|\bcv\b|sollicit|kandida|candida|appl|interview|referenti|reference|motivati|resume|profiel|profile/i;

interface Guess {
  readonly written: WrittenName;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** "kwabena ofosu-appiah": in the first lines a name stands in small letters too. */
const inSmall = (cell: Cell, words: Scan): boolean => {
  if (cell.line > 2 || !cell.whole) return false;
  const first = wordAt(words, cell.start);
  if (words.start[first] !== cell.start || !isListed(words.fold[first] ?? '')) return false;
  let last = first;
  while (last + 1 < words.fold.length && words.end[last + 1]! <= cell.end) last++;
  if (last === first || last - first > 4) return false;
  for (let at = first; at <= last; at++)
    if (
      words.shape[at] !== LOWER ||
      (at > first && !infixes.has(words.fold[at]!) && nameWeight(words.fold[at]!) < 1)
    )
      return false;
  return true;
};

/** A cell as a name, also in index form ("Okonkwo, Chukwuemeka") and in front of a job ("Fatima Bakr, planner"). */
function nameOf(cell: string): WrittenName | undefined {
  const bare = cell.replace(/\s*\((?:[^()]{1,40})\)?$/, '');
  const whole = writtenName(bare);
  if (whole) return whole;
  const comma = bare.indexOf(',');
  return comma > 1 ? writtenName(bare.slice(0, comma)) : undefined;
}

function scoreOf(written: WrittenName, cell: Cell, text: string, hints: Hints | undefined): number {
  const line = byLine[cell.line] ?? 0;
  const first = cell.start === 0 || text.slice(0, cell.start).trim() === '' ? 0.5 : 0;
  const shown = text.slice(cell.start, cell.end);
  const capitals = shown === shown.toUpperCase() ? 0.5 : 0;
  const hinted = hints && isNameHinted(hints, written.name) ? 6 : 0;
  const newline = text.indexOf('\n', cell.end);
  const its = text.slice(text.lastIndexOf('\n', cell.start) + 1, newline < 0 ? text.length : newline);
  const announced = !cell.whole && announcing.test(its) ? 1.5 : 0;
  return (
    Math.min(6, written.weight) +
    (written.real > 1 ? 1 : 0) +
    line +
    first +
    capitals +
    hinted +
    (cell.whole ? 0.5 : announced)
  );
}

/** Names split over two lines: "NOËL" and under it "GROEN". */
function below(cells: readonly Cell[], at: number, text: string): WrittenName | undefined {
  const cell = cells[at]!;
  const next = cells.slice(at + 1, at + 5).find(({ line }) => line > cell.line);
  if (!next || next.line !== cell.line + 1 || (at > 0 && cells[at - 1]!.line === cell.line)) return undefined;
  const both = `${text.slice(cell.start, cell.end)}   ${text.slice(next.start, next.end)}`;
  return both.length < 80 && !/[,;:]/.test(both) ? writtenName(both) : undefined;
}

/** Whether a name can begin with the word at an offset: most cells begin with a heading, a function or a small letter. */
function canBegin(words: Scan, offset: number): boolean {
  const i = wordAt(words, offset);
  const word = words.fold[i];
  if (word === undefined || words.start[i]! - offset > 1) return false;
  if (words.shape[i] === LOWER && !infixes.has(word)) return false;
  return (
    nameWeight(word) !== NEVER ||
    word.length === 1 ||
    titles.has(word) ||
    documentKinds.has(word) ||
    infixes.has(word)
  );
}

/** The name in the first lines of a CV or letter: the one that most speaks for. */
export function fromHead(text: string, hints: Hints | undefined, own: OwnNames): void {
  const cells = cellsBetween(text, 0, HEAD).filter(({ line }) => line < HEAD_LINES);
  let best: Guess | undefined;
  // Where the name was hidden before, the next best line would be taken for it.
  if (hidden.test(text.slice(0, HEAD))) return;
  const words = scan(text);
  cells.forEach((cell, at) => {
    const small = inSmall(cell, words);
    if (!small && !canBegin(words, cell.start)) return;
    const shown = text.slice(cell.start, cell.end);
    const found = small ? writtenName(shown, { small }) : nameOf(shown);
    if (!found) return;
    const pair = found.real === 1 ? below(cells, at, text) : undefined;
    const both = pair && pair.weight >= LISTED && pair.weight >= found.weight;
    const written = both ? pair : found;
    const score = scoreOf(written, cell, text, hints);
    if (both && score >= ENOUGH) {
      const next = cells.slice(at + 1).find(({ line }) => line > cell.line)!;
      own.places.push(next);
    }
    if (score <= (best?.score ?? 0)) return;
    best = {
      written,
      score,
      start: cell.start + written.start,
      end: cell.start + (both ? found.end : written.end),
    };
  });
  const found: Guess | undefined = best;
  if (!found || found.score < ENOUGH) return;
  own.add(found.written.name, found);
  for (const call of bracketedNames(text.slice(found.start, found.end + 60).split('\n', 1)[0]!))
    own.add(call.name, { start: found.start + call.start, end: found.start + call.end });
}

/** Names that stand beside page numbers, in headers and footers of pages. */
export function fromFooters(text: string, own: OwnNames): void {
  const words = scan(text);
  let done = -1;
  for (const i of occurrences(words, pageWords)) {
    const line = lineAt(text, words.start[i]!, MAX_LINE);
    if (line.start === done) continue;
    done = line.start;
    const cells = cellsBetween(text, line.start, line.end);
    const at = cells.findIndex(({ start, end }) => pageCell.test(text.slice(start, end)));
    if (at < 0 || cells.length === 1) continue;
    for (const beside of [cells[at - 1], cells[at + 1], cells[at - 2], cells[at + 2]]) {
      if (!beside) continue;
      const written = writtenName(text.slice(beside.start, beside.end));
      if (written && (written.weight >= 1 || written.real > 1))
        own.add(written.name, { start: beside.start + written.start, end: beside.start + written.end });
    }
  }
}
