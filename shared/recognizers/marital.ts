import { occurrences } from '../text/cues.ts';
import { before, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels =
  /(?:burgerlijke\s+(?:staat|status)|huwelijkse\s+staat|marital\s+status|gezinssituatie|gezinssamenstelling|family\s+status|civil\s+status|\bkinderen|\bchildren|\bgezin)(?=\s*[:\t|–-]|\s*\n)/gi;
const always = wordSet(
  'gehuwd getrouwd ongehuwd ongetrouwd weduwe weduwnaar verloofd married divorced widowed widow widower unmarried zwangerschapsverlof ouderschapsverlof bevallingsverlof zwanger',
);
const bounded = wordSet('gescheiden alleenstaand samenwonend vrijgezel single engaged separated');
const childWords = wordSet(
  'kinderen kids children kind child zonen zoons dochters sons daughters kleinkinderen grandchildren zoontje dochtertje tweeling',
);
const parents = wordSet(
  'vader moeder father mother mum mom dad papa mama ouder parent opa oma grandfather grandmother',
);
const partners = wordSet(
  'man vrouw echtgenoot echtgenote partner husband wife vriend vriendin verloofde gezin zoon dochter kinderen kids children son daughter family zoontje dochtertje',
);
const count =
  /(\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|one|two|three|four|five|six|seven|eight)(?:\s(?:jonge|kleine|volwassen|schoolgaande|young|small|grown-up|lieve|eigen))?\s$/i;

type Found = { start: number; end: number; confidence: number };

/** Alone in its cell, line or list item. */
function isBounded(words: Scan, i: number): boolean {
  const edge = GAP.NEWLINE | GAP.SEPARATOR | GAP.COMMA | GAP.COLON | GAP.QUOTE | GAP.DOT;
  return (
    (before(words, i) & edge) !== 0 && (words.gap[i]! & edge) !== 0 && (words.gap[i]! & GAP.HYPHEN) === 0
  );
}

function children(words: Scan, i: number): Found | undefined {
  const { text } = words;
  const start = words.start[i]!;
  const head = text.slice(Math.max(0, start - 60), start);
  const counted = count.exec(head);
  const from = counted ? start - counted[0].length : start;
  const lead = text.slice(Math.max(0, from - 40), from);
  const own =
    /(?:vader|moeder|father|mother|mum|dad|ouder|parent|opa|oma)\s(?:van|of|to|met|with)\s(?:\p{L}+\s){0,2}$/iu.test(
      lead,
    );
  const has =
    counted !== null &&
    /(?:\b(?:ik |we |wij )?(?:heb|hebben|have|heeft|has)(?: ik| wij| we)?|gehuwd|getrouwd|married|samenwonend|gescheiden)[\s,]+(?:(?:met|en|and|with|heb|have|samen|inmiddels)\s)*$/iu.test(
      lead,
    );
  const edges = GAP.NEWLINE | GAP.SEPARATOR | GAP.DOT | GAP.QUOTE;
  const cell =
    counted !== null &&
    /(?:^|[\n|•·,(:;\t])\s*$/.test(lead) &&
    (words.gap[i]! & edges) !== 0 &&
    !/\d\s*[–-]\s*$/.test(lead);
  const ours =
    /(?:^|[^\p{L}])(?:onze|our)\s(?:\p{L}+\s)?$/iu.test(lead) ||
    (counted !== null && /(?:onze|our|mijn|my)\s$/i.test(lead));
  return own || has || cell || ours ? { start: from, end: words.end[i]!, confidence: 0.8 } : undefined;
}

export const marital: Recognizer = {
  kind: 'marital',
  find({ text }) {
    const words = scan(text);
    const found: Found[] = [];
    const push = (i: number, confidence: number): void => {
      found.push({ start: words.start[i]!, end: words.end[i]!, confidence });
    };
    for (const i of occurrences(words, labelEnds)) {
      const hit = [...text.slice(Math.max(0, words.start[i]! - 16), words.end[i]! + 4).matchAll(labels)];
      const listed =
        (before(words, i) & GAP.NEWLINE) !== 0 &&
        words.shape[i] !== LOWER &&
        /^[ \t]+(?:geen|none|\d(?: \p{L}+)?(?: \([^\n]{0,24})?)[ \t\r]*(?:\n|$)/u.test(
          text.slice(words.end[i]!, words.end[i]! + 48),
        );
      const value = hit.length > 0 ? valueAfter(words, i) : listed ? valueAfter(words, i, 'bare') : undefined;
      const plain =
        value &&
        /^(?:\d|een|geen|twee|drie|vier|ja|nee|yes|no|none|one|two|three|four|eerste|first|expecting|gehuwd|ge|on|sam|alleen|single|married|div|wid|wed|vrij|part|relat|in een|living|engaged|verl)/i.test(
          text.slice(value.start, value.end),
        );
      if (value && plain) found.push({ ...value, confidence: 0.9 });
    }
    for (const i of occurrences(words, always)) push(i, 0.85);
    for (const i of occurrences(words, bounded)) {
      const self = /(?:ben|am|ik ben|i am)\s$/i.test(
        text.slice(Math.max(0, words.start[i]! - 8), words.start[i]!),
      );
      const listed =
        (before(words, i) & GAP.COMMA) !== 0 &&
        /^\s(?:en|and|met|with)\s(?:moeder|vader|mother|father|ouder|geen|heb|\d|twee|drie|een|two|three)/i.test(
          text.slice(words.end[i]!, words.end[i]! + 16),
        );
      if (self || listed || isBounded(words, i)) push(i, 0.75);
    }
    for (const i of occurrences(words, childWords)) {
      const hit = children(words, i);
      if (hit) found.push(hit);
    }
    for (const i of occurrences(words, parents)) {
      const self =
        /(?:ben|am|als|as|being|en|and|,)\s(?:(?:een|a|trotse|proud|alleenstaande|single|jonge|werkende|ook|de|the)\s){0,2}$/i.test(
          text.slice(Math.max(0, words.start[i]! - 34), words.start[i]!),
        );
      if (self && /^(?:van|of|to|met)$/.test(words.fold[i + 1] ?? '') && words.gap[i] === GAP.SPACE)
        push(i, 0.8);
      else if (self && words.fold[i - 1] === 'alleenstaande')
        found.push({ start: words.start[i - 1]!, end: words.end[i]!, confidence: 0.8 });
    }
    for (const i of occurrences(words, partners)) {
      if (
        /^(?:mijn|my)$/.test(words.fold[i - 1] ?? '') &&
        words.gap[i - 1] === GAP.SPACE &&
        !(words.gap[i]! & GAP.HYPHEN)
      )
        push(i, 0.75);
    }
    return found;
  },
  examples: [
    { text: 'Burgerlijke staat: samenwonend', hidden: ['samenwonend'] },
    { text: 'Marital status\nDivorced', hidden: ['Divorced'] },
    { text: 'Ik ben getrouwd en vader van vijf kinderen.', hidden: ['getrouwd', 'vader', 'vijf kinderen'] },
    { text: 'Gehuwd, 2 kinderen', hidden: ['Gehuwd', '2 kinderen'] },
    { text: 'Kinderen 3 zonen (2013,\n2015)', hidden: ['3 zonen (2013'] },
    { text: 'Kinderen geen\nKinderen: eerste kind op komst', hidden: ['geen', 'eerste kind op komst'] },
    { text: 'Kinderen: 2', hidden: ['2'] },
    { text: 'My husband and I have three children.', hidden: ['husband', 'three children'] },
    {
      text: 'Gescheiden afval, single sign-on, een groep van 12 kinderen, alleenstaande ouderen, kinderen: spelen',
      hidden: [],
    },
  ],
};
const labelEnds = wordSet('staat status gezinssituatie gezinssamenstelling kinderen children gezin');
