import { cellsBetween } from '../../text/cells.ts';
import { occurrences } from '../../text/cues.ts';
import { type Labelled, valuesOf } from '../../text/fields.ts';
import { ownLabelEnd } from '../../text/own-labels.ts';
import { before, GAP, isInitial, LOWER, type Scan, wordAt } from '../../text/scan.ts';
import { headingOf, sectionsOf } from '../../text/sections.ts';
import { lineAt, wordSet } from '../../text/values.ts';
import { isListed, isListedGiven } from '../lists/index.ts';
import { titles } from '../name-parts.ts';
import { nameRunEnd } from '../name-run.ts';
import { LISTED, NEVER, nameWeight, stretchWeight } from '../name-weight.ts';
import type { Take } from './taker.ts';

const sectionWords = wordSet(
  'referenties referentie references referees reference referenten referent aanbevelingen recommendations',
);
/** Words before which, or near behind which, a referee is named in a sentence. */
const asks = wordSet(
  'referentie referenties referent referenten reference references referee referees navraag nabellen navragen inlichtingen informeren na bellen vraag ask contact inwinnen informatie navraag navragen opvragen terecht aan over was is',
);
const asking =
  /(?:referenties?|referent(?:en)?|references?|referees?|navraag (?:doen |gedaan )?bij|na te vragen bij|vraag (?:gerust |het )?(?:na )?bij|na bij|inlichtingen (?:bij|via)|informeren bij|nabellen:?|bel (?:gerust )?|vraag het(?: aan)?|informatie (?:bij|via|over mij bij)|inwinnen bij|op te vragen bij|verkrijgbaar bij|(?:kunt|kun|mag|mogen) (?:u|je|jullie|wij|we) (?:terecht bij|bellen(?: met)?|contact opnemen met|navragen bij)|navragen (?:mag |kan )?bij|wie mogen wij bellen\??|mijn (?:vorige|oude|voormalige|laatste|huidige) (?:\p{L}+ )(?:was |is )?|my (?:previous|former|last|current) (?:\p{L}+ )(?:was |is )?|(?:feel free to |please )?(?:ask|contact|call))[\s:,(–-]{1,4}(?:zijn |is |are |was |kan |kunt u |opvragen |bij |van |from |by |via |met |with |te |mijn |my |oud-?|former |de |the )*$/iu;
const MAX_SECTION = 2500;
const COLUMN = 7;
const COLUMN_LINES = 14;

function skipTitles(words: Scan, i: number): number {
  let at = i;
  while (at < words.fold.length - 1 && at < i + 4 && titles.has(words.fold[at]!)) at++;
  return at;
}

/** The name a cell of a reference section begins with; in the index form too. */
function inCell(words: Scan, start: number, end: number, take: Take): boolean {
  const first = wordAt(words, start);
  if (first >= words.fold.length || words.start[first]! - start > 2) return false;
  let from = skipTitles(words, first);
  // "Regiomanager Henk Vermeer": the function first.
  while (
    from < first + 4 &&
    words.start[from]! < end &&
    !titles.has(words.fold[from]!) &&
    nameWeight(words.fold[from]!) === NEVER &&
    words.gap[from] === GAP.SPACE
  )
    from++;
  from = skipTitles(words, from);
  if (from >= words.fold.length || words.start[from]! >= end || words.shape[from] === LOWER) return false;
  const to = nameRunEnd(words, from, 6, true);
  if (to < 0 || words.start[to]! >= end) return false;
  const weight = stretchWeight(words, from, to);
  if (weight < 0 || (to === from && (weight < 1 || (from === first && weight < 3)))) return false;
  take(from, to, 0.7);
  return true;
}

function cellsOf(words: Scan, from: number, until: number, take: Take): void {
  let named = -1;
  for (const cell of cellsBetween(words.text, from, Math.min(until, from + MAX_SECTION))) {
    // The first name of a line is the referee; what stands behind is function and employer.
    if (cell.line === named) continue;
    // Who was hidden before opens the line.
    const head = words.text.slice(Math.max(0, cell.start - MAX_LINE), cell.start + 1);
    const line = head.slice(head.lastIndexOf('\n') + 1);
    const open = line.indexOf('[');
    if (open >= 0 && open < 12 && ownLabelEnd(words.text, cell.start + 1 - line.length + open) > 0) continue;
    if (inCell(words, cell.start, cell.end, take)) named = cell.line;
  }
}

/** A heading in one of two columns: the cells under it, at about the same place in their lines. */
function inColumn(words: Scan, heading: number, take: Take): void {
  const { text } = words;
  const line = lineAt(text, words.start[heading]!, MAX_LINE);
  const column = words.start[heading]! - line.start;
  let start = text[line.end] === '\n' ? line.end + 1 : 0;
  for (let left = COLUMN_LINES; left > 0 && start > 0 && start < text.length; left--) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    for (const cell of cellsBetween(text, start, end)) {
      if (Math.abs(cell.start - start - column) > COLUMN) continue;
      if (headingOf(text.slice(cell.start, cell.end))) return;
      inCell(words, cell.start, cell.end, take);
    }
    if (newline < 0) return;
    start = newline + 1;
  }
}

