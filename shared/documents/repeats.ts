import type { Span } from '../text/span.ts';

/** Kinds whose text identifies wherever it stands, also without the label that gave it away. */
const lasting = new Set(['birthdate', 'email', 'phone', 'bsn', 'iban', 'identity-number', 'address']);
const wordEdge = /[\p{L}\p{N}]/u;

/** Other places in the text where something found stands again: a birth date in the footer of each page. */
export function repeatsOf(text: string, spans: readonly Span[]): Span[] {
  const found = new Map<string, Span>();
  for (const span of spans) {
    const value = text.slice(span.start, span.end).trim();
    if (lasting.has(span.kind) && value.length >= 6 && /\d|@/.test(value)) found.set(value, span);
  }
  const repeats: Span[] = [];
  for (const [value, span] of found) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      const inside = spans.some((other) => other.start <= at && other.end >= end);
      if (inside || wordEdge.test(text[at - 1] ?? '') || wordEdge.test(text[end] ?? '')) continue;
      repeats.push({ ...span, start: at, end });
    }
  }
  return repeats;
}

const months =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|juni|june|jun|juli|july|jul|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const fullDate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?<a>(?:19|20)\\d\\d)|(?<b>(?:19|20)\\d\\d)-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th|e)?\\.? (?:${months})\\.?,? (?<c>(?:19|20)\\d\\d)|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?<d>(?:19|20)\\d\\d))(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * Dates with a day that lie at least 15 years before the document's last year. In a CV such a date without a
 * label ("★ 3 February 1997, Aleppo") is the birth date; jobs and schools are given by month or year.
 */
export function unlabelledBirthDates(text: string): Span[] {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  const last = years.filter((year) => year < 2100).reduce((a, b) => Math.max(a, b), 0);
  const spans: Span[] = [];
  for (const match of text.matchAll(fullDate)) {
    const year = Number(Object.values(match.groups ?? {}).find(Boolean));
    if (last - year < 15) continue;
    spans.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'birthdate',
      confidence: 0.6,
    });
  }
  return spans;
}
