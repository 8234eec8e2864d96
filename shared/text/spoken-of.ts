import { compileKnownNames } from '../names/known-names.ts';
import { infixes, titles } from '../names/name-parts.ts';
import { isNoName } from '../names/not-names.ts';
import { occurrences } from './cues.ts';
import { ofCandidates, personNoun, type Sex } from './people-nouns.ts';
import { type Pronoun, pronounAt, pronounWords } from './pronouns.ts';
import { before, GAP, LOWER, type Scan, wordAt } from './scan.ts';
import { type Section, sectionsOf } from './sections.ts';
import { wordSet } from './values.ts';

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
}

export interface SpokenOf {
  readonly parts: readonly Part[];
  /** Folded words of the candidate's names, as far as the caller or the head of the text gives them. */
  readonly names: ReadonlySet<string>;
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
const separators =
  /^[ \t]*(?:[-_=*~]{5,}[^\n]{0,60}|(?:van|from|begin forwarded message|doorgestuurd bericht)[ \t]{0,8}:[^\n]{0,160}@[^\n]{0,80}|>? ?op [^\n]{8,60} schreef [^\n]{2,80}:)[ \t\r]*$/i;
const HEAD = 400;
const HEAD_LINES = 7;
const REACH = 34;
const greeting =
  /^(?:beste|geachte|dear|hoi|hallo|hi|hello|lieve|dag|aan|t|cc|bcc|to|van|from|door|by|gesproken)$/;
const sentenceEnd = GAP.NEWLINE | GAP.STOP;

function headNames(words: Scan, knownNames: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [word] of compileKnownNames(knownNames).words)
    if (word.length > 1 && !infixes.has(word)) names.add(word);
  let lines = 0;
  for (let i = 0; i < words.fold.length && words.start[i]! < HEAD; i++) {
    if (before(words, i) & GAP.NEWLINE && ++lines > HEAD_LINES) break;
    const word = words.fold[i]!;
    if (
      words.shape[i] === LOWER ||
      word.length < 3 ||
      isNoName(word) ||
      infixes.has(word) ||
      titles.has(word)
    )
      continue;
    // Whom a letter or note is for or from is not whom it is about.
    let at = i;
    while (at > 0 && !(before(words, at) & GAP.NEWLINE) && i - at < 6) at--;
    if (greeting.test(words.fold[at]!) && at < i) continue;
    names.add(word);
  }
  return names;
}

/** Numbers of the words with which a forwarded or quoted message, or another part of a dossier, begins. */
function breaks(words: Scan): number[] {
  const { text } = words;
  const found = [0];
  if (!/[-_=*~]{5}|:[^\n]{0,160}@|schreef/.test(text)) return found;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > 4 && end - start < 200 && separators.test(text.slice(start, end))) {
      const at = wordAt(words, start);
      if (at > found[found.length - 1]!) found.push(at);
    }
    start = end + 1;
  }
  return found;
}

/** First word of the sentence in which word `i` stands, not further back than REACH words. */
export function sentenceStart(words: Scan, i: number): number {
  let at = i;
  while (at > 0 && i - at < REACH) {
    const gap = words.gap[at - 1]!;
    if (gap & GAP.NEWLINE) {
      // A line that goes on in lower case is the same sentence.
      if (words.shape[at] !== LOWER || gap & (GAP.DOT | GAP.STOP | GAP.SEPARATOR | GAP.DIGIT)) break;
    } else if (gap & GAP.STOP) break;
    if (
      gap & GAP.DOT &&
      gap & (GAP.SPACE | GAP.QUOTE) &&
      words.shape[at] !== LOWER &&
      words.fold[at - 1]!.length > 2
    )
      break;
    at--;
  }
  return at;
}

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

/** The candidate as a kind of person: "als leerling", "is een fijne collega", "our nurse". */
function isPredicate(words: Scan, k: number): boolean {
  for (let at = k - 1; at >= 0 && k - at < 5; at--) {
    if (words.gap[at]! & (GAP.COMMA | GAP.DOT | GAP.NEWLINE | GAP.STOP)) return false;
    if (/^(?:als|as|is|was|werd|wordt|bleek|blijkt|being|een-van)$/.test(words.fold[at]!))
      return !/^(?:de|het|the|mijn|my|onze|our)$/.test(words.fold[at + 1]!);
  }
  return false;
}

