import { occurrences } from '../text/cues.ts';
import { fold } from '../text/normalize.ts';
import { peoples } from '../text/peoples.ts';
import { GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { type Range, valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels = wordSet('nationaliteit nationality nationaliteiten citizenship staatsburgerschap');
const holds = wordSet(
  'nationaliteit nationality paspoort passport citizen citizenship staatsburger staatsburgerschap national identiteit',
);
/** Words of peoples that stand right before word `i`, over "en", "and" and hyphens. */
function peoplesBefore(words: Scan, i: number): number {
  let start = i;
  for (let at = i - 1; at >= 0 && i - at < 6; at--) {
    if (
      words.gap[at]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.SEPARATOR | GAP.COMMA) ||
      words.start[at + 1]! - words.end[at]! > 3
    )
      break;
    if (peoples.has(words.fold[at]!)) start = at;
    else if (!/^(?:en|and|of|or|dubbele|dual|ook|tevens|zowel|both)$/.test(words.fold[at]!)) break;
  }
  return start;
}

/**
 * Where a nationality ends: "Dutch. Gender: female." holds one, "Nederlandse en" goes on on the next line.
 */
function valueEnd(text: string, { start, end }: Range): number {
  const stop = /[.;,]\s+\p{Lu}[\p{L} ]{1,24}:|\.\s/u.exec(text.slice(start, end));
  if (stop) return start + stop.index;
  const open = /\s(?:en|and|of|\/)$/i.test(text.slice(start, end));
  const next = open && /^\s*\n\s*([\p{L}-]+)/u.exec(text.slice(end, end + 40));
  return next && peoples.has(fold(next[1]!)) ? end + next[0].length : end;
}

export const nationality: Recognizer = {
  kind: 'nationality',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const i of occurrences(words, labels)) {
      const bare = valueAfter(words, i) ? undefined : valueAfter(words, i, 'bare');
      const plausible = bare && peoples.has(fold(text.slice(bare.start, bare.end)).split(/[^a-z]/, 1)[0]!);
      const value = plausible ? bare : valueAfter(words, i);
      if (value) found.push({ start: value.start, end: valueEnd(text, value), confidence: 0.95 });
    }
    for (const i of occurrences(words, holds)) {
      const from = peoplesBefore(words, i);
      // "National Indian National Mathematics Olympiad" is a contest.
      const title =
        words.fold[i] === 'national' && words.shape[i + 1] !== LOWER && words.gap[i] === GAP.SPACE;
      if (from < i && !title)
        found.push({ start: words.start[from]!, end: words.end[i - 1]!, confidence: 0.9 });
      const after = /^\s(?:is|of|van)\s([\p{L}-]+)/iu.exec(text.slice(words.end[i]!, words.end[i]! + 40));
      if (after && labels.has(words.fold[i]!) && peoples.has(after[1]!.toLowerCase())) {
        const end = words.end[i]! + after[0].length;
        found.push({ start: end - after[1]!.length, end, confidence: 0.9 });
      }
    }
    for (const i of occurrences(words, peoples)) {
      // "Ik ben Nederlander", "I am Dutch", "Als Syriër in Nederland"
      const lead = text.slice(Math.max(0, words.start[i]! - 14), words.start[i]!);
      const self = /(?:^|[^\p{L}])(?:ik ben|ben ik|i am|i['’]m)\s(?:een |a |an |van oorsprong )?$/iu.test(
        lead,
      );
      const as =
        /(?:^|[^\p{L}])als\s$/iu.test(lead) && /(?:er|ier|aan|aner|ees|lander)$/.test(words.fold[i]!);
      const cell =
        /[\u2600-\u27bf\u25c8\u{1f300}-\u{1faff}]\s*$/u.test(lead) &&
        /^[ \t]*(?:$|[\n\r|•·\u25c8])/.test(text.slice(words.end[i]!, words.end[i]! + 8));
      if (self || as || cell) found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.75 });
    }
    return found;
  },
  examples: [
    { text: 'Nationaliteit: Marokkaanse / Nederlandse', hidden: ['Marokkaanse / Nederlandse'] },
    { text: 'Ik heb de Nederlandse en Turkse nationaliteit.', hidden: ['Nederlandse en Turkse'] },
    {
      text: 'Ik ben Nederlander. I am Dutch. Als Syriër in Utrecht',
      hidden: ['Nederlander', 'Dutch', 'Syriër'],
    },
    { text: 'Nationality: Dutch. Gender: female.', hidden: ['Dutch'] },
    { text: 'Nationaliteit Nederlandse en\nMarokkaanse', hidden: ['Nederlandse en\nMarokkaanse'] },
    { text: '★ 3-2-1997, Aleppo\n⚑ Syrian\n♀ female', hidden: ['Syrian'] },
    { text: 'Nationality\tGhanaian', hidden: ['Ghanaian'] },
    { text: 'Polish citizen with a residence permit', hidden: ['Polish'] },
    { text: '2011 National Indian National Mathematics Olympiad, ✓ Turkish market', hidden: [] },
    { text: 'Ik werkte met vluchtelingen en voor de Turkse markt. Turks: vloeiend', hidden: [] },
  ],
};
