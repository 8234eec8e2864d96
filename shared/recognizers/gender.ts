import { infixes } from '../names/name-parts.ts';
import { occurrences } from '../text/cues.ts';
import { detailsOf } from '../text/detail-runs.ts';
import { valuesOf } from '../text/fields.ts';
import { ownLabelFollows } from '../text/own-labels.ts';
import { ownNouns } from '../text/own-nouns.ts';
import { ownSex } from '../text/own-sex.ts';
import { ownTitles, type Told } from '../text/own-titles.ts';
import { before, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { selfNouns } from '../text/self-nouns.ts';
import { ownPronouns, sexValue } from '../text/sex-words.ts';
import { candidatePronouns, type SpokenOf, spokenOf } from '../text/spoken-of.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Sexes alone in a cell, as in a row of details without labels. */
const sexes = wordSet('man vrouw male female mannelijk vrouwelijk woman');
const letters = wordSet('m v f man vrouw male female');
const slashed = wordSet('she he they zij hij die hen');

/** "( ) dhr. (x) mevr.", "[x] vrouw [ ] man", "M ☐ V ☒": what is ticked. */
const ticked = /(?:\([xX✓✔v]\)|\[[xX✓✔]\]|[☒☑✓✔◉■⊠])[ \t]{0,3}((?:de )?[\p{L}]{1,12}\.?)/u;
const tickedBehind =
  /^[^()[\]☐□○]{0,20}?((?:de )?[\p{L}]{1,12}\.?)[ \t]{0,3}(?:\( ?\)|\[ ?\]|[☐□○])[ \t]{0,6}((?:de )?\p{L}{1,12}\.?)[ \t]{0,3}(?:\([xX✓✔]\)|\[[xX✓✔]\]|[☒☑✓✔◉■⊠])/u;

function labelled(words: Scan, found: Told[]): void {
  const { text } = words;
  for (const field of valuesOf(text, 'gender')) {
    const from = words.end[field.to]!;
    const newline = text.indexOf('\n', from);
    const row = text.slice(from, Math.min(newline < 0 ? text.length : newline, from + 120));
    const behind = tickedBehind.exec(row);
    const tick = behind ?? ticked.exec(row);
    if (tick) {
      const word = tick[behind ? 2 : 1]!;
      const at = from + tick.index + tick[0].lastIndexOf(word);
      if (sexValue.test(word)) found.push({ start: at, end: at + word.length, confidence: 0.95 });
      continue;
    }
    // "Man / vrouw" as a question has no answer here; "M/V/X" neither.
    const hit = sexValue.exec(text.slice(field.start, field.end));
    if (
      !hit ||
      /^(?:man|m|male)\s?\/\s?(?:vrouw|v|f|female)/i.test(text.slice(field.start, field.start + 24))
    )
      continue;
    // "(x) [geslacht]": a box ticked before what was hidden.
    if (hit[0].length < 3 && ownLabelFollows(text, field.start + hit[0].length)) continue;
    if (field.loose && words.shape[field.from] === LOWER && hit[0].length < 2) continue;
    const open = /^["'([]+/.exec(hit[0])?.[0].length ?? 0;
    const shut = /^[A-Za-z]\.$/.test(hit[0]) ? 1 : 0;
    found.push({ start: field.start + open, end: field.start + hit[0].length - shut, confidence: 0.95 });
  }
}

/** "♀ female", a cell with nothing but "Vrouw", and "(m)" behind a name. */
function alone(words: Scan, { names }: SpokenOf, found: Told[]): void {
  const { text } = words;
  for (const i of occurrences(words, letters)) {
    const start = words.start[i]!;
    const end = words.end[i]!;
    const head = text.slice(Math.max(0, start - 8), start);
    const tail = text.slice(end, end + 8);
    const bits = before(words, i);
    const sign = bits & GAP.OTHER ? /[♀♂⚥⚢⚣]\s*$/.exec(head) : null;
    if (
      sexes.has(words.fold[i]!) &&
      words.fold.length > 1 &&
      (isCell(words, i, head, tail) ||
        (before(words, i) & GAP.NEWLINE && /^ ?[:\t] ?(?:yes|ja|x|✓)(?:\s|$)/iu.test(tail)))
    )
      found.push({ start: start - (sign ? sign[0].length : 0), end, confidence: 0.7 });
    else if (bits & GAP.QUOTE && /\(\s?$/.test(head) && /^\s?[),;]/.test(tail)) {
      const named =
        words.shape[i - 1] !== LOWER &&
        i > 0 &&
        (names.has(words.fold[i - 1]!) ||
          (names.has(words.fold[i - 2] ?? '') && infixes.has(words.fold[i - 1]!)));
      if (named) found.push({ start, end, confidence: 0.8 });
    } else if (sign) found.push({ start: start - sign[0].length, end, confidence: 0.7 });
    else if (
      words.gap[i]! & GAP.DIGIT &&
      words.fold[i]!.length === 1 &&
      /(?:^|[^\d])\d{2} ?(?:jaar|jr|j)?[,/ ] ?$|[|,;] ?$/.test(head) &&
      /^ ?[|,;/] ?\d{2}\b/.test(tail) === true
    )
      found.push({ start, end, confidence: 0.7 });
    else if (
      (bits & GAP.DIGIT || /^(?:jaar|jr|yrs?|o)$/.test(words.fold[i - 1] ?? '')) &&
      /(?:^|\D)[1-6]\d ?(?:jaar|jr\.?|yrs?|y\/o)?,? ?[/,|]? ?$/.test(head) &&
      /^\s?(?:[|,;)\n]|$)/.test(tail) &&
      /[,|/]/.test(head)
    )
      found.push({ start, end, confidence: 0.65 });
  }
}

/** Whether a sex stands alone in its cell, line or item. */
function isCell(words: Scan, i: number, head: string, tail: string): boolean {
  // "Age 27. Male. Single."
  if (/[.]\s$/.test(head) && /^\.(?:\s|$)/.test(tail))
    return detailed(words.text, words.start[i]!, words.end[i]!);
  const slash = /\/ $/.test(head) && !sexes.has(words.fold[i - 1] ?? '');
  if (!slash && !/(?:^|[\n|•·*▪●–,;:\t\u2600-\u27bf\u25c8])[ \t]*$/.test(head)) return false;
  if (!/^\.?[ \t\r]*(?:$|[\n|•·,;\t\u25c8])/.test(tail) && !/^ \/ (?!(?:man|vrouw|male|female))/i.test(tail))
    return false;
  const listed = /[,:]/.test(head) || tail.includes(',') || head.includes(';') || tail.includes(';');
  return !listed || detailed(words.text, words.start[i]!, words.end[i]!);
}

/** Whether a list of details (age, nationality, status) stands around a word parted by commas. */
function detailed(text: string, start: number, end: number): boolean {
  return /(?:jaar|\d{2}|nationaliteit|nationality|gehuwd|getrouwd|single|married|ongehuwd|geboren|born|years|nederlandse?)/i.test(
    text.slice(Math.max(0, start - 28), start) + text.slice(end, end + 28),
  );
}

export const gender: Recognizer = {
  kind: 'gender',
  find({ text, knownNames }) {
    const words = scan(text);
    const found: Told[] = [];
    const of = spokenOf(words, knownNames);
    labelled(words, found);
    alone(words, of, found);
    found.push(...detailsOf(text, 'gender'));
    ownTitles(words, of, knownNames.length > 0, found);
    ownNouns(words, of, found);
    selfNouns(words, found);
    ownSex(words, of, found);
    if (text.includes('/')) {
      for (const i of occurrences(words, slashed)) {
        ownPronouns.lastIndex = 0;
        const from = words.start[i]!;
        const slice = text.slice(Math.max(0, from - 1), from + 24);
        const hit = ownPronouns.exec(slice);
        if (hit && hit.index === (from > 0 ? 1 : 0))
          found.push({ start: from, end: from + hit[0].length, confidence: 0.8 });
      }
    }
    for (const { at, role } of candidatePronouns(words, knownNames))
      found.push({
        start: words.start[at]!,
        end: words.end[at]!,
        confidence: 0.6,
        as: role === 'possessive' ? 'their' : 'the-candidate',
      });
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Geslacht: vrouw', hidden: ['vrouw'] },
  { text: 'Age 27. Male. Single. Two male plugs.', hidden: ['Male'] },
  { text: 'Gender | F', hidden: ['F'] },
  { text: 'M/V: man', hidden: ['man'] },
  { text: 'Aanhef .... ( ) dhr.  (x) mevr.  ( ) anders', hidden: ['mevr.'] },
  { text: 'Alex Kaya (she/her)', hidden: ['she/her'] },
  { text: 'Als vrouw in de techniek', hidden: ['vrouw'] },
  { text: 'I am a hardworking, cheerful guy.', hidden: ['guy'] },
  { text: 'Op school kennen ze mij als juf Mia.', hidden: ['juf'] },
  {
    text: 'Mevrouw El Amrani belde; zij is vrij op maandag.',
    knownNames: ['Fatima El Amrani'],
    hidden: ['Mevrouw', 'zij'],
  },
  { text: 'Lid van een netwerk voor vrouwen in de techniek.', hidden: ['vrouwen'] },
  { text: 'Coördinator van een netwerk voor vrouwen met schulden.', hidden: [] },
  { text: 'Zijn cv is een scan.', knownNames: ['Abdi Warsame'], hidden: ['Zijn'] },
  {
    text: 'Kandidaat: dhr. A. Warsame\nHij rijdt al elf jaar en kent de lijnen uit zijn hoofd. Passagiers bedankten hem.',
    hidden: ['dhr.', 'Hij', 'zijn', 'hem'],
  },
  {
    text: 'She is our strongest candidate. The manager praised her twice.',
    hidden: ['She', 'her'],
  },
  {
    text: 'De cliënt en zijn familie; wij zijn er. De man-vrouwverhouding is gelijk.',
    knownNames: ['Abdi Warsame'],
    hidden: [],
  },
  {
    text: 'Ik begeleidde een bewoner tot zijn overlijden. Zijn dochter stuurde mij een kaart; ik ken haar nog.',
    hidden: [],
  },
  { text: 'A motivated young woman with a passion for care.', hidden: ['woman'] },
  { text: "I was one of the few women on site and sing in a women's choir.", hidden: ['women', "women's"] },
  { text: 'Spoke with the candidate. He ran the shift by himself.', hidden: ['He', 'himself'] },
  {
    text: 'Women’s clothing, trainer van een dameselftal, een vrouw met een hulpvraag. The first women in need came.',
    hidden: [],
  },
  { text: 'Contact\n⚑ Syrian\n♀ female', hidden: ['♀ female'] },
  { text: 'Personalia\n• Vrouw\n• Rijbewijs B', hidden: ['Vrouw'] },
  { text: 'Groet,\nmw. S. Panday', hidden: ['mw.'] },
  { text: 'Geachte heer, mevrouw, (m/v) gevraagd. Hij/zij heeft ervaring met zijn/haar vak.', hidden: [] },
  { text: 'Geslacht: man / vrouw', hidden: [] },
  { text: 'Referentie: dhr. K. Boonstra, hoofd techniek', hidden: [] },
  { text: 'Ms, 33 years, engineer', hidden: ['Ms'] },
  {
    text: 'I am the kind of woman who stays. As eldest daughter I learned to plan; I was the only girl.',
    hidden: ['woman', 'daughter', 'girl'],
  },
  {
    text: 'Ik ben de jongste van vier broers, kleinzoon van een visser. Als gay man ken ik dat.',
    hidden: ['broers', 'kleinzoon', 'gay man'],
  },
  {
    text: 'A woman like me takes the stairs. My boss calls me "a man of few words".',
    hidden: ['woman', 'man'],
  },
  {
    text: 'Grandmother since last year! I hope to show the man behind the letter.',
    hidden: ['Grandmother', 'man'],
  },
  {
    text: 'I was hired by a woman who founded the firm. Ik werk als begeleider van een jongen. De zoon belde.',
    hidden: [],
  },
  { text: 'I explain to a client why his filter is black. My teacher says: measure first.', hidden: [] },
  {
    text: '[naam]\nDe kandidaat werkte bij Shell.\n\nInterne notitie\nGebeld, hij wil 40 uur.',
    hidden: ['hij'],
  },
];
