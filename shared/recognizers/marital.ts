import { occurrences } from '../text/cues.ts';
import {
  childcare,
  children,
  familyValue,
  leaves,
  looseStates,
  parents,
  partners,
  relatives,
  states,
} from '../text/family-words.ts';
import { valuesOf } from '../text/fields.ts';
import { childAt } from '../text/kin.ts';
import { type About, isOfWork, linked, phraseAt, says } from '../text/kin-phrases.ts';
import {
  kinVerbs,
  mine,
  narratorWords,
  ours,
  stateAdverbs,
  stateBearers,
  unions,
} from '../text/kin-words.ts';
import { type Found, looseState, unticked } from '../text/loose-states.ts';
import { parentAt } from '../text/parents.ts';
import { partnerAt } from '../text/partners.ts';
import { before, GAP, LOWER, type Scan, scan } from '../text/scan.ts';
import { candidateWords, spokenOf } from '../text/spoken-of.ts';
import { wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

/** Labels that say nothing but marital status; behind the others a value must speak of family itself. */
const sureLabels = wordSet(
  'burgerlijke burgelijke burg huwelijkse marital civil gezinssituatie gezinssamenstelling',
);
const tick = /(?:\([xX✓✔v]\)|\[[xX✓✔]\]|[☒☑✓✔◉■⊠])/;
/** Between two telling words of one statement: "getrouwd en heb twee kinderen". */
const glue =
  /^(?:,? ?(?:en|and|met|with|plus|&|samen met|together with)?(?: (?:heb|heeft|have|has|we hebben|hebben|ben|am))?(?: (?:inmiddels|nu|now|ook|also|already|sinds kort|since recently|proud|trotse|sinds vorig jaar|since last year))?(?: (?:mijn|onze|our|my|een|a|haar|zijn))? ?|, (?:\p{L}{1,12} ){1,4}(?:with|met) )$/iu;

function labelled(words: Scan, found: Found[]): void {
  const { text } = words;
  for (const field of valuesOf(text, 'marital', 'children')) {
    let value = text.slice(field.start, field.end);
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

type Sort = 'state' | 'loose' | 'leave' | 'child' | 'parent' | 'partner' | 'union' | 'arrival' | 'pair';
const sorts = new Map<string, Sort>();
for (const [sort, set] of [
  ['pair', wordSet('two twee three drie tweede eerste derde second third')],
  ['arrival', wordSet('gezinshereniging gezinsvorming')],
  ['union', unions],
  ['partner', relatives],
  ['partner', partners],
  ['parent', parents],
  ['child', children],
  ['leave', leaves],
  ['loose', looseStates],
  ['state', states],
] as const)
  for (const word of set) sorts.set(word, sort);
const cues: ReadonlySet<string> = new Set(sorts.keys());

/** Behind "getrouwd": with whom, since when and for how long. */
const sincewhen =
  /^(?: (?:met|to|with) (?:(?:een|a|an|mijn|my) [\p{L}-]{2,16}(?: (?!en|and|met|with|who|die|we|ik|i|heb|have)[\p{L}-]{2,16})?|\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?))?(?:,? (?:sinds|since|in) (?:19|20)\d\d| (?:for|al) (?:\d{1,2}|[\p{L}]{3,9}) (?:years|jaar))?/u;

function state(words: Scan, i: number): Found | undefined {
  const { text, fold } = words;
  const word = fold[i]!;
  const next = linked(words, i) ? fold[i + 1]! : '';
  if (
    words.gap[i]! === GAP.HYPHEN ||
    unticked.test(text.slice(Math.max(0, words.start[i]! - 8), words.start[i]!))
  )
    return undefined;
  if (stateBearers.has(next)) return undefined;
  // "Gehuwd/ongehuwd:" asks.
  if (/^\.? ?\/ ?[\p{L}. ]{2,16}[:?]/u.test(text.slice(words.end[i]!, words.end[i]! + 24))) return undefined;
  if (
    /\/ ?$/.test(text.slice(words.start[i]! - 2, words.start[i]!)) &&
    words.gap[i]! & (GAP.COLON | GAP.STOP)
  )
    return undefined;
  if (
    /^(?:gehuwde|getrouwde|samenwonende)$/.test(word) &&
    !/(?:mijn|my|ons|ik ben|als) (?:een )?$/i.test(
      text.slice(Math.max(0, words.start[i]! - 20), words.start[i]!),
    )
  )
    return undefined;
  let start = words.start[i]!;
  let k = i;
  while (i - k < 3 && linked(words, k - 1) && stateAdverbs.has(fold[k - 1]!)) start = words.start[--k]!;
  if (/^(?:jaar|years)$/.test(fold[k - 1] ?? '') && linked(words, k - 1)) {
    const years = /\d{1,2} (?:jaar|years) $/.exec(text.slice(Math.max(0, start - 10), start));
    if (years) start -= years[0].length;
  }
  let end = words.end[i]!;
  if (next !== '') end += sincewhen.exec(text.slice(end, end + 80))![0].length;
  return { start, end, confidence: 0.85 };
}

/** "Mijn scheiding", "before my marriage", "after a divorce I …". */
function union(words: Scan, i: number, about: About): Found | undefined {
  const { from, start, owner, counted, lead } = phraseAt(words, i);
  const end = words.end[i]!;
  if (
    (owner === 'mine' && !about) ||
    (owner === 'our' && !about) ||
    (owner === 'their' && about && about.has(from))
  )
    return { start, end, confidence: 0.8 };
  if (
    (owner === 'article' || counted) &&
    lead >= 0 &&
    /^(?:na|after|sinds|since|door|through|wegens|vanwege|due|for|voor|before)$/.test(words.fold[lead]!) &&
    !/^(?:engagement|wedding|separation|bruiloft|trouwerij)$/.test(words.fold[i]!) &&
    says(words, from, i, narratorWords)
  )
    return { start, end, confidence: 0.7 };
  return undefined;
}

function leave(words: Scan, i: number): Found | undefined {
  const { text } = words;
  const around = text.slice(Math.max(0, words.start[i]! - 48), words.end[i]! + 40);
  if (
    /(?:vervang|cover|replac|waarne|collega|colleague|aanvra|regeling|beleid|policy|medewerkers|employees|stand-in|advi[sc]|wet |administr)/i.test(
      around,
    )
  )
    return undefined;
  const english = words.fold[i + 1] === 'leave' && linked(words, i);
  if (/^(?:maternity|paternity|parental)$/.test(words.fold[i]!) && !english) return undefined;
  return { start: words.start[i]!, end: words.end[english ? i + 1 : i]!, confidence: 0.8 };
}

export const marital: Recognizer = {
  kind: 'marital',
  find({ text, knownNames }) {
    const words = scan(text);
    const found: Found[] = [];
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
        last >= 0 && start - last < 40 && glue.test(text.slice(last, phraseAt(words, i).start));
      let hit: Found | undefined;
      switch (sorts.get(words.fold[i]!)) {
        case 'state':
          hit = state(words, i);
          break;
        case 'loose':
          hit = looseState(words, i, about !== false);
          break;
        case 'leave':
          hit = leave(words, i);
          break;
        case 'union':
          hit = union(words, i, about);
          break;
        case 'parent':
          hit = parentAt(words, i, about, told());
          break;
        case 'partner':
          hit = partnerAt(words, i, about);
          break;
        case 'arrival':
          if (
            !isOfWork(text, start) &&
            !/(?:advi|begeleid|aanvra|procedure|zaken|cli[eë]nt)/i.test(
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
        default:
          hit = childAt(words, i, about, told());
      }
      if (!hit) continue;
      found.push(hit);
      last = Math.max(last, hit.end);
    }
    return joined(text, found);
  },
};

export const examples: readonly RecognizerExample[] = [
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