/** How far word `k` speaks of another person who may own a pronoun of this sex. */
function otherAt(words: Scan, k: number, sex: Sex, names: ReadonlySet<string>): boolean {
  const noun = personNoun(words.fold[k]!);
  if (noun === undefined || (noun !== 'any' && noun !== sex)) return false;
  if (words.gap[k]! & GAP.HYPHEN || before(words, k) & GAP.HYPHEN) return false;
  if (words.fold[k]!.length < 4 && titles.has(words.fold[k]!) && !(words.gap[k]! & (GAP.DOT | GAP.SPACE)))
    return false;
  // "mevrouw El Amrani", "collega Fatima": the candidate by name.
  let at = k + 1;
  while (
    at < words.fold.length &&
    at < k + 5 &&
    (words.shape[at] !== LOWER || infixes.has(words.fold[at]!))
  ) {
    if (names.has(words.fold[at]!)) return false;
    at++;
  }
  return !isPredicate(words, k);
}

const connectors = wordSet(
  'dat of omdat toen die waar als terwijl zodat nadat voordat want maar en and but that who when because if which while so after before waarna waardoor doordat hoewel although',
);

/** Whether the pronoun is another person's, as its sentence or the one before tells. */
function isOthers(
  words: Scan,
  { at: i, sex, role }: Pronoun,
  names: ReadonlySet<string>,
  own: ReadonlySet<number>,
): boolean {
  const start = sentenceStart(words, i);
  let other = -1;
  let candidate = -1;
  for (let at = i - 1; at >= start; at--) {
    if (candidate < 0 && (own.has(at) || names.has(words.fold[at]!))) candidate = at;
    if (other < 0 && otherAt(words, at, sex, names)) other = at;
    if (other >= 0 && candidate >= 0) break;
  }
  const next = words.fold[i + 1] ?? '';
  if (other < 0) {
    // In one clause "he" and "him" are two people.
    if (
      role === 'object' &&
      candidate >= 0 &&
      own.has(candidate) &&
      /^(?:hij|zij|ze|he|she)$/.test(words.fold[candidate]!)
    ) {
      let parted = false;
      for (let at = candidate; at < i; at++)
        if (
          words.gap[at]! & (GAP.COMMA | GAP.COLON | GAP.QUOTE | GAP.SEPARATOR) ||
          (at > candidate && connectors.has(words.fold[at]!))
        )
          parted = true;
      return !parted;
    }
    if (candidate >= 0 || i - start > 3 || start === 0) return false;
    if (ofCandidates.has(next) && role === 'possessive') return false;
    // "De klant belde. Hij was boos."
    if (before(words, start) & GAP.NEWLINE) return false;
    const previous = sentenceStart(words, start - 1);
    let subject = -1;
    for (let at = previous; at < start; at++) {
      if (own.has(at) || names.has(words.fold[at]!)) return false;
      if (at < previous + 4 && subject < 0 && otherAt(words, at, sex, names)) subject = at;
      if (at === previous && /^(?:ref|referent|referentie|reference|referee|contact)$/.test(words.fold[at]!))
        subject = at;
    }
    return subject >= 0;
  }
  if (role === 'possessive') {
    if (ofCandidates.has(next) || candidate > other) return false;
    // "de klant en zijn gezin", "een meneer die zijn pufjes"
    const lead = words.fold[i - 1]!;
    if (i - other < 4 && /^(?:en|and|met|with|of|or|die|who|plus)$/.test(lead)) return true;
    const by = words.fold[other - 1] ?? '';
    const byWord = /^(?:de|het|een|the|a|an|mijn|my|onze|our|haar|zijn|his|her|elke|iedere|each|every)$/.test(
      by,
    )
      ? (words.fold[other - 2] ?? '')
      : by;
    const prepositional =
      /^(?:bij|met|van|voor|aan|door|naar|over|tot|op|with|for|of|to|by|from|at)$/.test(byWord) &&
      other - 2 >= start;
    for (let at = other + 1; at < Math.min(other + 4, i); at++)
      if (/^(?:die|wiens|who|whose)$/.test(words.fold[at]!)) return true;
    return !(prepositional && candidate >= 0);
  }
  if (candidate > other) {
    // "Zij belde haar op": the other one, named just before.
    if (role !== 'object') return false;
    for (let at = candidate; at < i; at++)
      if (at > candidate && connectors.has(words.fold[at]!)) return false;
    return /^(?:hij|zij|ze|he|she)$/.test(words.fold[candidate]!);
  }
  if (role === 'subject') {
    const lead = words.fold[i - 1]!;
    return (
      candidate < 0 &&
      i - other < 7 &&
      /^(?:omdat|toen|nadat|waar|wanneer|because|when|after|since|die|en|and|zodat|until|totdat|voordat|before|terwijl|while|maar|but)$/.test(
        lead,
      )
    );
  }
  return false;
}

