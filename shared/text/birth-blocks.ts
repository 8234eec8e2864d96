import { belowInColumn } from './columns.ts';
import { dateAt } from './dates.ts';
import { labelStarts } from './labels.ts';
import { placeFrom, placeNear } from './places.ts';
import { GAP, LOWER, type Scan, wordAt } from './scan.ts';
import { headingOf } from './sections.ts';
import type { Range } from './values.ts';
import { worldPlaces } from './world-cities.ts';
import { worldPeoples } from './world-peoples.ts';

export function wordOf(words: Scan, offset: number): number {
  const at = wordAt(words, offset);
  const skipped = at < words.start.length ? words.text.slice(offset, words.start[at]!) : '-';
  if (skipped !== '' && !/^['’‘"“`]$/.test(skipped)) return -1;
  // "The Hague"
  return at > 0 &&
    words.fold[at - 1] === 'the' &&
    words.shape[at - 1] !== LOWER &&
    words.gap[at - 1] === GAP.SPACE
    ? at - 1
    : at;
}

/** The place on the line behind a birth date that ends at `from`. */
export function afterDate(words: Scan, from: number, lines: boolean): Range | undefined {
  const gap = (
    lines
      ? /^\)?[ \t]{0,4}(?:[,/|•·–-]|te|in|at|\r?\n)?[ \t]{0,4}(?:(?:te|in|at) )?/u
      : /^\)?(?:,? (?:te|in|at|plaats|place|near) |\t(?:plaats|place):? |, ?| ?[,|/·•–-] ?| (?=\())/u
  ).exec(words.text.slice(from, from + 16));
  if (!gap || gap[0].trim() === '') {
    if (!gap?.[0].includes('\n')) return undefined;
  }
  const place = placeNear(words, from + gap[0].length, 1);
  // A heading on the next line is no place.
  const line = place && words.text.slice(place.start, place.start + 40).split(/\s{2}|\n/, 1)[0]!;
  return line && headingOf(line) ? undefined : place;
}

/** In a page of columns: the place below a date or a label that begins at `offset`. */
export function inColumn(words: Scan, offset: number): Range | undefined {
  const below = belowInColumn(words.text, offset);
  const at = below ? wordOf(words, below.start) : -1;
  const place =
    at >= 0 && !headingOf(words.text.slice(below!.start, below!.end)) ? placeFrom(words, at) : undefined;
  return place && place.end >= below!.end ? place : undefined;
}

/** Behind a birth date that was hidden before, behind a star, in brackets with a year, and in a block of bare lines. */
export function marked(words: Scan): Range[] {
  const { text } = words;
  const found: Range[] = [];
  const take = (from: number): void => {
    const place = afterDate(words, from, false);
    if (place) found.push(place);
  };
  for (const hit of text.includes('[')
    ? text.matchAll(/\[(?:geboortedatum|birthdate|date of birth|birth date)\]/g)
    : [])
    take(hit.index + hit[0].length);
  if (words.digits.length < 2) return found;
  // "★ 3 February 1997, Aleppo", "° Antwerpen, 12 mei 1979"
  for (const hit of text.matchAll(/[★☆✶✹✽⋆*†°]\s?(?=[\d\p{Lu}])/gu)) {
    const from = hit.index + hit[0].length;
    const date =
      dateAt(text, from)?.end ??
      (/^(?:19|20)\d{2}(?=,| in | te )/.test(text.slice(from, from + 5)) ? from + 4 : 0);
    if (date && /\d/.test(text.slice(from, date))) {
      take(date);
      continue;
    }
    const place = placeNear(words, from, 0);
    const gap = place && /^(?:,\s|\s\(?|\s[-–]\s)(?=\d)/.exec(text.slice(place.end, place.end + 4));
    if (place && gap && dateAt(text, place.end + gap[0].length)) found.push(place);
  }
  const { digits } = words;
  found.push(...besideDates(words));
  for (let n = 0; n < digits.length; n += 2) {
    const start = digits[n]!;
    const end = digits[n + 1]!;
    // "(Aleppo, 1988)" at the head of a document.
    if (
      end - start === 4 &&
      start < 400 &&
      /^(?:19[4-9]|200)/.test(text.slice(start, end)) &&
      /^\s?\)/.test(text.slice(end, end + 2))
    ) {
      const open = /\((?:geb\.? |born |° ?|\* ?)?([^()\n\d]{2,40}?),?\s$/iu.exec(
        text.slice(Math.max(0, start - 48), start),
      );
      const at = open ? wordOf(words, start - open[0].length + open[0].indexOf(open[1]!)) : -1;
      const place = at >= 0 ? placeFrom(words, at) : undefined;
      if (place) found.push(place);
    }
    // A line that is a date, then a line that is a place, then a nationality: a block of personal details without labels.
    if (
      end - start === 4 &&
      /^[ \t]*\r?\n/.test(text.slice(end, end + 4)) &&
      /^(?:19|200)/.test(text.slice(start, end))
    ) {
      const line = text.slice(text.lastIndexOf('\n', start) + 1, end);
      if (line.length > 24 || !dateAt(line, 0)) continue;
      const place = afterDate(words, end, true);
      const next = place && /^[ \t]*\r?\n[ \t]*(\p{L}+)/u.exec(text.slice(place.end, place.end + 24));
      if (place && next) {
        const at = wordAt(words, place.end);
        if (
          worldPeoples.has(words.fold[at]!) ||
          /^(?:gehuwd|ongehuwd|single|married|samenwonend|alleenstaand|getrouwd)$/.test(words.fold[at]!)
        )
          found.push(place);
      }
    }
  }
  return found;
}

const monthly = '(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}{0,7}\\.?';
/** A whole date that ends at its year: "19/11/1993", "1 V 1987", "11 nov 1986". */
const wholeDate = new RegExp(
  `(?:\\d{1,2}[-/. ]{1,2}(?:\\d{1,2}|[IVXivx]{1,4}|${monthly})[-/. ]{1,2}|${monthly} \\d{1,2},? )$`,
  'iu',
);

/**
 * Where a whole date of a year of birth stands alone among personal details, the cell behind it that holds nothing but a
 * place: "1 V 1987, Łódź", "11 nov 1986 / Obuasi / …", or the next line. Working lives are told in months and years.
 */
function besideDates(words: Scan): Range[] {
  const { text, digits } = words;
  const found: Range[] = [];
  for (let n = 0; n < digits.length; n += 2) {
    const start = digits[n]!;
    const end = digits[n + 1]!;
    if (end - start !== 4 || (text[start] !== '1' && text[start] !== '2')) continue;
    const year = Number(text.slice(start, end));
    if (year < 1940 || year > 2010 || !wholeDate.test(text.slice(Math.max(0, start - 16), start))) continue;
    const gap =
      /^\)?(?:,? (?:te|in|at|plaats|place) |[ \t]{0,3}[,/|·•;–][ \t]{0,3}|[ \t]{0,3}\r?\n[ \t]{0,8}|\s\(| (?=\p{Lu}))/u.exec(
        text.slice(end, end + 16),
      );
    if (!gap) continue;
    const at = wordOf(words, end + gap[0].length);
    if (at < 0) continue;
    const known = worldPlaces.has(words.fold[at]!);
    const place =
      words.shape[at] === LOWER
        ? known
          ? { start: words.start[at]!, end: words.end[at]! }
          : undefined
        : placeFrom(words, at);
    if (!place || headingOf(text.slice(place.start, place.end)) || labelStarts.has(words.fold[at]!)) continue;
    const behind = text.slice(place.end, place.end + 4);
    const alone = /^\s?[,;)]|^[ \t]*(?:[|/·•]|\r?\n|$)|^\.(?:\s|$)|^\s{3}/.test(behind);
    if (!alone) continue;
    // "Utrecht, 19 December 2005" and a period of work before or behind are no birth.
    const lead = text.slice(Math.max(0, start - 60), start);
    const bare = /(?:\n|[,;|(/])[^\n,;|(]{0,14}$|\s{3}\S{1,14}$/.test(lead);
    if (known || (bare && abroadOrDetails(text, start, place.end))) found.push(place);
  }
  return found;
}

/** Whether other personal details stand near. */
function abroadOrDetails(text: string, start: number, end: number): boolean {
  return /geb|born|dob|birth|rijbewijs|licen[cs]e|nationali|gehuwd|getrouwd|married|single|samenwonend|alleenstaand|male|female|man(?!\p{L})|vrouw|personal|persoon|paspoort|passport|bsn/iu.test(
    `${text.slice(Math.max(0, start - 60), start)} ${text.slice(end, end + 60)}`,
  );
}
