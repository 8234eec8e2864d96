import { fold } from './normalize.ts';
import type { Range } from './values.ts';

const month =
  '(?:jan(?:uar[iy](?:e)?)?|feb(?:r(?:uar[iy]|\\.)?|uar[iy])?|m(?:aart|rt|aa|ar(?:ch)?)|apr(?:il)?|mei|may|jun[iey]?|jul[iy]?|aug(?:ust(?:us)?)?|sept?(?:em(?:ber|bre)?)?|o[kc]t(?:ober|obre)?|nov(?:ember)?|de[cz](?:ember)?)\\.?';
const weekday =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:the )?';
const sign = '[-./\u2010-\u2013]';
const forms = [
  `\\d{1,2}\\s?${sign}\\s?\\d{1,2}\\s?${sign}\\s?(?:\\d{4}|['’]?\\d{2})(?!\\d)`,
  `(?:19|20)\\d{2}\\s?${sign}\\s?\\d{1,2}\\s?${sign}\\s?\\d{1,2}(?!\\d)`,
  "\\d{1,2}\\s?[-./ ]\\s?(?:XI{0,2}|IX|IV|VI{0,3}|I{1,3})\\s?[-./ ]\\s?(?:(?:19|20)\\d{2}|['’]?\\d{2})(?!\\d)",
  '\\d{1,2} \\d{1,2} (?:19|20)\\d{2}(?!\\d)',
  `\\d{1,2}(?:e|ste|de|st|nd|rd|th|\\.)?[\\s/-]{1,2}(?:(?:of|van|day of)\\s)?${month}[\\s,/-]{0,3}(?:(?:19|20)\\d{2}|['’]?\\d{2}(?![\\d:.,]))`,
  `${month}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2}`,
  `${month}\\s(?:19|20)\\d{2}`,
];
const whole = new RegExp(`^(?:${weekday})?(?:${forms.join('|')})`, 'i');
const year = /^(?:19|20)\d{2}(?!\d)/;
const shortYear = /^['’‘´`]\d{2}(?!\d)/;
const MAX_DATE = 44;

/** A date with day, month and year (or month and year) that begins at `offset`. */
export function dateAt(text: string, offset: number): Range | undefined {
  const hit = whole.exec(text.slice(offset, offset + MAX_DATE));
  return hit ? { start: offset, end: offset + hit[0].length } : undefined;
}

/** The same, or a year alone, also of two figures ("'89"). */
export function dateOrYearAt(text: string, offset: number): Range | undefined {
  const date = dateAt(text, offset);
  if (date) return date;
  const hit = year.exec(text.slice(offset, offset + 5)) ?? shortYear.exec(text.slice(offset, offset + 4));
  return hit ? { start: offset, end: offset + hit[0].length } : undefined;
}

/** The year a date ends or begins with: written in four figures, or in two behind day and month. */
export function yearOf(date: string): number | undefined {
  const hit = /(?:19|20)\d{2}/.exec(date);
  if (hit) return Number(hit[0]);
  const two = /(?:['’‘´`]|[\p{L}.\d][-./ ])(\d{2})$/u.exec(date);
  return two ? Number(two[1]) + (Number(two[1]) > 30 ? 1900 : 2000) : undefined;
}

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

/** Day, month and year of a date in figures or with a month's name, in one form; undefined when it lacks one. */
export function dayOf(date: string): string | undefined {
  const written = fold(date).replace(/^[a-z]{5,9}day?g?,? (?=\d)/, '');
  const month = /[a-z]{3}/.exec(written)?.[0];
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 31);
  const rest = numbers.filter((number) => number <= 31);
  if (month !== undefined) rest.push(monthNumbers[month] ?? 0);
  if (year === undefined || rest.length !== 2) return undefined;
  return `${year % 100} ${rest.sort((a, b) => a - b).join(' ')}`;
}

/** Index in `digits` of the first run at or behind an offset. */
export function firstRun(digits: readonly number[], offset: number): number {
  let low = 0;
  let high = digits.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (digits[middle * 2]! < offset) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

/** Where the date around a run of digits begins: at its month, its weekday or its apostrophe. */
export function dateStart(text: string, from: number, run: number): number {
  const last = text[run - 1];
  if (last !== ' ' && last !== '\n' && last !== '\u00a0' && last !== '\t')
    return last !== undefined && run > from && "'’‘´`".includes(last) ? run - 1 : run;
  const head = text.slice(Math.max(from, run - 24), run);
  if (!/[\p{L}.,]\s$/u.test(head.slice(-2))) return run;
  for (const lead of [/\p{L}{3,10},? (?:the |\p{L}{3,9}\.?\s)?$/u, /\p{L}{3,9}\.?\s$/u]) {
    const hit = lead.exec(head);
    if (hit && dateAt(text, run - head.length + hit.index)) return run - head.length + hit.index;
  }
  return /['’‘´`]$/.test(head) ? run - 1 : run;
}