const aboutMe =
  /(?:over (?:mij|me)|(?:noem|zeg|omschrijv|ken|beschrijv)[a-z]{1,4} (?:mij|me)\b|about me|(?:describe|call|know)s? me\b|of me:)/i;

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
  for (const pronoun of pronouns) {
    const { at: i, sex, role, sure } = pronoun;
    if (isOthers(words, pronoun, own.names, none)) continue;
    const opens = i - sentenceStart(words, i) < 2 && role !== 'object';
    if (opens && role === 'subject') leading++;
    weight[sex] += (sure ? 1 : 0.6) * (opens ? 2 : 1);
  }
  const told = within(own.narrator, from, to);
  const cues = within(occurrences(words, aboutCues), from, to);
  const selves = within(occurrences(words, selfCues), from, to);
  const said = weight.m + weight.f;
  const score = said + Math.min(cues, 3) * 1.5 - told * 0.6 - Math.min(selves, 3) * 2;
  const voice: Voice =
    said > 0 && score > 0 && (leading > 0 || cues > 0 || told === 0)
      ? leading > 0 || cues > 0
        ? 'about'
        : 'open'
      : 'self';
  const sex = weight.m > weight.f * 1.5 ? 'm' : weight.f > weight.m * 1.5 ? 'f' : undefined;
  return { from, to, voice, sex, pronouns };
}

let last: { readonly words: Scan | undefined; readonly known: readonly string[]; readonly of: SpokenOf } = {
  words: undefined,
  known: [],
  of: { parts: [], names: new Set() },
};

/** Who is spoken of in a text, part by part: a forwarded letter may speak of itself, and the note above it of its sender. */
export function spokenOf(words: Scan, knownNames: readonly string[]): SpokenOf {
  if (last.words === words && last.known === knownNames) return last.of;
  const names = headNames(words, knownNames);
  const narrator = occurrences(words, narrators);
  const from = breaks(words);
  const parts = from.map((start, n) =>
    readPart(words, start, from[n + 1] ?? words.fold.length, { names, narrator }),
  );
  last = { words, known: knownNames, of: { parts, names } };
  return last.of;
}

/** Pronouns that speak of the candidate. */
export function candidatePronouns(words: Scan, knownNames: readonly string[]): readonly Pronoun[] {
  const { parts, names } = spokenOf(words, knownNames);
  const found: Pronoun[] = [];
  const narrator = occurrences(words, narrators);
  for (const { voice, sex, pronouns } of parts) {
    const own = new Set<number>();
    for (const pronoun of pronouns) {
      if (voice !== 'self' && sex !== undefined && pronoun.sex !== sex) continue;
      if (voice !== 'about' && !isQuoted(words, pronoun, names, narrator, voice)) continue;
      if (isOthers(words, pronoun, names, own)) continue;
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
function starts(sections: readonly Section[]): readonly number[] {
  if (lastStarts.sections !== sections) lastStarts = { sections, at: sections.map(({ start }) => start) };
  return lastStarts.at;
}

/** In what somebody writes himself, others speak of him where his name stands, and where he says that they do. */
function isQuoted(
  words: Scan,
  { at: i, role }: Pronoun,
  names: ReadonlySet<string>,
  narrator: readonly number[],
  voice: Voice,
): boolean {
  const { text } = words;
  const start = sentenceStart(words, i);
  const head = text.slice(Math.max(words.start[start]!, words.start[i]! - 120), words.start[i]!);
  if (aboutMe.test(head)) return role === 'subject';
  if (within(narrator, start, i + 8) > 0) return false;
  if (voice === 'open') return true;
  const sections = sectionsOf(text);
  const section = sections[below(starts(sections), words.start[i]! + 1) - 1];
  if (section?.kind === 'references') return true;
  let from = start;
  if (start > 0 && !(words.gap[start - 1]! & GAP.NEWLINE)) from = sentenceStart(words, start - 1);
  for (let at = from; at < i + 16 && at < words.fold.length; at++) {
    if (at > i && words.gap[at - 1]! & sentenceEnd) break;
    if (words.shape[at] !== LOWER && names.has(words.fold[at]!)) return true;
    if (names.has(words.fold[at]!) && at > i) return true;
  }
  return false;
}
