import { before, CAPITAL, GAP, isInitial, LOWER, type Scan, UPPER } from '../../text/scan.ts';
import { wordSet } from '../../text/values.ts';
import { isAlsoGiven, isListed, isListedGiven, isListedSurname } from '../lists/index.ts';
import { infixes, titles } from '../name-parts.ts';
import { nameRunEnd } from '../name-run.ts';
import { LISTED, NEVER, nameWeight } from '../name-weight.ts';
import { thingNames } from '../ordinary-words.ts';
import { isAboutSomebody } from './from-deeds.ts';
import { colleagues } from './roles.ts';
import type { Take } from './taker.ts';

/** Behind these stands an employer, a client or a tool rather than a colleague. */
const atEmployer = wordSet(
  'bij at fa firma werkgever employer voor klant client merk vestiging locatie namens using via in',
);
const MAX_LINE = 140;
const period =
  /(?:^|[^\d])(?:19|20)\d\d(?: ?(?:[-–—/]|tot|to|until|t\/m) ?(?:\p{L}{3,9}\.? )?(?:(?:19|20)\d\d|heden|nu|now|present|ongoing|today)|[ )\t]*$)/iu;

/** "10 March 2025", "Almere, 3 februari 2025": the date of a letter. */
const oneDay = /^[^\d\n]{0,30}\d{1,2}(?:st|nd|rd|th|e)?\.? \p{L}{3,9}\.?,? \d{4}\W*$/u;

/** Lines with a period of work or study, and those right above and below, as [start, end] pairs. */
function employerLines(text: string): readonly (readonly [number, number])[] {
  if (!text.includes('\n') || !/(?:19|20)\d\d/.test(text)) return [];
  const lines: [number, number, boolean][] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const short = end - start < MAX_LINE;
    const line = short ? text.slice(start, end) : '';
    if (end > start) lines.push([start, end, short && period.test(line) && !oneDay.test(line)]);
    start = end + 1;
  }
  return lines
    .filter((line, i) => line[2] || lines[i - 1]?.[2] || lines[i + 1]?.[2])
    .map(([start, end]) => [start, end]);
}

/** Beside a period, or in the section of work, a whole item ("Lloyd", "Planner, Lloyd, Tilburg") is who paid for it. */
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
  const tail = text.slice(end, Math.min(line[1], end + 3));
  return (
    /(?:^|[,|•·(–—-]\s{0,3}|\d[\s:]{1,12}|\s{3}|\t)$/.test(head) &&
    /^(?:$|\s?[,|•·(–—)-]|\s{2}|\t)/.test(tail)
  );
}

/** In a list of tools a first name is one of them: "Hugo, Redux, React". */
function isTool(words: Scan, i: number): boolean {
  const comma = (at: number): boolean => ((words.gap[at] ?? 0) & GAP.COMMA) !== 0;
  const listed = (at: number): boolean => isListed(words.fold[at] ?? '');
  const behind = comma(i) && comma(i + 1) && words.shape[i + 1] !== LOWER && !listed(i + 1);
  const ahead = comma(i - 1) && comma(i - 2) && words.shape[i - 1] !== LOWER && !listed(i - 1);
  return (
    (behind && (i === 0 || words.shape[i - 1] === LOWER || comma(i - 1) || words.gap[i - 1] !== GAP.SPACE)) ||
    (ahead && comma(i))
  );
}

/** A capital right before or right behind, which no name has: the stretch is (a part of) the name of a thing. */
function insideAnother(words: Scan, from: number, to: number): boolean {
  const lead = from - 1;
  const touches =
    lead >= 0 &&
    (words.gap[lead] === GAP.SPACE || words.gap[lead] === GAP.HYPHEN) &&
    words.start[from]! - words.end[lead]! === 1;
  // "Bistro Marie", "Delta Lloyd": not the first word of a sentence, nor a title.
  if (
    touches &&
    words.shape[lead] !== LOWER &&
    !titles.has(words.fold[lead]!) &&
    nameWeight(words.fold[lead]!) < LISTED &&
    nameWeight(words.fold[lead]!) !== NEVER
  ) {
    const opens = lead === 0 || (before(words, lead) & (GAP.DOT | GAP.STOP | GAP.COLON | GAP.QUOTE)) !== 0;
    if (!opens || words.gap[lead] === GAP.HYPHEN || words.shape[lead] === UPPER) return true;
  }
  const next = to + 1;
  const behind =
    next < words.fold.length &&
    words.start[next]! - words.end[to]! === 1 &&
    (words.gap[to] === GAP.SPACE || words.gap[to] === GAP.HYPHEN);
  if (!behind || words.shape[next] === LOWER) return false;
  // "Karin Smeets HR" is a person with a function behind; "Huisman Equipment" is none.
  return to === from || nameWeight(words.fold[next]!) !== NEVER;
}

