import { dateAt, dateOrYearAt, yearOf } from '../text/dates.ts';
import { occurrences, scan } from '../text/scan.ts';
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

type Found = { start: number; end: number; confidence: number };

function afterCue(text: string, from: number, digits: readonly number[], cue: string): Found | undefined {
  const reach = text.slice(from, from + REACH);
  const lines = reach.split('\n', 3);
  const window = lines.slice(0, 2).join('\n').length;
  const cut = /[[;]|[.!?]\s+\p{Lu}/u.exec(reach.slice(0, window));
  const until = from + (cut ? cut.index : window);
  let low = 0;
  let high = digits.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (digits[middle * 2]! < from) low = middle + 1;
    else high = middle;
  }
  for (let run = low * 2; run < digits.length && digits[run]! < until; run += 2) {
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

export const birthdate: Recognizer = {
  kind: 'birthdate',
  find({ text }) {
    const words = scan(text);
    if (words.digits.length === 0) return [];
    const found = inHead(text, words.digits);
    for (const i of occurrences(words, cues)) {
      const hit = afterCue(text, words.end[i]!, words.digits, words.fold[i]!);
      if (hit) found.push(hit);
    }
    return found;
  },
  examples: [
    { text: 'Geboortedatum: 12-03-1990', hidden: ['12-03-1990'] },
    { text: 'Geboren op 1 januari 1987 te Mogadishu', hidden: ['1 januari 1987'] },
    { text: "geb. 03/04/'85", hidden: ["03/04/'85"] },
    { text: 'Date of birth\nMarch 12, 1990', hidden: ['March 12, 1990'] },
    { text: 'Born in Accra, 1988', hidden: ['1988'] },
    { text: 'Amina Yusuf | 12-03-1990 | a@voorbeeld.nl', hidden: ['12-03-1990'] },
    { text: 'In dienst van 01-09-2015 tot 31-08-2019. Diploma 12 juni 2005.', hidden: [] },
  ],
};
