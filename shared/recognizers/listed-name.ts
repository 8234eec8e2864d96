import { givenNames, surnames } from '../names/lists/index.ts';
import { linksName, titles } from '../names/name-parts.ts';
import { nameRunEnd } from '../names/name-run.ts';
import { isOrganisation } from '../names/not-names.ts';
import { months } from '../names/ordinary-words.ts';
import { CAPITAL, GAP, LOWER, occurrences, type Scan, scan } from '../text/scan.ts';
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

/** Name lists: the last and weakest sign of a name, and so with the lowest confidence. */
export const listedName: Recognizer = {
  kind: 'name',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const take = (from: number, to: number, confidence: number): void => {
      if (isOrganisation(words, from, to)) return;
      if (
        from > 0 &&
        to > from &&
        words.gap[from - 1] === GAP.SPACE &&
        atEmployer.test(words.fold[from - 1]!)
      )
        return;
      found.push({ start: words.start[from]!, end: words.end[to]!, confidence });
    };
    for (const i of occurrences(words, givenNames)) {
      if (words.shape[i] === LOWER) continue;
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
    { text: 'Van jan tot dec, groen en bakker.', hidden: [] },
  ],
};