function inLabel(words: Scan, { start, end }: Labelled, take: Take): void {
  const first = wordAt(words, start);
  if (words.start[first] !== start && words.start[first]! - start > 1) return;
  const from = skipTitles(words, first);
  const to = from < words.fold.length ? nameRunEnd(words, from, 6, true) : -1;
  if (to < from || words.start[to]! >= end) return;
  const sure = from > first || isInitial(words, from) || stretchWeight(words, from, to) >= LISTED;
  if (sure) take(from, to, 0.75);
}

const reachable = /@|\d[\d ()–-]{7,16}\d/;
const MAX_LINE = 200;
const HEAD = 500;

/** "Aytül Koç, locatiemanager, 058 - 213 66 90": a name that opens a line which ends in how to reach somebody. */
function fromContactLines(words: Scan, take: Take): void {
  const { text } = words;
  if (words.digits.length === 0 && !text.includes('@')) return;
  for (let start = text.indexOf('\n', HEAD) + 1; start > 0 && start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start < MAX_LINE && end - start > 14) {
      const line = text.slice(start, end);
      const hit = reachable.exec(line);
      if (hit && hit.index > 4) {
        for (const cell of cellsBetween(text, start, start + hit.index)) {
          const first = skipTitles(words, wordAt(words, cell.start));
          if (first >= words.fold.length || words.shape[first] === LOWER || words.start[first]! >= cell.end)
            continue;
          const to = nameRunEnd(words, first, 6);
          const listed = words.fold.slice(first, to + 1).some(isListed);
          const saint = /^(?:sint|st)$/.test(words.fold[first]!);
          if (to > first && words.start[to]! < cell.end && listed && !saint) take(first, to, 0.65);
        }
      }
    }
    if (newline < 0) return;
    start = newline + 1;
  }
}

/** Referees: in their section, behind a label, and where a sentence says who can be asked. */
export function fromReferences(words: Scan, take: Take): void {
  const { text } = words;
  for (const section of sectionsOf(text)) {
    if (section.kind === 'references') cellsOf(words, section.start, section.end, take);
  }
  for (const i of occurrences(words, sectionWords)) {
    const wide =
      /\s{3}$/.test(text.slice(Math.max(0, words.start[i]! - 3), words.start[i]!)) ||
      /^\s{3}|^ ?[|\t]/.test(text.slice(words.end[i]!, words.end[i]! + 3));
    if (wide && words.shape[i] !== LOWER) inColumn(words, i, take);
    // "Referees Sjef Klijs, site manager": label and referee on one line.
    if (
      !(before(words, i) & GAP.NEWLINE) ||
      words.gap[i]! & ~(GAP.SPACE | GAP.COLON) ||
      i + 1 >= words.fold.length
    )
      continue;
    const from = skipTitles(words, i + 1);
    const to = nameRunEnd(words, from);
    if (to > from || (to >= 0 && from > i + 1)) take(from, to, 0.7);
  }
  fromContactLines(words, take);
  for (const value of valuesOf(text, 'referee', 'person')) inLabel(words, value, take);
  for (const i of occurrences(words, asks)) {
    for (let at = i + 1; at < words.fold.length && at < i + 7; at++) {
      if (
        words.gap[at - 1]! & (GAP.NEWLINE | GAP.STOP) ||
        (words.gap[at - 1]! & GAP.DOT && words.fold[at - 1]!.length > 4)
      )
        break;
      if (words.shape[at] === LOWER || titles.has(words.fold[at]!)) continue;
      if (
        !asking.test(
          text
            .slice(Math.max(0, words.start[at]! - 90), words.start[at]!)
            .replace(/(?:(?:mw|mevr|dhr|de heer|mevrouw|drs|dr|ir|mr|prof)\.? )+$/i, ''),
        )
      )
        break;
      const to = nameRunEnd(words, at, 6);
      if (to > at || (to === at && (isListedGiven(words.fold[at]!) || titles.has(words.fold[at - 1]!))))
        take(at, to, 0.7);
      break;
    }
  }
}
