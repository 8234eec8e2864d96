import { givenNames, surnames } from '../names/lists/index.ts';
import { linksName, titles } from '../names/name-parts.ts';
import { nameRunEnd } from '../names/name-run.ts';
import { isOrganisation } from '../names/not-names.ts';
import { months } from '../names/ordinary-words.ts';
import { occurrences } from '../text/cues.ts';
import { CAPITAL, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import type { Recognizer } from './recognizer.ts';

/** Behind these stands an employer rather than a colleague. */
const atEmployer = /^(?:bij|at|fa|firma|werkgever|employer)$/;
const INSIDE = GAP.SPACE | GAP.HYPHEN | GAP.UNDERSCORE;

/** First word of the stretch a listed surname ends: capitalised words and infixes before it on the same line. */
function runStart(words: Scan, i: number): number {
  let start = i;
  for (let at = i - 1; at >= 0 && i - at < 4; at--) {
    if (words.gap[at]! & ~INSIDE) break;
    if (linksName(words.fold, at)) continue;
    // "Jan" and "Mei" are months, but not right before a surname.
    if (months.has(words.fold[at]!) && words.shape[at] === CAPITAL && words.gap[at] === GAP.SPACE) start = at;
    if (words.shape[at] === LOWER || titles.has(words.fold[at]!) || nameRunEnd(words, at, 1) < 0) break;
    start = at;
  }
  return start;
}

const period =
  /(?:^|[^\d])(?:19|20)\d\d(?: ?(?:[-–—/]|tot|to|until|t\/m) ?(?:\p{L}{3,9}\.? )?(?:(?:19|20)\d\d|heden|nu|now|present|ongoing|today)|[ )\t]*$)/iu;
const MAX_LINE = 120;

/** Lines with a period of work or study, and those right above and below, as [start, end] pairs. */
function employerLines(text: string): readonly (readonly [number, number])[] {
  if (!text.includes('\n') || !/(?:19|20)\d\d/.test(text)) return [];
  const lines: [number, number, boolean][] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const short = end - start < MAX_LINE;
    if (end > start) lines.push([start, end, short && period.test(text.slice(start, end))]);
    start = end + 1;
  }
  return lines
    .filter((line, i) => line[2] || lines[i - 1]?.[2] || lines[i + 1]?.[2])
    .map(([start, end]) => [start, end]);
}

/** Beside a period, a whole item ("Lloyd", "Planner, Lloyd, Tilburg") is who paid for the work. */
function isEmployer(
  text: string,
  lines: readonly (readonly [number, number])[],
  start: number,
  end: number,
): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]![1] < start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  if (!line || line[0] > start || line[1] < end) return false;
  const head = text.slice(Math.max(line[0], start - 40), start);
  const tail = text.slice(end, Math.min(line[1], end + 2));
  return /(?:^|[,|•·(–—-]\s?|\d\s)$/.test(head) && /^(?:$|\s?[,|•·(–—)-])/.test(tail);
}

/** In a list of tools a first name is one of them: "Hugo, Redux, React". */
function isTool(words: Scan, i: number): boolean {
  const comma = (at: number): boolean => ((words.gap[at] ?? 0) & GAP.COMMA) !== 0;
  const listed = (at: number): boolean =>
    givenNames.has(words.fold[at] ?? '') || surnames.has(words.fold[at] ?? '');
  const behind = comma(i) && comma(i + 1) && words.shape[i + 1] !== LOWER && !listed(i + 1);
  const before = comma(i - 1) && comma(i - 2) && words.shape[i - 1] !== LOWER && !listed(i - 1);
  return (
    (behind && (i === 0 || words.shape[i - 1] === LOWER || comma(i - 1) || words.gap[i - 1] !== GAP.SPACE)) ||
    (before && comma(i))
  );
}

/** Name lists: the last and weakest sign of a name, and so with the lowest confidence. */
export const listedName: Recognizer = {
  kind: 'person',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    let employers: readonly (readonly [number, number])[] | undefined;
    const take = (from: number, to: number, confidence: number): void => {
      const split = GAP.HYPHEN | GAP.NEWLINE;
      // "Ali-" at the end of a line with "quam" on the next.
      if ((words.gap[to]! & split) === split && words.shape[to + 1] === LOWER) return;
      if (isOrganisation(words, from, to)) return;
      if (
        from > 0 &&
        to > from &&
        words.gap[from - 1] === GAP.SPACE &&
        atEmployer.test(words.fold[from - 1]!)
      )
        return;
      employers ??= employerLines(text);
      if (isEmployer(text, employers, words.start[from]!, words.end[to]!)) return;
      found.push({ start: words.start[from]!, end: words.end[to]!, confidence });
    };
    for (const i of occurrences(words, givenNames)) {
      if (words.shape[i] === LOWER || isTool(words, i)) continue;
      const end = Math.max(i, nameRunEnd(words, i, 5));
      take(i, words.shape[i] === CAPITAL || end === i ? end : i, end > i ? 0.7 : 0.6);
    }
    for (const i of occurrences(words, surnames)) {
      if (words.shape[i] === LOWER) continue;
      take(runStart(words, i), i, 0.6);
    }
    return found;
  },
  examples: [
    { text: 'Samen met Kwabena en Sytske de Haan gedaan', hidden: ['Kwabena', 'Sytske de Haan'] },
    { text: 'Gesproken met Wagiman Kromodihardjo.', hidden: ['Wagiman Kromodihardjo'] },
    { text: 'Rahwa en Xiaoyu Zhang waren er, net als Çağrı.', hidden: ['Rahwa', 'Xiaoyu Zhang', 'Çağrı'] },
    { text: 'Werkte bij Albert Heijn, Jan Linders en Stichting Maria; Ruby, Django en Jenkins.', hidden: [] },
    {
      text: 'Werkervaring\n2019 – 2022\nDeveloper, Lloyd, Rotterdam\nSkills\nHugo, Redux, React, HTML',
      hidden: [],
    },
    { text: 'Werkte met Corendon Digital en Yaw Computers', hidden: [] },
    { text: 'sed. Ali-\nquam erat, Université Hassan de Casablanca', hidden: [] },
    { text: 'Van jan tot dec, groen en bakker.', hidden: [] },
  ],
};
