import { compileKnownNames } from '../names/known-names.ts';
import { nameRunEnd } from '../names/name-run.ts';
import { occurrences } from '../text/cues.ts';
import { before, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels = wordSet('geslacht gender sex sekse pronouns voornaamwoorden aanhef');
const values =
  /^(?:man|vrouw|m|v|f|x|male|female|mannelijk|vrouwelijk|woman|non-binair|nonbinary|non-binary|dhr\.?|mevr\.?|mw\.?|mevrouw|de heer|she|he|they|zij|hij|die|hen)(?:\s?\/\s?\p{L}+)*(?![\p{L}])/iu;
const titles = wordSet('mevrouw mevr mw mej mejuffrouw meneer dhr heer mr mrs ms miss sir madam');
const sexes = wordSet('man vrouw male female mannelijk vrouwelijk');
const pronouns = wordSet('hij hem hemzelf he him his himself she her hers herself zij ze haar zijn haarzelf');
/** People a CV speaks of besides its owner; a pronoun after one of them is theirs. */
const others =
  /\b(?:client|cliënt|cliënte|patient|patiënt|patiënte|klant|customer|bewoner|leerling|pupil|student|kind|child|manager|collega|colleague|leidinggevende|gebruiker|user|baby|moeder|vader|zoon|dochter|zus|broer|oma|opa)\b/i;
const selfNouns =
  /\b(?:(?<=ik ben een |i am a )(?:man|vrouw|woman|meisje|girl)(?![\p{L}-])|als (?:enige |alleenstaande |jonge |werkende )?(?:vrouw|man|moeder|vader|meisje|jongen)|as (?:a |the only )(?:single |young |working )?(?:woman|man|mother|father|girl|boy)|(?:zoon|dochter|son|daughter) (?:van|of)(?= (?:een|a|an|de|twee|two|gastarb|immigr)\b))/giu;
/** With which the sentences of `selfNouns` begin. */
const selfCues = wordSet('ik i als as zoon dochter son daughter');
const pair =
  /\((?:she|he|zij|hij|they|die|hen)\s?\/\s?(?:her|him|haar|hem|them|hen|hun)(?:\s?\/\s?\p{L}{1,12})?\)/giu;

type Found = { start: number; end: number; confidence: number; as?: string };

function isPossessive(words: Scan, i: number): boolean {
  const next = words.shape[i + 1] === LOWER && words.gap[i] === GAP.SPACE;
  if (!next) return false;
  const lead = before(words, i);
  if (i === 0 || lead & (GAP.NEWLINE | GAP.STOP) || (lead & GAP.DOT && lead & GAP.SPACE))
    return words.shape[i] !== LOWER;
  return (
    /^(?:met|van|in|op|aan|over|voor|door|bij|naar|uit|tijdens|volgens|vanwege|over)$/.test(
      words.fold[i - 1]!,
    ) && lead === GAP.SPACE
  );
}

function refersToPerson(words: Scan, i: number): boolean {
  const word = words.fold[i]!;
  const next = words.fold[i + 1] ?? '';
  if (word === 'zijn')
    return (
      isPossessive(words, i) &&
      !/^(?:van|om|te|er|het|de|een|als|met|gegaan|geweest|tijd|best|minst|allen)$/.test(next)
    );
  if (word === 'haar') return !/^(?:mijn|het|lang|kort|eigen|je)$/.test(words.fold[i - 1] ?? '');
  if (word === 'zij' || word === 'ze')
    return (
      /^(?:is|heeft|was|kan|wil|zal|had|moet|mag|gaat|doet|werkt|[a-z]{2,}t)$/.test(next) &&
      next !== 'niet' &&
      next !== 'met' &&
      next !== 'het'
    );
  return words.shape[i] !== 2 || words.fold.length < 12;
}

/** "her work", "zijn ervaring": a pronoun that goes with the next word. */
function isPossessor(words: Scan, i: number): boolean {
  const word = words.fold[i]!;
  if (word === 'his' || word === 'hers' || word === 'zijn') return true;
  if (word !== 'her' && word !== 'haar') return false;
  return (
    words.gap[i] === GAP.SPACE &&
    !/^(?:en|and|or|of|to|te|in|op|met|with|for|voor|aan|at|on|uit|van|om|niet|not|is|was|als|as|naar|door|by|graag|weer|ook)$/.test(
      words.fold[i + 1] ?? '',
    )
  );
}

/** Pronouns, only where the page says who is spoken of and no other person stands in the sentence before them. */
function pronounsOf(words: Scan, found: Found[]): void {
  for (const i of occurrences(words, pronouns)) {
    if (!refersToPerson(words, i)) continue;
    const head = words.text.slice(Math.max(0, words.start[i]! - 90), words.start[i]!);
    if (others.test(head.slice(head.search(/[.!?\n][^.!?\n]*$/) + 1))) continue;
    found.push({
      start: words.start[i]!,
      end: words.end[i]!,
      confidence: 0.6,
      as: isPossessor(words, i) ? 'their' : 'the-candidate',
    });
  }
}

export const gender: Recognizer = {
  kind: 'gender',
  find({ text, knownNames }) {
    const words = scan(text);
    const found: Found[] = [];
    for (const i of occurrences(words, labels)) {
      const value = valueAfter(words, i, 'bare');
      const hit = value && values.exec(text.slice(value.start, value.end));
      if (value && hit)
        found.push({ start: value.start, end: value.start + hit[0].length, confidence: 0.95 });
    }
    const patterns = [occurrences(words, selfCues).length > 0 && selfNouns, text.includes('(') && pair];
    for (const pattern of patterns) {
      for (const hit of pattern ? text.matchAll(pattern) : []) {
        const start = hit.index + (hit[0].startsWith('(') ? 1 : 0);
        found.push({
          start,
          end: hit.index + hit[0].length - (hit[0].endsWith(')') ? 1 : 0),
          confidence: 0.8,
        });
      }
    }
    for (const i of occurrences(words, sexes)) {
      const cell = /(?:^|[\n|•·*▪●–\u2600-\u27bf\u25c8])[ \t]*$/.test(
        text.slice(Math.max(0, words.start[i]! - 6), words.start[i]!),
      );
      const closed = /^[ \t\r]*(?:$|[\n|•·\u25c8])/.test(text.slice(words.end[i]!, words.end[i]! + 6));
      // "♀ female": the sign says it too.
      const sign = /[♀♂⚥⚢⚣]\s*$/.exec(text.slice(Math.max(0, words.start[i]! - 4), words.start[i]!));
      if (cell && closed && words.fold.length > 1)
        found.push({
          start: words.start[i]! - (sign ? sign[0].length : 0),
          end: words.end[i]!,
          confidence: 0.7,
        });
    }
    for (const i of occurrences(words, titles)) {
      // The sender's own title: "mevr. F. El Amrani" alone on its line.
      if (
        !(before(words, i) & GAP.NEWLINE) ||
        words.gap[i]! & ~(GAP.SPACE | GAP.DOT) ||
        i + 1 >= words.fold.length
      )
        continue;
      const end = nameRunEnd(words, i + 1);
      if (end < 0 || !(words.gap[end]! & GAP.NEWLINE) || words.gap[end]! & GAP.COMMA) continue;
      found.push({
        start: words.start[i]!,
        end: words.end[i]! + (text[words.end[i]!] === '.' ? 1 : 0),
        confidence: 0.7,
      });
    }
    if (knownNames.length > 0) {
      const { words: known } = compileKnownNames(knownNames);
      for (const i of occurrences(words, titles)) {
        const next = words.gap[i]! & ~(GAP.SPACE | GAP.DOT) ? undefined : words.fold[i + 1];
        let at = i + 1;
        while (at < words.fold.length - 1 && words.fold[at]!.length === 1) at++;
        if (next === undefined || !(known.has(next) || known.has(words.fold[at]!))) continue;
        const start =
          words.fold[i] === 'heer' && words.fold[i - 1] === 'de' ? words.start[i - 1]! : words.start[i]!;
        const dot = text[words.end[i]!] === '.' ? 1 : 0;
        found.push({ start, end: words.end[i]! + dot, confidence: 0.9 });
      }
      pronounsOf(words, found);
    }
    return found;
  },
  examples: [
    { text: 'Geslacht: vrouw', hidden: ['vrouw'] },
    { text: 'Gender | F', hidden: ['F'] },
    { text: 'Alex Kaya (she/her)', hidden: ['she/her'] },
    { text: 'Als vrouw in de techniek', hidden: ['Als vrouw'] },
    {
      text: 'Mevrouw El Amrani belde; zij is vrij op maandag.',
      knownNames: ['Fatima El Amrani'],
      hidden: ['Mevrouw', 'zij'],
    },
    { text: 'Zijn cv is een scan.', knownNames: ['Abdi Warsame'], hidden: ['Zijn'] },
    {
      text: 'De cliënt en zijn familie; wij zijn er. De man-vrouwverhouding is gelijk.',
      knownNames: ['Abdi Warsame'],
      hidden: [],
    },
    { text: 'Contact\n⚑ Syrian\n♀ female', hidden: ['♀ female'] },
    { text: 'Personalia\n• Vrouw\n• Rijbewijs B', hidden: ['Vrouw'] },
    { text: 'Groet,\nmw. S. Panday', hidden: ['mw.'] },
    { text: 'Geachte heer, mevrouw, (m/v) gevraagd', hidden: [] },
  ],
};
