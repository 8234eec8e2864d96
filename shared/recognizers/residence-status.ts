import { occurrences } from '../text/cues.ts';
import { GAP, scan } from '../text/scan.ts';
import { trimmed, valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels = wordSet('verblijfsstatus verblijfstitel verblijfsrecht');
const status = wordSet(
  'verblijfsvergunning verblijfsstatus verblijfstitel verblijfsdocument verblijfsrecht statushouder statushoudster vluchteling vluchtelinge vluchtelingenstatus asielzoeker asielzoekster azc tewerkstellingsvergunning genaturaliseerd naturalisatie refugee asylum naturalised naturalized werkvergunning kennismigrant kennismigrante kennismigrantenregeling kennismigrantenvergunning',
);
const phrases =
  /\b(?:(?:permanent |temporary )?(?:residence|residency|work) permits?|highly[- ]skilled migrants?(?: permit| visa| status)?|orientation year(?: permit| visa)?|zoekjaar(?:visum|vergunning)?|(?:work|student|spouse|partner) visa|eu blue card|permanent (?:residency|resident)|gva|right to work in the (?:eu|netherlands))\b/gi;
/** What is said of a permit: "voor onbepaalde tijd", "asiel bepaalde tijd", "(type II)", "until 2027". */
const rest =
  /^(?:[ ,:(–-]{1,3}(?:voor |asiel |regulier |type |until |valid |geldig |tot |met |for |an? )?(?:(?:on)?bepaalde tijd|indefinite(?:ly)?|arbeid vrij toegestaan[^\n.;]{0,40}|asiel(?: (?:on)?bepaalde tijd)?|regulier(?: (?:on)?bepaalde tijd)?|type [IV]{1,3}|[IV]{1,3}|eu|eer|langdurig ingezetene)\)?){1,2}/i;

/** Leave to stay or to work. Work with refugees is experience; being one is identity. */
export const residenceStatus: Recognizer = {
  kind: 'residence-status',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const take = (start: number, end: number, confidence: number): void => {
      const more = rest.exec(text.slice(end, end + 80));
      found.push({ start, end: more ? end + more[0].length : end, confidence });
    };
    for (const i of occurrences(words, labels)) {
      const value = valueAfter(words, i);
      if (value) found.push({ ...value, confidence: 0.9 });
    }
    for (const i of occurrences(words, status)) {
      if (labels.has(words.fold[i]!) && words.gap[i]! & (GAP.COLON | GAP.NEWLINE)) continue;
      const head = text.slice(Math.max(0, words.start[i]! - 28), words.start[i]!);
      const own =
        /(?:ik ben|ben|als|i am|as an?|mijn|my|heb(?: ik)? een|have an?|met een|erkend|erkende|[:|,(]|^|\n)\s*(?:\p{L}+\s)?$/iu.test(
          head,
        );
      if (own && !/(?:met|voor|van|with|for|bij het|in het|bij een)\s$/i.test(head))
        take(words.start[i]!, words.end[i]!, 0.7);
    }
    if (/permit|migrant|visa|visum|card|zoekjaar|residen|orientation|right to/i.test(text)) {
      for (const hit of text.matchAll(phrases)) {
        const range = trimmed(text, hit.index, hit.index + hit[0].length);
        if (range) take(range.start, range.end, 0.8);
      }
    }
    return found;
  },
  examples: [
    { text: 'Sinds 2016 heb ik een verblijfsvergunning.', hidden: ['verblijfsvergunning'] },
    { text: 'Polish citizen with a residence permit', hidden: ['residence permit'] },
    {
      text: 'Verblijfsstatus: onbepaalde tijd\nVerblijfsvergunning asiel onbepaalde tijd',
      hidden: ['onbepaalde tijd', 'Verblijfsvergunning asiel onbepaalde tijd'],
    },
    { text: 'Ik werkte met vluchtelingen en begeleidde een statushouder.', hidden: [] },
  ],
};
