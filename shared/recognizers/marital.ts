import { occurrences } from '../text/cues.ts';
import { detailsOf } from '../text/detail-runs.ts';
import { leaveAt, stateAt, unionAt } from '../text/family-states.ts';
import {
  childcare,
  children,
  familyValue,
  glue,
  leaves,
  looseStates,
  parents,
  partners,
  relatives,
  siblings,
  sinceWhen,
  states,
} from '../text/family-words.ts';
import { valuesOf } from '../text/fields.ts';
import { childAt } from '../text/kin.ts';
import { type About, isOfWork, linked, phraseAt } from '../text/kin-phrases.ts';
import { kinVerbs, mine, ours, unions } from '../text/kin-words.ts';
import { type Found, looseState, unticked } from '../text/loose-states.ts';
import { householdAt } from '../text/own-household.ts';
import { ownKin, turnAt, turns } from '../text/own-kin.ts';
import { parentAt } from '../text/parents.ts';
import { halves, partnerAt } from '../text/partners.ts';
import { before, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { candidateWords, spokenOf } from '../text/spoken-of.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Labels that say nothing but marital status; behind the others a value must speak of family itself. */
const sureLabels = wordSet(
  'burgerlijke burgelijke burg huwelijkse marital civil gezinssituatie gezinssamenstelling',
);
const tick = /(?:\([xX✓✔v]\)|\[[xX✓✔]\]|[☒☑✓✔◉■⊠])/;
function labelled(words: Scan, found: Found[]): void {
  const { text } = words;
  for (const field of valuesOf(text, 'marital', 'children')) {
    let value = text.slice(field.start, field.end);
    // "Partner: ja"
    const answer = field.loose ? null : /^(?:ja|yes|nee|no)(?!\p{L})/iu.exec(value);
    if (answer) found.push({ start: field.start, end: field.start + answer[0].length, confidence: 0.9 });
    const label = words.fold[field.from]!;
    if (value.startsWith('[')) continue;
    if (field.loose && words.shape[field.from] === LOWER && !(before(words, field.from) & GAP.NEWLINE))
      continue;
    const boxed = tick.exec(text.slice(words.end[field.to]!, field.start + value.length));
    if (boxed || unticked.test(text.slice(words.end[field.to]!, field.start + 4))) continue;
    if (field.field === 'children') {
      if (
        !/^(?:\d{1,2}(?![\d/-])|een|één|geen|twee|drie|vier|vijf|zes|zeven|ja|nee|yes|no|none|one|two|three|four|five|six|eerste|first|expecting|zoon|dochter|son|daughter|tweeling|twins|thuis|volwassen|uitwonend|n\.?v\.?t)(?![\p{L}])/iu.test(
          value,
        )
      )
        continue;
      if (childcare.test(value)) continue;
      if (field.loose && words.shape[field.from] === LOWER && !(before(words, field.from) & GAP.NEWLINE))
        continue;
    } else if (!familyValue.test(value)) {
      if (!sureLabels.has(label) || field.loose || value.length > 32 || /[:?]/.test(value)) continue;
    } else if (!sureLabels.has(label)) {
      if (childcare.test(value) || value.includes(':') || (field.loose && value.length > 60)) continue;
      // A sentence behind "Thuis:" tells of family in some words; those are found for themselves.
      if (value.length > 60 && !/^[^.]{0,60}$/.test(value)) value = /^[^.]{0,60}/.exec(value)![0];
      if (value.length >= 60) continue;
    }
    // "one (born 2022), …": what looks like a label within parentheses ends no value.
    const rest = text.slice(field.start, field.start + 90);
    const open = /^[ ,]{0,2}\(/.test(text.slice(field.start + value.length, field.start + value.length + 3));
    const more = open ? /^[^()\n|;]{0,40}\([^()\n]{0,40}\)(?:, [^\n|;.]{0,40})?/.exec(rest) : null;
    found.push({
      start: field.start,
      end: field.start + (more ? more[0] : value).trimEnd().length,
      confidence: 0.9,
    });
  }
}

/** Found stretches in order; those of one statement as one. */
function joined(text: string, found: Found[]): readonly Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const all: Found[] = [];
  for (const one of found) {
    const last = all[all.length - 1];
    const near =
      last &&
      (one.start <= last.end || (one.start - last.end < 40 && glue.test(text.slice(last.end, one.start))));
    if (near) all[all.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else all.push(one);
  }
  return all;
}

/** "Engaged (wedding in August)" */
const tellingBracket =
  /^ \([^()\n]{0,20}(?:wedding|bruiloft|trouw|born|gebo|due|verwacht|divorce|scheid|since|sinds)[^()\n]{0,24}\)/iu;
type Sort =
  | 'turn'
  | 'sibling'
  | 'state'
  | 'loose'
  | 'leave'
  | 'child'
  | 'parent'
  | 'partner'
  | 'union'
  | 'arrival'
  | 'pair';
const sorts = new Map<string, Sort>();
for (const [sort, set] of [
  ['pair', wordSet('two twee three drie tweede eerste derde second third')],
  ['arrival', wordSet('gezinshereniging gezinsvorming')],
  ['union', unions],
  ['partner', relatives],
  ['partner', partners],
  ['turn', turns],
  ['sibling', siblings],
  ['parent', parents],
  ['child', children],
  ['leave', leaves],
  ['loose', looseStates],
  ['state', states],
] as const)
  for (const word of set) sorts.set(word, sort);
const cues: ReadonlySet<string> = new Set(sorts.keys());
const brackets: ReadonlySet<Sort> = new Set(['state', 'loose', 'union', 'partner']);
const kin: ReadonlySet<Sort> = new Set(['sibling', 'partner', 'parent', 'child']);

export const marital: Recognizer = {
  kind: 'marital',
  find({ text, knownNames }) {
    const words = scan(text);
    const found: Found[] = [...detailsOf(text, 'marital')];
    labelled(words, found);
    const all = occurrences(words, cues);
    if (all.length === 0) return joined(text, found);
    const { parts } = spokenOf(words, knownNames);
    let n = 0;
    let last = -1;
    for (const i of all) {
      while (n < parts.length - 1 && parts[n]!.to <= i) n++;
      const part = parts[n];
      const about: About = part?.voice === 'about' && candidateWords(words, knownNames);
      const start = words.start[i]!;
      if (start < last) continue;
      const told = (): boolean =>
        last >= 0 &&
        start - last < 40 &&
        glue.test(text.slice(last, phraseAt(words, i).start).replace(sinceWhen, ''));
      let hit: Found | undefined;
      const sort = sorts.get(words.fold[i]!)!;
      switch (sort) {
        case 'state':
          hit = stateAt(words, i);
          break;
        case 'loose':
          hit = looseState(words, i, about !== false);
          break;
        case 'leave':
          hit = leaveAt(words, i);
          break;
        case 'union':
          hit = unionAt(words, i, about);
          break;
        case 'parent':
          hit = parentAt(words, i, about, told());
          break;
        case 'partner':
          hit = words.fold[i + 1] === 'leave' ? leaveAt(words, i) : partnerAt(words, i, about);
          break;
        case 'arrival':
          if (
            !isOfWork(text, start) &&
            !/(?:advi|begeleid|aanvra|procedure|test|vergunningen|zaken|cli[eë]nt)/i.test(
              text.slice(Math.max(0, start - 40), start + 50),
            )
          )
            hit = { start, end: words.end[i]!, confidence: 0.7 };
          break;
        case 'pair': {
          const own = mine.has(words.fold[i - 1] ?? '') && linked(words, i - 1) && linked(words, i);
          // "De geboorte van onze tweede."
          const birth =
            linked(words, i - 1) && (own || ours.has(words.fold[i - 1] ?? ''))
              ? /(?:geboorte|komst|birth|arrival) (?:van|of) \p{L}{2,4} $/iu.exec(
                  text.slice(Math.max(0, start - 24), start),
                )
              : null;
          if (birth && !about) hit = { start: start - birth[0].length, end: words.end[i]!, confidence: 0.7 };
          else if (own && !about && kinVerbs.has(words.fold[i + 1]!))
            hit = { start: words.start[i - 1]!, end: words.end[i]!, confidence: 0.7 };
          break;
        }
        case 'sibling':
          break;
        case 'turn':
          hit = turnAt(words, i, about !== false);
          break;
        default:
          hit = childAt(words, i, about, told());
      }
      if (halves.has(words.fold[i]!) && !hit) continue;
      if (!hit && kin.has(sort)) hit = ownKin(words, i, about, found.length > 0);
      hit ??= householdAt(words, i, about);
      if (!hit) continue;
      // "Baby girl"
      if (
        /^(?:girl|boy|daughter|son)$/.test(words.fold[i + 1] ?? '') &&
        linked(words, i) &&
        hit.end === words.end[i]
      )
        hit = { ...hit, end: words.end[i + 1]! };
      found.push(hit);
      const bracket = brackets.has(sort) ? tellingBracket.exec(text.slice(hit.end, hit.end + 44)) : null;
      if (bracket) found[found.length - 1] = { ...hit, end: hit.end + bracket[0].length };
      last = Math.max(last, hit.end);
    }
    return joined(text, found);
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Lives in Tooting. Husband drives for Uber and she has one toddler. As a widow with grown-up children I have time.',
    hidden: ['Husband', 'one toddler', 'widow with grown-up children'],
  },
  {
    text: 'I sold twin beds and baby clothes to married couples; the husband of a client called.',
    hidden: [],
  },
  { text: 'Burgerlijke staat: samenwonend', hidden: ['samenwonend'] },
  { text: 'Marital status\nDivorced', hidden: ['Divorced'] },
  { text: 'Ik woon samen en heb twee zoons.', hidden: ['Ik woon samen en heb twee zoons'] },
  {
    text: 'Gehuwd en sinds kort opa van een kleinzoon.',
    hidden: ['Gehuwd en sinds kort opa van een kleinzoon'],
  },
  { text: 'Vertrok wegens verhuizing met het gezin naar Zwolle.', hidden: ['met het gezin'] },
  { text: 'Begeleiding van cliënten bij verhuizing met het gezin.', hidden: [] },
  { text: 'Gescheiden, kinderen wonen bij de moeder.', hidden: ['Gescheiden, kinderen'] },
  { text: 'Ik ben getrouwd en vader van vijf kinderen.', hidden: ['getrouwd en vader van vijf kinderen'] },
  { text: 'Gehuwd, 2 kinderen', hidden: ['Gehuwd, 2 kinderen'] },
  { text: 'Kinderen: 2', hidden: ['2'] },
  { text: 'I am a husband and father of three.', hidden: ['husband and father of three'] },
  { text: 'Wife and son living with me', hidden: ['Wife and son'] },
  { text: 'Ik ben 43, katholiek en moeder van een tiener.', hidden: ['moeder van een tiener'] },
  {
    text: 'Our daughter is in group 3 and we are expecting our second in March.',
    hidden: ['Our daughter', 'expecting our second in March'],
  },
  {
    text: 'Mijn man werkt ook. De kinderen gaan naar school.',
    hidden: ['Mijn man', 'De kinderen'],
  },
  {
    text: 'I buried a husband and brought up two children. The kids are grown now.',
    hidden: ['husband', 'two children', 'The kids'],
  },
  { text: 'Ik ga in juli trouwen. Sinds mei zijn we uit elkaar.', hidden: ['trouwen', 'uit elkaar'] },
  {
    text: 'Als enig kind zorg ik voor mijn dementerende moeder.',
    hidden: ['enig kind', 'mijn dementerende moeder'],
  },
  {
    text: 'Boyfriend of a night nurse. With five kids half an hour is a lot.',
    hidden: ['Boyfriend of a night nurse', 'five kids'],
  },
  {
    text: 'Huisvader van vijf. Gehuwd: ja. Engaged (wedding in May).',
    hidden: ['Huisvader van vijf', 'Gehuwd: ja', 'Engaged (wedding in May)'],
  },
  {
    text: 'Mijn oudste collega gaat weg. Trouwe klanten; ik haal machines uit elkaar. My father taught me to weld.',
    hidden: [],
  },
  {
    text: 'Ik begeleidde een kind met een zieke vader. I worked with a child and the husband of a patient.',
    hidden: [],
  },
  { text: 'Bachelor, Bedrijfskunde. Ik heb nieuwe jongens ingewerkt. gehuwd/ongehuwd:', hidden: [] },
  { text: 'Gezin: alleenstaand, 1 zoon (9)', hidden: ['alleenstaand, 1 zoon (9)'] },
  { text: 'My husband and I have three children.', hidden: ['My husband', 'three children'] },
  { text: 'Vrijdag haal ik mijn dochter van de opvang.', hidden: ['mijn dochter'] },
  { text: 'As a single mum of twins I plan well.', hidden: ['single mum of twins'] },
  {
    text: 'Kandidaat wil overdag werken, want zijn vrouw werkt in de avond. Hij woont in Ede.',
    hidden: ['vrouw'],
  },
  {
    text: 'Gescheiden afval, single sign-on, een groep van 12 kinderen, alleenstaande ouderen, kinderen: spelen',
    hidden: [],
  },
  {
    text: 'Ik werkte met gescheiden ouders, was partner bij Deloitte en verving een collega met zwangerschapsverlof.',
    hidden: [],
  },
];