/** A text with less than one capital in so many words is written without them. */
const FEW = 25;

/** Names from the lists: the last and weakest sign of a person, and so with the lowest confidence. */
export function fromLists(words: Scan, take: Take): void {
  const { text } = words;
  let employers: readonly (readonly [number, number])[] | undefined;
  const consider = (from: number, to: number, confidence: number): void => {
    const split = GAP.HYPHEN | GAP.NEWLINE;
    // "Ali-" at the end of a line with "quam" on the next.
    if ((words.gap[to]! & split) === split && words.shape[to + 1] === LOWER) return;
    const at = from > 0 && words.gap[from - 1] === GAP.SPACE ? words.fold[from - 1]! : '';
    if (atEmployer.has(at) && !(to > from && (at === 'via' || hasRole(words, to)))) return;
    if (insideAnother(words, from, to)) return;
    employers ??= employerLines(text);
    if (isEmployer(text, employers, words.start[from]!, words.end[to]!)) return;
    take(from, to, confidence);
  };
  let capitals = 0;
  for (let i = 0; i < words.fold.length; i++) {
    if (words.shape[i] === LOWER) continue;
    capitals++;
    const word = words.fold[i]!;
    if (!isListed(word)) {
      if (words.shape[i] === CAPITAL && words.shape[i + 1] === CAPITAL) alsoGiven(words, i, consider);
      continue;
    }
    if (isListedGiven(word)) given(words, i, consider);
    if (isListedSurname(word)) family(words, i, consider);
  }
  lowerCase(words, capitals < words.fold.length / FEW, take);
}

/** "Navraag bij Ellen Prins, product owner", "van Maarten, de bedrijfsleider": what somebody is stands behind. */
function hasRole(words: Scan, to: number): boolean {
  if (words.gap[to] !== (GAP.COMMA | GAP.SPACE)) return false;
  for (let at = to + 1; at < to + 4 && words.shape[at] === LOWER; at++) {
    if (colleagues.has(words.fold[at]!) || functionWord.test(words.fold[at]!)) return true;
    if (words.gap[at] !== GAP.SPACE) return false;
  }
  return false;
}
const functionWord =
  /(?:leider|leidster|manager|hoofd|chef|directeur|begeleider|begeleidster|owner|officer|engineer|adviseur)$/;

/** Before a first name alone these announce a thing that is called by one as often as a person. */
const things = wordSet(
  'van from of on tot over onder in op via using voor for bij at per the de het een a an',
);

