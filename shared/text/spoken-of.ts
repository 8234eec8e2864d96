import { candidateNames } from '../names/candidate-names.ts';
import { occurrences } from './cues.ts';
import { messageBreaks } from './message-breaks.ts';
import { ownLabelEnd } from './own-labels.ts';
import type { Sex } from './people-nouns.ts';
import { type Pronoun, pronounAt, pronounWords } from './pronouns.ts';
import { goesOn, quoteStart } from './quotations.ts';
import { GAP, LOWER, type Scan } from './scan.ts';
import { type Section, sectionsOf } from './sections.ts';
import { wordSet } from './values.ts';
import { isMention, isOthers, mentionWords, type NameWords, sentenceStart } from './whose.ts';

/** How a stretch of text speaks: about the candidate, or as the candidate about others; or it does not tell. */
type Voice = 'about' | 'open' | 'self';

export interface Part {
  /** First word, and the first word behind it. */
  readonly from: number;
  readonly to: number;
  readonly voice: Voice;
  /** What most pronouns of the candidate say; undefined when they don't. */
  readonly sex: Sex | undefined;
  readonly pronouns: readonly Pronoun[];
  /** Whether it speaks of "de kandidaat", as it does where we hid pronouns. */
  readonly mentioned: boolean;
}

export interface SpokenOf {
  readonly parts: readonly Part[];
  /** Folded words of the candidate's names, as far as the caller or the head of the text gives them. */
  readonly names: NameWords;
}

const narrators = wordSet('ik mijn mij me mn i my myself mezelf ikzelf');
/** Who writes about a candidate, and what for. */
const aboutCues = wordSet(
  `kandidaat kandidate candidate candidates kandidaatdossier gespreksverslag intake telnotitie notitie notities debrief shortlist aanbeveling aanbevelingsbrief aanbevelen beveel bevelen referentiebrief referentieverslag
  recommend recommending recommendation referencebrief voordracht voorstel sollicitant sollicitante applicant interviewverslag screening telefoonnotitie kandidaatpresentatie kandidaatprofiel onboarding beoordeling
  getuigschrift verklaren kandidaatnr feedback interviewer candidateprofile verslag gespreksnotitie gesproken gebeld terugbellen reference`,
);
/** What only the candidate writes. */
const selfCues = wordSet(
  'solliciteer solliciteerde solliciteren sollicitatiebrief motivatiebrief apply applying vacature vacancy vacaturetekst',
);
const sentenceEnd = GAP.NEWLINE | GAP.STOP;

