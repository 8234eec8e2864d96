import type { Range } from './values.ts';

const month =
  '(?:jan(?:uar[iy])?|feb(?:ruar[iy])?|m(?:aart|rt|ar(?:ch)?)|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ust(?:us)?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const forms = [
  "\\d{1,2}\\s?[-./\u2010-\u2013]\\s?\\d{1,2}\\s?[-./\u2010-\u2013]\\s?(?:\\d{4}|['’]?\\d{2})(?!\\d)",
  '(?:19|20)\\d{2}[-./\u2010-\u2013]\\d{1,2}[-./\u2010-\u2013]\\d{1,2}(?!\\d)',
  `\\d{1,2}(?:e|st|nd|rd|th)?[\\s-](?:of\\s)?${month}[\\s,-]{1,3}(?:(?:19|20)\\d{2}|['’]\\d{2})`,
  `${month}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2}`,
  `${month}\\s(?:19|20)\\d{2}`,
];
const whole = new RegExp(`^(?:${forms.join('|')})`, 'i');
const year = /^(?:19|20)\d{2}(?!\d)/;
const MAX_DATE = 32;

/** A date with day, month and year (or month and year) that begins at `offset`. */
export function dateAt(text: string, offset: number): Range | undefined {
  const hit = whole.exec(text.slice(offset, offset + MAX_DATE));
  return hit ? { start: offset, end: offset + hit[0].length } : undefined;
}

/** The same, or a year alone. */
export function dateOrYearAt(text: string, offset: number): Range | undefined {
  const date = dateAt(text, offset);
  if (date) return date;
  return year.test(text.slice(offset, offset + 5)) ? { start: offset, end: offset + 4 } : undefined;
}

/** The year a date ends or begins with, if written in four digits. */
export function yearOf(date: string): number | undefined {
  const hit = /(?:19|20)\d{2}/.exec(date);
  return hit ? Number(hit[0]) : undefined;
}
