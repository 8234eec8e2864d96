import { countries } from './countries.ts';
import { occurrences } from './cues.ts';
import { dateAt } from './dates.ts';
import { fold } from './normalize.ts';
import type { Scan } from './scan.ts';
import { isPlace } from './towns.ts';
import { type Range, wordSet } from './values.ts';

interface Found extends Range {
  readonly confidence: number;
}

/** Letters about somebody come from where their writer works. */
const testimonial =
  /(?:referentie|aanbevelings)brief|getuigschrift|reference letter|letter of (?:reference|recommendation)|recommendation letter|aan wie dit|to whom it|hierbij verklaar/i;

const testimonialWords = wordSet(
  'referentiebrief aanbevelingsbrief getuigschrift reference letter recommendation wie whom hierbij',
);
const signed = wordSet(
  'groet groeten groetjes hoogachtend regards sincerely faithfully cheers thanks bedankt',
);
const dateLine =
  /^[ \t]{0,60}(['’]?\p{Lu}[\p{L}'’/.-]{1,24}(?: [\p{L}'’/.-]{1,16}){0,3}(?: \([\p{L}. -]{1,20}\))?),? {1,3}(?:d\.?d\.?:? )?(?:de |the )?(?=\d|\p{L}{3,10}\.? (?:\d|the ))/u;
/** A day without its year. */
const dayMonth =
  /^(?:\p{L}{5,10},? (?:the )?)?(?:\d{1,2}(?:e|st|nd|rd|th)?,? (?:of )?(?:jan|feb|m(?:aa|rt|ar|ei|ay)|apr|jun|jul|aug|sep|o[kc]t|nov|de[cz])\p{L}{0,7}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,7} \d{1,2}(?:st|nd|rd|th)?)[.]?\s*$/iu;
const noPlace =
  /^(?:datum|date|per|start|geb|born|cv|versie|bijgewerkt|updated|havo|vwo|mbo|diploma|laatst|opgemaakt|ingezonden|sinds|vanaf|tot)/i;

/** "Deventer, 3 maart 2026" on a line of its own, and a lone place under the name that closes a letter. */
export function letterPlaces(words: Scan): Found[] {
  const found: Found[] = [];
  const { text } = words;
  if (words.digits.length === 0) return found;
  const first = occurrences(words, testimonialWords)[0];
  if (first !== undefined && words.start[first]! < 1200 && testimonial.test(text.slice(0, 1200)))
    return found;
  let run = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    while (run < words.digits.length && words.digits[run]! < start) run += 2;
    const hit = end - start < 110 && words.digits[run]! < end ? dateLine.exec(text.slice(start, end)) : null;
    if (hit && !noPlace.test(hit[1]!)) {
      const at = start + hit[0].length;
      const date = dateAt(text, at);
      const known = isPlace(hit[1]!);
      const comma = /,\s*$|,.{0,12}$/.test(hit[0].slice(hit[0].indexOf(hit[1]!) + hit[1]!.length));
      const rest = date && date.end <= end ? text.slice(date.end, end) : undefined;
      if (
        rest === undefined
          ? known && comma && dayMonth.test(text.slice(at, end))
          : rest.replace(/[\s.]/g, '') === ''
            ? known || comma
            : known && comma && /^\s[—–|-]\s(?!\d|heden|nu|now|present|\p{L}{3,9}\.? \d)/iu.test(rest)
      ) {
        const from = start + hit[0].indexOf(hit[1]!);
        if (!countries.has(fold(hit[1]!)))
          found.push({ start: from, end: from + hit[1]!.length, confidence: 0.8 });
      }
    }
    start = end + 1;
  }
  for (const i of occurrences(words, signed)) {
    let start = text.indexOf('\n', words.end[i]!) + 1;
    if (start === 0 || start - words.end[i]! > 40) continue;
    for (let n = 0; n < 5 && start > 0 && start < text.length; n++) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(start, Math.min(end, start + 60)).trim();
      if (n > 0 && isPlace(line))
        found.push({
          start: start + text.slice(start, end).indexOf(line),
          end: start + text.slice(start, end).indexOf(line) + line.length,
          confidence: 0.7,
        });
      start = end + 1;
    }
  }
  return found;
}
