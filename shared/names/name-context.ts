import { before, GAP, isInitial, LOWER, type Scan } from '../text/scan.ts';
import { titles } from './name-parts.ts';
import { months } from './ordinary-words.ts';

/** Gaps that can stand inside one name. */
const JOINT =
  GAP.SPACE |
  GAP.NEWLINE |
  GAP.DOT |
  GAP.HYPHEN |
  GAP.COMMA |
  GAP.APOSTROPHE |
  GAP.UNDERSCORE |
  GAP.QUOTE |
  GAP.ELLIPSIS;
const BREAKS = ~JOINT;
/** A sentence or an item begins after these. */
const STARTS = GAP.NEWLINE | GAP.SEPARATOR | GAP.STOP | GAP.COLON | GAP.OTHER;

/** Words before which a name stands in a file's name or a heading. */
export const documentWords = new Set([
  'cv',
  'resume',
  'sollicitatie',
  'motivatie',
  'motivatiebrief',
  'sollicitatiebrief',
]);
export const greetings = new Set([
  'beste',
  'geachte',
  'dear',
  'hoi',
  'hallo',
  'hello',
  'hi',
  'hey',
  'dag',
  'lieve',
]);
/** Forms that follow a person at the start of a sentence, but not the ordinary word that the name also is. */
const personVerbs = new Set(
  'is was heeft had has kan kon wil wilde zal zou moet mag gaat ging komt kwam doet deed werkt werkte belt belde gaf geeft gave zegt zei said says heet krijgt kreeg got start begint begon started lijkt klinkt vertelt vertelde toont solliciteert solliciteerde applied did does can will would could wants seems came went works worked told asked vraagt vroeg stuurt stuurde sent mailde reageerde reageert scoort scoorde verplaatst afgewezen heeft staat zoekt weet begon ziet hoeft leerde won nam sloot bleef liep hielp sprak vond kreeg droeg stond zat built led gets got took gave made ran knows runs leads works builds speaks manages owns writes designs holds brings likes loves enjoys wants seeks'.split(
    ' ',
  ),
);

const noDeeds = new Set(
  'groet het met niet dit dat wat uit tot kort licht kracht recht echt acht nacht dicht zacht de mate einde aarde mode code methode periode groot best last most just fast need red bed seed'.split(
    ' ',
  ),
);

/** Whether word `i` says what somebody does or did, rather than going on with an ordinary word before it. */
export function isDeed(words: Scan, i: number): boolean {
  const word = words.fold[i] ?? '';
  if (personVerbs.has(word)) return true;
  return words.shape[i] === LOWER && word.length > 3 && /(?:t|de|te|ed)$/.test(word) && !noDeeds.has(word);
}

/** Whether a name may go on from word `i` to the next. */
export function joint(words: Scan, i: number): boolean {
  const gap = words.gap[i]!;
  // A full stop and a blank end a sentence, except behind an initial.
  if (gap & GAP.DOT && gap & GAP.SPACE && !(gap & GAP.ELLIPSIS) && words.fold[i]!.length > 2) return false;
  return (gap & BREAKS) === 0 && words.start[i + 1]! - words.end[i]! <= 4;
}

/** Whether a sentence or an item begins with word `i`. */
export function startsSentence(words: Scan, i: number): boolean {
  const bits = before(words, i);
  if (i === 0 || bits & STARTS) return true;
  if ((bits & GAP.DOT) === 0) return false;
  return !(isInitial(words, i - 1) || titles.has(words.fold[i - 1]!));
}

/** A month beside a number is a date, however often it is somebody's name. */
export function isDate(words: Scan, i: number): boolean {
  if (!months.has(words.fold[i]!) || (words.gap[i]! | before(words, i)) & GAP.UNDERSCORE) return false;
  if (((words.gap[i]! | before(words, i)) & GAP.DIGIT) === 0) return false;
  const { text } = words;
  const [start, end] = [words.start[i]!, words.end[i]!];
  return (
    /\d[ \t.,/-]{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^[ \t.,'’/-]{0,4}\d/.test(text.slice(end, end + 5))
  );
}

/** Nothing else between bars, line ends or wide gaps, or before the age: "Roos, 42 jaar". */
export function aloneInCell(words: Scan, i: number): boolean {
  const { text, start, end, gap } = words;
  const opens =
    (before(words, i) & (GAP.NEWLINE | GAP.SEPARATOR)) !== 0 ||
    /\s{3}$/.test(text.slice(Math.max(0, start[i]! - 3), start[i]!));
  const behind = text.slice(end[i]!, end[i]! + 6);
  if (/^, ?\d\d\b/.test(behind)) return true;
  return (
    opens &&
    ((gap[i]! & (GAP.NEWLINE | GAP.SEPARATOR)) !== 0 || /^\s{3}/.test(behind)) &&
    /^[\s|\t,.!•·–-]/.test(behind)
  );
}