/** Whether a first name alone stands where somebody is named: things are called by first names too. */
function beside(words: Scan, i: number): boolean {
  const tail = words.text.slice(words.end[i]!, words.end[i]! + 3);
  // "Lloyd's Register", "Anéla/VIOT-prijs".
  if (/^['’]s /.test(tail) || /^\/\p{Lu}/u.test(tail)) return false;
  const lead = before(words, i);
  if (lead & GAP.SPACE && (lead & ~(GAP.SPACE | GAP.COMMA)) === 0) {
    const word = words.fold[i - 1] ?? '';
    if (words.gap[i] === GAP.SPACE && /^(?:en|and)$/.test(words.fold[i + 1] ?? '')) return true;
    if (words.shape[i - 1] === LOWER) return !things.has(word);
    return isListed(word) || /^(?:met|with|samen|beste|dear|hallo|hoi|hi)$/.test(word);
  }
  const opens = (lead & (GAP.NEWLINE | GAP.DOT | GAP.QUOTE | GAP.STOP | GAP.COLON)) !== 0;
  if (!opens || words.shape[i + 1] !== LOWER) return false;
  if (words.gap[i] === (GAP.COMMA | GAP.SPACE)) return true;
  if (words.gap[i] !== GAP.SPACE) return false;
  return /^(?:en|and)$/.test(words.fold[i + 1]!) || isAboutSomebody(words);
}

/** "met Fleur Ansems": a given name that is also a word, in the middle of a sentence and before a surname. */
function alsoGiven(words: Scan, i: number, consider: Take): void {
  if (!isAlsoGiven(words.fold[i]!) || thingNames.has(words.fold[i]!) || nameWeight(words.fold[i]!) < 0)
    return;
  if (before(words, i) !== GAP.SPACE || words.shape[i - 1] !== LOWER || words.gap[i] !== GAP.SPACE) return;
  if (/^(?:the|de|het)$/.test(words.fold[i - 1]!)) return;
  const end = nameRunEnd(words, i, 5, true);
  if (end > i && nameWeight(words.fold[end]!) > 0) consider(i, end, 0.65);
}

function given(words: Scan, i: number, consider: Take): void {
  if (isTool(words, i)) return;
  // A short word in capitals is mostly an abbreviation.
  if (words.shape[i] === UPPER && words.fold[i]!.length < 6 && words.shape[i + 1] !== UPPER) return;
  const end = Math.max(i, nameRunEnd(words, i, 5));
  const to = words.shape[i] === CAPITAL || end === i ? end : i;
  // "Fatiha B., teamleider"
  const letter =
    to === i && words.gap[i] === GAP.SPACE && isInitial(words, i + 1) && words.gap[i + 1]! & GAP.DOT;
  if (letter && words.fold[i + 1]!.length === 1) {
    consider(i, i + 1, 0.65);
    return;
  }
  if (to === i && !beside(words, i) && !hasRole(words, i)) return;
  consider(i, to, to > i ? 0.7 : 0.6);
  company(words, i, to, consider);
}

/** "Siobhán and Matteo", "Ngozi en Lauritz": who is named beside somebody is somebody. */
function company(words: Scan, from: number, to: number, consider: Take): void {
  const next = to + 2;
  if (!/^(?:en|and)$/.test(words.fold[to + 1] ?? '') || words.gap[to] !== GAP.SPACE) return;
  if (words.gap[to + 1] !== GAP.SPACE || words.shape[next] !== CAPITAL || from !== to) return;
  const end = nameRunEnd(words, next, 4);
  if (end >= next && nameWeight(words.fold[next]!) > 0 && before(words, from) & GAP.SPACE)
    consider(next, end, 0.6);
}

/**
 * In a text without capitals, or between quotation marks, only a given name and a surname together say that
 * somebody stands there.
 */
function lowerCase(words: Scan, everywhere: boolean, take: Take): void {
  for (let i = 0; i < words.fold.length; i++) {
    if (words.shape[i] !== LOWER || words.gap[i] !== GAP.SPACE || words.fold[i]!.length < 4) continue;
    const opened = (before(words, i) & GAP.QUOTE) !== 0;
    if ((!everywhere && !opened) || !isListedGiven(words.fold[i]!)) continue;
    let to = i + 1;
    while (to < i + 4 && infixes.has(words.fold[to] ?? '') && words.gap[to] === GAP.SPACE) to++;
    const surname = words.fold[to] ?? '';
    const quoted = opened && (words.gap[to]! & GAP.QUOTE) !== 0;
    if (words.shape[to] === LOWER && ((surname.length > 3 && isListedSurname(surname)) || quoted))
      take(i, to, 0.6);
  }
}

function family(words: Scan, i: number, consider: Take): void {
  // A surname alone is more often a firm; with a word before it that can be a given name it is somebody.
  let from = i;
  while (
    from > 0 &&
    i - from < 4 &&
    infixes.has(words.fold[from - 1]!) &&
    words.gap[from - 1]! & (GAP.SPACE | GAP.APOSTROPHE)
  )
    from--;
  const given = from - 1;
  if (
    given < 0 ||
    words.gap[given] !== GAP.SPACE ||
    words.shape[given] !== CAPITAL ||
    words.fold[given]!.length < 2
  )
    return;
  if (
    isListedGiven(words.fold[given]!) ||
    nameWeight(words.fold[given]!) < 0 ||
    titles.has(words.fold[given]!)
  )
    return;
  const lead = before(words, given);
  const opens = given === 0 || (lead & (GAP.DOT | GAP.STOP | GAP.NEWLINE | GAP.SEPARATOR)) !== 0;
  if ((!opens || nameWeight(words.fold[given]!) === 0) && nameRunEnd(words, given, 5, true) >= i)
    consider(given, i, 0.7);
}