/** How many of an ascending list are smaller than `limit`. */
function below(list: readonly number[], limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const within = (list: readonly number[], from: number, to: number): number =>
  below(list, to) - below(list, from);

const aboutMe =
  /(?:over (?:mij|me)|(?:noem|zeg|omschrijv|ken|beschrijv)[a-z]{1,4} (?:mij|me)\b|about me|(?:describe|call|know)s? me\b|of me:|(?:my|mijn|our|onze) (?:\p{L}{3,10}e )?(?:manager|boss|baas|leidinggevende|collega|colleague|docent|teacher|mentor|coach|klant|client|customer|supervisor|teamleider|chef|team|directeur|partner|vriend|friend|employer|werkgever)(?:['’]?s|en)? (?:always |altijd |often |vaak |once )?(?:(?:says?|said|zegt|zei|zeggen|vindt|vinden|schreef|wrote|writes?)(?: always| altijd| often| vaak| once| ooit)?[: ]{0,2}|: ?(?=["“„'‘]))["“„'‘]?$)/iu;

function readPart(
  words: Scan,
  from: number,
  to: number,
  own: Omit<SpokenOf, 'parts'> & { narrator: readonly number[] },
): Part {
  const pronouns: Pronoun[] = [];
  const all = occurrences(words, pronounWords);
  for (let n = below(all, from); n < all.length && all[n]! < to; n++) {
    const pronoun = pronounAt(words, all[n]!);
    if (pronoun) pronouns.push(pronoun);
  }
  const none = new Set<number>();
  const weight = { m: 0, f: 0 };
  let leading = 0;
  const told = within(own.narrator, from, to);
  const cues = within(occurrences(words, aboutCues), from, to);
  const last = { m: -1, f: -1 };
  for (const pronoun of pronouns) {
    const { at: i, sex, role, sure } = pronoun;
    // Somebody who writes of himself goes on about another person.
    const still = told > 0 && cues === 0 && goesOn(words, last[sex], i, own.names);
    if (still || isOthers(words, pronoun, own.names, none)) {
      last[sex] = i;
      continue;
    }
    const opens = i - sentenceStart(words, i) < 2 && role !== 'object';
    if (opens) leading++;
    weight[sex] += (sure ? 1 : 0.6) * (opens ? 2 : 1);
  }
  const selves = within(occurrences(words, selfCues), from, to);
  let said = weight.m + weight.f;
  let mentioned = false;
  // "De kandidaat" and "diens" speak of him as "hij" and "zijn" do.
  const mentions = occurrences(words, mentionWords);
  for (let n = below(mentions, from); n < mentions.length && mentions[n]! < to; n++) {
    const at = mentions[n]!;
    if (!isMention(words, at)) continue;
    mentioned = true;
    const opens = at - sentenceStart(words, at) < 3 && words.fold[at] !== 'diens';
    if (opens) leading++;
    said += opens ? 2 : 1;
  }
  const score = said + Math.min(cues, 3) * 1.5 - told * 0.6 - Math.min(selves, 3) * 2;
  const clear = leading > 0 || cues > 0 || said >= 4;
  const voice: Voice = said > 0 && score > 0 && (clear || told === 0) ? (clear ? 'about' : 'open') : 'self';
  const sex = weight.m > weight.f * 1.5 ? 'm' : weight.f > weight.m * 1.5 ? 'f' : undefined;
  return { from, to, voice, sex, pronouns, mentioned };
}

let last: { readonly words: Scan | undefined; readonly known: readonly string[]; readonly of: SpokenOf } = {
  words: undefined,
  known: [],
  of: { parts: [], names: new Set() },
};

/** Who is spoken of in a text, part by part: a forwarded letter may speak of itself, and the note above it of its sender. */
export function spokenOf(words: Scan, knownNames: readonly string[]): SpokenOf {
  if (last.words === words && last.known === knownNames) return last.of;
  const names = candidateNames(words, knownNames);
  const narrator = occurrences(words, narrators);
  const from = messageBreaks(words);
  const parts = from.map((start, n) =>
    readPart(words, start, from[n + 1] ?? words.fold.length, { names, narrator }),
  );
  last = { words, known: knownNames, of: { parts, names } };
  return last.of;
}

let lastPronouns: { of: SpokenOf | undefined; found: readonly Pronoun[]; at: ReadonlySet<number> } = {
  of: undefined,
  found: [],
  at: new Set(),
};

/** Pronouns that speak of the candidate. */
export function candidatePronouns(words: Scan, knownNames: readonly string[]): readonly Pronoun[] {
  const of = spokenOf(words, knownNames);
  if (lastPronouns.of !== of) {
    const found = ownPronounsOf(words, of);
    lastPronouns = { of, found, at: new Set(found.map(({ at }) => at)) };
  }
  return lastPronouns.found;
}

/** The same as the numbers of their words. */
export function candidateWords(words: Scan, knownNames: readonly string[]): ReadonlySet<number> {
  candidatePronouns(words, knownNames);
  return lastPronouns.at;
}

/** Whether something was hidden in a stretch: the pronouns left beside "de kandidaat", and in quotations, are then others'. */
function holdsOwnLabels(part: string): boolean {
  for (let at = part.indexOf('['); at >= 0; at = part.indexOf('[', at + 1))
    if (ownLabelEnd(part, at) > 0) return true;
  return false;
}

function ownPronounsOf(words: Scan, { parts, names }: SpokenOf): Pronoun[] {
  const found: Pronoun[] = [];
  if (parts.every(({ pronouns }) => pronouns.length === 0)) return found;
  const narrator = occurrences(words, narrators);
  for (const { from, to, voice, sex, pronouns, mentioned } of parts) {
    if (pronouns.length === 0) continue;
    // A fresh note below what was hidden before is a part of its own, and is read like any other.
    if (
      (voice !== 'about' || mentioned) &&
      holdsOwnLabels(words.text.slice(words.start[from]!, words.start[to]))
    )
      continue;
    const own = new Set<number>();
    const last = { m: -1, f: -1 };
    for (const pronoun of pronouns) {
      // Who was somebody else just before still is, where the candidate writes.
      if (voice !== 'about' && goesOn(words, last[pronoun.sex], pronoun.at, names)) {
        last[pronoun.sex] = pronoun.at;
        continue;
      }
      if (voice !== 'self' && sex !== undefined && pronoun.sex !== sex) continue;
      if (voice !== 'about' && !isQuoted(words, pronoun, names, narrator, voice, own)) {
        if (isOthers(words, pronoun, names, own, false)) last[pronoun.sex] = pronoun.at;
        continue;
      }
      if (isOthers(words, pronoun, names, own, voice === 'about')) {
        last[pronoun.sex] = pronoun.at;
        continue;
      }
      own.add(pronoun.at);
      found.push(pronoun);
    }
  }
  return found;
}

let lastStarts: { readonly sections: readonly Section[]; readonly at: readonly number[] } = {
  sections: [],
  at: [],
};
function startsOf(sections: readonly Section[]): readonly number[] {
  if (lastStarts.sections !== sections) lastStarts = { sections, at: sections.map(({ start }) => start) };
  return lastStarts.at;
}

const quoteOpeners = wordSet(
  'de het een the a an wat als wie dat dit die er hier daar waar hoe waarom we wij je jij u you ik i my mijn onze our in op met voor van bij naar na nu then when if who what there this that it no nee ja yes niet not elke iedere each every zo so maar but en and mevrouw meneer mama papa vader moeder',
);

/** In what somebody writes himself, others speak of him where his name stands, and where he says that they do. */
function isQuoted(
  words: Scan,
  { at: i, role }: Pronoun,
  names: NameWords,
  narrator: readonly number[],
  voice: Voice,
  own: ReadonlySet<number>,
): boolean {
  const { text } = words;
  const start = sentenceStart(words, i);
  const head = text.slice(Math.max(words.start[start]!, words.start[i]! - 120), words.start[i]!);
  if (aboutMe.test(head)) {
    if (role === 'subject') return true;
    for (let at = i - 1; at >= start; at--) if (own.has(at)) return true;
    return false;
  }
  const quote = quoteStart(words, i);
  const sections = sectionsOf(text);
  const section = sections[below(startsOf(sections), words.start[i]! + 1) - 1];
  if (section?.kind === 'references' && (quote >= 0 || within(narrator, start, i) === 0)) return true;
  let from = Math.max(start, quote);
  let to = i + 1;
  while (
    to < words.fold.length &&
    to < i + 14 &&
    !(words.gap[to - 1]! & sentenceEnd) &&
    !(words.gap[to - 1]! & GAP.DOT && words.shape[to] !== LOWER)
  )
    to++;
  if (quote < 0 && within(narrator, start, to) > 0) return false;
  if (voice === 'open') return true;
  // The sentence before, of the same paragraph or quotation.
  if (quote >= 0) from = quote;
  else if (start > 0 && !(words.gap[start - 1]! & GAP.NEWLINE)) {
    const earlier = sentenceStart(words, start - 1);
    if (within(narrator, earlier, start) === 0) from = earlier;
  }
  for (let at = from; at < to; at++) if (words.shape[at] !== LOWER && names.has(words.fold[at]!)) return true;
  // "Mei ziet het werk liggen, zij …": what others are quoted to say of somebody by name.
  return (
    quote >= 0 &&
    quote < i - 1 &&
    words.shape[quote] !== LOWER &&
    words.fold[quote]!.length < 12 &&
    !quoteOpeners.has(words.fold[quote]!) &&
    within(narrator, quote, i) === 0
  );
}
