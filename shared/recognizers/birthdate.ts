import { occurrences } from '../text/cues.ts';
import { dateAt, dateOrYearAt, yearOf } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { GAP, scan } from '../text/scan.ts';
import { lineAt, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const cues = wordSet(
  'geboortedatum geboren geb gebdatum geboortejaar geboortedag born birthdate birthday birth dob verjaardag bouwjaar jaargang',
);
/** How far after its cue a birth date may stand: "geboren te 's-Hertogenbosch op 12 maart 1990". */
const REACH = 44;
const HEAD = 900;
/** A full date in these years, alone among the contact details, is a birth date. */
const OLDEST = 1935;
const YOUNGEST = 2010;

const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mar: 3,
  mrt: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

type Found = { start: number; end: number; confidence: number };

/** Index in `digits` of the first run at or behind an offset. */
function firstRun(digits: readonly number[], offset: number): number {
  let low = 0;
  let high = digits.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (digits[middle * 2]! < offset) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

function afterCue(text: string, from: number, digits: readonly number[], cue: string): Found | undefined {
  const reach = text.slice(from, from + REACH);
  const lines = reach.split('\n', 3);
  const window = lines.slice(0, 2).join('\n').length;
  const cut = /[[;]|[.!?]\s+\p{Lu}/u.exec(reach.slice(0, window));
  const until = from + (cut ? cut.index : window);
  for (let run = firstRun(digits, from); run < digits.length && digits[run]! < until; run += 2) {
    const month = /\p{L}{3,9}\.?\s$/u.exec(text.slice(from, digits[run]!));
    const start = month && dateAt(text, from + month.index) ? from + month.index : digits[run]!;
    const end = dateOrYearAt(text, start)?.end;
    if (end === undefined) continue;
    const year = yearOf(text.slice(start, end));
    if (year !== undefined && year > 2012 && cue !== 'geboortedatum') return undefined;
    return { start, end, confidence: 0.96 };
  }
  return undefined;
}

/** A date of birth without a label, in the head of a CV: alone in its cell, or on a line with contact details. */
function inHead(text: string, digits: readonly number[]): Found[] {
  const found: Found[] = [];
  for (let run = 0; run < digits.length && digits[run]! < HEAD; run += 2) {
    const hit = dateAt(text, digits[run]!);
    if (!hit || !/^\d{1,2}\D/.test(text.slice(hit.start, hit.end))) continue;
    const year = yearOf(text.slice(hit.start, hit.end));
    if (year === undefined || year < OLDEST || year > YOUNGEST) continue;
    const line = lineAt(text, hit.start);
    const rest = text.slice(line.start, hit.start) + text.slice(hit.end, line.end);
    const contact = /@|\+\d|\b0\d{1,3}[ -]?\d{6}|\b\d{4} ?[A-Z]{2}\b/.test(rest);
    const alone = /^[^\p{L}\d]*$/u.test(rest);
    if (contact || alone) found.push({ ...hit, confidence: 0.7 });
  }
  return found;
}

const COLUMN_BEFORE = 120;
const COLUMN_AFTER = 600;

/** Labels in one column and values in another: the full dates alone in their cell not far from the label. */
function inColumn(text: string, label: number, digits: readonly number[]): Found[] {
  const found: Found[] = [];
  for (
    let run = firstRun(digits, label - COLUMN_BEFORE);
    run < digits.length && digits[run]! < label + COLUMN_AFTER;
    run += 2
  ) {
    const hit = dateAt(text, digits[run]!);
    if (!hit || !/^\d{1,2}\D/.test(text.slice(hit.start, hit.end))) continue;
    const year = yearOf(text.slice(hit.start, hit.end)) ?? 0;
    const opens = /(?:^|\n|\s{3})[ \t]*$/.test(text.slice(Math.max(0, hit.start - 4), hit.start));
    const closes = /^[ \t\r]*(?:$|\n|\s{3})/.test(text.slice(hit.end, hit.end + 4));
    if (opens && closes && year >= OLDEST && year <= YOUNGEST) found.push({ ...hit, confidence: 0.8 });
  }
  return found;
}

/** Day, month and year of a date in figures or with a month's name, in one form; undefined when it lacks one. */
function dayOf(date: string): string | undefined {
  const written = fold(date);
  const month = /[a-z]{3}/.exec(written)?.[0];
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 31);
  const rest = numbers.filter((number) => number <= 31);
  if (month !== undefined) rest.push(monthNumbers[month] ?? 0);
  if (year === undefined || rest.length !== 2) return undefined;
  return `${year % 100} ${rest.sort((a, b) => a - b).join(' ')}`;
}

/** The same day elsewhere, as in a footer, however it is written. */
function repeated(text: string, digits: readonly number[], found: Found[]): void {
  const days = new Set(found.map((span) => dayOf(text.slice(span.start, span.end))));
  days.delete(undefined);
  if (days.size === 0) return;
  for (let run = 0; run < digits.length; run += 2) {
    const hit = dateAt(text, digits[run]!);
    if (hit && days.has(dayOf(text.slice(hit.start, hit.end)))) found.push({ ...hit, confidence: 0.9 });
  }
}

export const birthdate: Recognizer = {
  kind: 'birthdate',
  find({ text }) {
    const words = scan(text);
    if (words.digits.length === 0) return [];
    const found = inHead(text, words.digits);
    for (const i of occurrences(words, cues)) {
      const hit = afterCue(text, words.end[i]!, words.digits, words.fold[i]!);
      if (hit) found.push(hit);
      else if (words.gap[i]! & GAP.NEWLINE) found.push(...inColumn(text, words.start[i]!, words.digits));
    }
    if (found.length > 0) repeated(text, words.digits, found);
    return found;
  },
  examples: [
    { text: 'Geboortedatum: 12-03-1990', hidden: ['12-03-1990'] },
    { text: 'Geboren op 1 januari 1987 te Mogadishu', hidden: ['1 januari 1987'] },
    { text: "geb. 03/04/'85", hidden: ["03/04/'85"] },
    { text: 'Date of birth\nMarch 12, 1990', hidden: ['March 12, 1990'] },
    { text: 'Born in Accra, 1988', hidden: ['1988'] },
    { text: 'Geboren: 3‐4‐1985\nCV | 3 april 1985 | 04-03-1999', hidden: ['3‐4‐1985', '3 april 1985'] },
    {
      text: 'Geboortedatum\nGeslacht\nRijbewijs\nTelefoon en e-mail op aanvraag\n24-06-1992\nvrouw',
      hidden: ['24-06-1992'],
    },
    { text: 'Amina Yusuf | 12-03-1990 | a@voorbeeld.nl', hidden: ['12-03-1990'] },
    { text: 'In dienst van 01-09-2015 tot 31-08-2019. Diploma 12 juni 2005.', hidden: [] },
  ],
};
