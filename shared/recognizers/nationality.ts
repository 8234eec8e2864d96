import { fold } from '../text/normalize.ts';
import { peoples } from '../text/peoples.ts';
import { GAP, occurrences, type Scan, scan } from '../text/scan.ts';
import { trimmed, valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels = wordSet('nationaliteit nationality nationaliteiten citizenship staatsburgerschap');
const holds = wordSet(
  'nationaliteit nationality paspoort passport citizen citizenship staatsburger staatsburgerschap national identiteit',
);
const status = wordSet(
  'verblijfsvergunning verblijfsstatus verblijfstitel verblijfsdocument statushouder statushoudster vluchteling vluchtelinge vluchtelingenstatus asielzoeker asielzoekster azc tewerkstellingsvergunning genaturaliseerd naturalisatie refugee asylum naturalised naturalized werkvergunning',
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

export const nationality: Recognizer = {
  kind: 'nationality',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    for (const i of occurrences(words, labels)) {
      const bare = valueAfter(words, i) ? undefined : valueAfter(words, i, 'bare');
      const plausible = bare && peoples.has(fold(text.slice(bare.start, bare.end)).split(/[^a-z]/, 1)[0]!);
      const value = plausible ? bare : valueAfter(words, i);
      if (value) found.push({ ...value, confidence: 0.95 });
    }
    for (const i of occurrences(words, holds)) {
      const from = peoplesBefore(words, i);
      if (from < i) found.push({ start: words.start[from]!, end: words.end[i - 1]!, confidence: 0.9 });
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
      if (self || as) found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.75 });
    }
    for (const i of occurrences(words, status)) {
      // Work with refugees is experience; being one is identity.
      const head = text.slice(Math.max(0, words.start[i]! - 28), words.start[i]!);
      const own =
        /(?:ik ben|ben|als|i am|as an?|mijn|my|heb(?: ik)? een|have an?|met een|erkend|[:|,(]|^|\n)\s*(?:\p{L}+\s)?$/iu.test(
          head,
        );
      if (own && !/(?:met|voor|van|with|for|bij het|in het|bij een)\s$/i.test(head))
        found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.7 });
    }
    for (const hit of text.includes('ermit') ? text.matchAll(/\b(?:residence|work) permit\b/gi) : []) {
      const range = trimmed(text, hit.index, hit.index + hit[0].length);
      if (range) found.push({ ...range, confidence: 0.8 });
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
    { text: 'Nationality\tGhanaian', hidden: ['Ghanaian'] },
    { text: 'Polish citizen with a residence permit', hidden: ['Polish', 'residence permit'] },
    { text: 'Sinds 2016 heb ik een verblijfsvergunning.', hidden: ['verblijfsvergunning'] },
    { text: 'Ik werkte met vluchtelingen en voor de Turkse markt. Turks: vloeiend', hidden: [] },
  ],
};
