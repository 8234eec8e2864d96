import { infixes, titles } from '../names/name-parts.ts';
import { isPointedAt, ofCandidates, personNoun, type Sex } from './people-nouns.ts';
import type { Pronoun } from './pronouns.ts';
import { quoteStart } from './quotations.ts';
import { before, CAPITAL, GAP, LOWER, type Scan } from './scan.ts';
import { wordSet } from './values.ts';

/** Folded words of somebody's names, as far as they can be asked for. */
export type NameWords = Pick<ReadonlySet<string>, 'has'>;

const REACH = 34;
/** The candidate as a kind of person: "als leerling", "is een fijne collega", "our nurse". */
function isPredicate(words: Scan, k: number): boolean {
  // "Vader van een tweeling".
  if (
    /^(?:vader|moeder|mother|father|mum|mom|dad|zoon|dochter|son|daughter)$/.test(words.fold[k]!) &&
    /^(?:van|of)$/.test(words.fold[k + 1] ?? '') &&
    (before(words, k) & ~GAP.SPACE) !== 0
  )
    return true;
  for (let at = k - 1; at >= 0 && k - at < 5; at--) {
    if (words.gap[at]! & (GAP.COMMA | GAP.DOT | GAP.NEWLINE | GAP.STOP)) return false;
    if (/^(?:als|as|is|was|werd|wordt|bleek|blijkt|being|een-van)$/.test(words.fold[at]!))
      return !/^(?:de|het|the|mijn|my|onze|our)$/.test(words.fold[at + 1]!);
  }
  return false;
}

/** "een zeer gewaardeerde collega". */
const praised =
  /(?:^|[^\p{L}])(?:een|a|an) (?:(?:zeer|heel|erg|very|really) )?(?!new|nieuwe?|jonge|junior|zieke|andere|other|oude|fellow|vaste|former|vroegere|sick|second|tweede)[\p{L}-]{3,20}(?:, [\p{L}-]{3,20})? $/iu;

const candidates = wordSet('kandidaat kandidate candidate sollicitant sollicitante applicant');
/** Behind a word for a person it tells what work is about. */
const compounds = wordSet(
  'research experience data care service services support base interface needs journey feedback satisfaction relations relationship relationships files records stories testing acceptance success management manual training group groups team teams council portal contact contacts portfolio safety focus meeting meetings journeys interviews experiences development engagement',
);
const callsCandidate = wordSet('meneer mijnheer mevrouw');
const pointers = wordSet('de the deze this onze our');
/** Words by which a text speaks of the candidate without telling the sex; also what stands where we hid a pronoun. */
export const mentionWords: ReadonlySet<string> = new Set([...candidates, 'diens']);

/** Whether word `k` is such a mention: "de kandidaat" rather than "een kandidaat". */
export function isMention(words: Scan, k: number): boolean {
  const word = words.fold[k]!;
  if (word === 'diens') return true;
  if (!candidates.has(word) || words.gap[k] === GAP.HYPHEN) return false;
  if (before(words, k) === GAP.SPACE) return pointers.has(words.fold[k - 1]!);
  return (
    words.shape[k] !== LOWER && (before(words, k) & (GAP.NEWLINE | GAP.DOT | GAP.SEPARATOR | GAP.STOP)) !== 0
  );
}

/** Whether a mention or pronoun opens its clause, as a subject does. */
function isSubject(words: Scan, k: number): boolean {
  if (subjects.has(words.fold[k]!)) return true;
  if (!candidates.has(words.fold[k]!)) return false;
  const first = pointers.has(words.fold[k - 1] ?? '') ? k - 1 : k;
  return before(words, first) !== GAP.SPACE || connectors.has(words.fold[first - 1]!);
}

/** Whether word `k` names the candidate in one way or another. */
const isCandidate = (words: Scan, k: number, names: NameWords, own: ReadonlySet<number>): boolean =>
  own.has(k) ||
  (words.shape[k] !== LOWER && names.has(words.fold[k]!)) ||
  (mentionWords.has(words.fold[k]!) && isMention(words, k));

/** How far word `k` speaks of another person who may own a pronoun of this sex. */
function otherAt(words: Scan, k: number, sex: Sex, names: NameWords): boolean {
  if (seen.words !== words || seen.names !== names)
    seen = { words, names, m: new Uint8Array(words.fold.length), f: new Uint8Array(words.fold.length) };
  const of = seen[sex];
  if (of[k] === 0) of[k] = isOther(words, k, sex, names) ? 2 : 1;
  return of[k] === 2;
}

/** What was found of each word of the last text: 1 for no, 2 for yes. */
let seen: { words?: Scan; names?: NameWords; m: Uint8Array; f: Uint8Array } = {
  m: new Uint8Array(0),
  f: new Uint8Array(0),
};
function isOther(words: Scan, k: number, sex: Sex, names: NameWords): boolean {
  // "Een van hen", "one of them".
  if (words.fold[k] === 'hen' || words.fold[k] === 'them')
    return k > 1 && /^(?:van|of)$/.test(words.fold[k - 1]!) && /^(?:een|one)$/.test(words.fold[k - 2]!);
  const noun = personNoun(words.fold[k]!);
  if (noun === undefined || (noun !== 'any' && noun !== sex)) return false;
  if ((words.gap[k]! | before(words, k)) & GAP.HYPHEN) return false;
  if (candidates.has(words.fold[k]!) && isMention(words, k)) return false;
  // "User research", "client relations": no person.
  if (words.gap[k] === GAP.SPACE && compounds.has(words.fold[k + 1] ?? '')) return false;
  // "Meneer wil niet in ploegen werken": so a note calls the candidate.
  if (
    callsCandidate.has(words.fold[k]!) &&
    words.gap[k] === GAP.SPACE &&
    words.shape[k] !== LOWER &&
    words.shape[k + 1] === LOWER &&
    !infixes.has(words.fold[k + 1]!) &&
    before(words, k) & (GAP.NEWLINE | GAP.DOT | GAP.SEPARATOR)
  )
    return false;
  if (isPointedAt(words.fold[k]!, words.text.slice(Math.max(0, words.start[k]! - 16), words.start[k]!)))
    return false;
  if (words.gap[k]! & GAP.APOSTROPHE && words.fold[k + 1] === 's' && /a$/.test(words.fold[k]!)) return false;
  if (words.shape[k] === CAPITAL && before(words, k) === GAP.SPACE && !titles.has(words.fold[k]!))
    return false;
  if (
    /^(?:collega|colleague|stagiaire?|student|studente|kandidaat|teamgenoot|teammate|vakman|mens|person|persoon)$/.test(
      words.fold[k]!,
    ) &&
    praised.test(words.text.slice(Math.max(0, words.start[k]! - 48), words.start[k]!))
  )
    return false;
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

const abbreviations = wordSet(
  'ref mw mevr dhr drs dr mr mrs ms ing ir prof geb tel nr ca incl excl evt bijv bv jr st mgr afd opz sal vac nat ned eng proc ass vr max min resp dwz nl oa mbt ivm wo wed jan feb mrt apr aug sept okt nov dec',
);
/** They judge a candidate: what they say of "him" and "his work" is mostly his. */
const judges = wordSet(
  `manager leidinggevende collega klant opdrachtgever referent teamleider teamlead docent baas chef mentor coach begeleider praktijkbegeleider stagebegeleider werkgever interviewer recruiter hoofd
  iedereen niemand colleague supervisor boss client customer teacher employer panel someone everyone everybody nobody stakeholder partner professor promotor peer teammate`,
);
const referees = wordSet('ref referent referentie reference referee contact');
const turns = wordSet(
  'omdat toen nadat waar wanneer because when after since die en and zodat until totdat voordat before terwijl while maar but',
);
const connectors = wordSet(
  'dat of omdat toen die waar als terwijl zodat nadat voordat want maar en and but that who when because if which while so after before waarna waardoor doordat hoewel although',
);

/** With a capital behind a full stop they begin a sentence, whatever the full stop ended. */
const openers = wordSet(
  'hij zij ze he she haar zijn his her het de een ik i the wij we dit dat ook als in met voor',
);

/** First word of the sentence in which word `i` stands, not further back than REACH words. */
export function sentenceStart(words: Scan, i: number): number {
  if (lastStart.words !== words || lastStart.i !== i) lastStart = { words, i, at: findStart(words, i) };
  return lastStart.at;
}

let lastStart: { readonly words: Scan | undefined; readonly i: number; readonly at: number } = {
  words: undefined,
  i: 0,
  at: 0,
};
function findStart(words: Scan, i: number): number {
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
      (gap & GAP.DIGIT ||
        openers.has(words.fold[at]!) ||
        (words.fold[at - 1]!.length > 1 && !abbreviations.has(words.fold[at - 1]!)))
    )
      break;
    at--;
  }
  return at;
}

/** Whether somebody is quoted between two words. */
function quotes(words: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.gap[at]! & (GAP.COLON | GAP.QUOTE)) return true;
  return false;
}

const directLink = /^(?:en|and|met|with|of|or|die|who|plus|wiens|whose)$/;
const prepositions = /^(?:bij|met|van|voor|aan|door|naar|over|tot|op|with|for|of|to|by|from|at)$/;
const determiners =
  /^(?:de|het|een|the|a|an|mijn|my|onze|our|haar|zijn|his|her|elke|iedere|each|every|oudere|elderly)$/;
const subjects = wordSet('hij zij ze he she');

/** Whether a clause ends between two words. */
function parted(words: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      words.gap[at]! & (GAP.COMMA | GAP.COLON | GAP.QUOTE | GAP.SEPARATOR) ||
      (at > from && connectors.has(words.fold[at]!))
    )
      return true;
  return false;
}

/** Whether the sentence before the one that begins at word `start` is about another person. */
function followsOther(
  words: Scan,
  start: number,
  sex: Sex,
  names: NameWords,
  own: ReadonlySet<number>,
): boolean {
  if (start === 0 || before(words, start) & GAP.NEWLINE) return false;
  const previous = Math.max(sentenceStart(words, start - 1), quoteStart(words, start));
  // "I placed a driver; he still works there."
  const reach = words.text.slice(words.end[start - 1]!, words.start[start]!).startsWith(';') ? REACH : 4;
  let subject = -1;
  for (let at = previous; at < start; at++) {
    if (isCandidate(words, at, names, own)) return referees.has(words.fold[previous]!);
    if (at < previous + reach && subject < 0 && otherAt(words, at, sex, names)) subject = at;
    if (at === previous && referees.has(words.fold[at]!)) subject = at;
  }
  return subject >= 0;
}

const crowds = wordSet(
  'customers clients patients guests passengers residents pupils students children kids visitors klanten clienten patienten gasten passagiers bewoners leerlingen studenten kinderen bezoekers reizigers drivers chauffeurs',
);
const sayings = wordSet('zei zegt zeiden vroeg riep said says told asked schreef wrote vertelde');

/** 'Zei mijn buurvrouw: "Kom eens langs." Ze had …': behind a quotation its speaker goes on. */
function followsSpeech(words: Scan, start: number, sex: Sex, names: NameWords): boolean {
  if (start === 0 || !(before(words, start) & GAP.QUOTE)) return false;
  const text = words.text.slice(words.end[start - 1]!, words.start[start]!);
  if (!/^[.!?,]?["”»’']/.test(text) || text.includes('\n')) return false;
  for (let at = start - 1; at > 0 && start - at < REACH; at--) {
    if (!sayings.has(words.fold[at]!)) continue;
    for (let k = Math.max(0, at - 3); k < at + 5 && k < start; k++)
      if (otherAt(words, k, sex, names)) return true;
    return false;
  }
  return false;
}

/**
 * Whether a pronoun is another person's, as its sentence or the one before tells. `own` are the pronouns before it that
 * are the candidate's. Where a text is not about the candidate, whoever else is named before is spoken of.
 */
export function isOthers(
  words: Scan,
  { at: i, sex, role }: Pronoun,
  names: NameWords,
  own: ReadonlySet<number>,
  about = true,
): boolean {
  const start = sentenceStart(words, i);
  let other = -1;
  let candidate = -1;
  for (let at = i - 1; at >= start && (other < 0 || candidate < 0); at--) {
    if (candidate < 0 && isCandidate(words, at, names, own)) candidate = at;
    if (other < 0 && otherAt(words, at, sex, names)) other = at;
  }
  const next = words.fold[i + 1] ?? '';
  const lead = words.fold[i - 1] ?? '';
  // "Wie zijn kleinkind wil optillen": anybody.
  if (/^(?:wie|whoever|ieder|elk)$/.test(lead) && /^(?:zijn|his)$/.test(words.fold[i]!)) return true;
  if (other < 0) {
    // "Polite with customers, even when he shouts."
    if (!about && candidate < 0 && connectors.has(lead))
      for (let at = start; at < i; at++) if (crowds.has(words.fold[at]!)) return true;
    // In one clause "he" and "him" are two people.
    if (role === 'object' && candidate >= 0 && isSubject(words, candidate))
      return !parted(words, candidate, i);
    if (candidate >= 0 || i - start > 3 || (role === 'possessive' && ofCandidates.has(next))) return false;
    return followsOther(words, start, sex, names, own) || followsSpeech(words, start, sex, names);
  }
  if (!about && candidate < other && !quotes(words, other, i)) return true;
  // "He ran it by himself": whoever was named last.
  if (role === 'reflexive') return candidate < other;
  const judge = judges.has(words.fold[other]!);
  if (role === 'possessive') {
    if (ofCandidates.has(next) || candidate > other) return false;
    // "de klant en zijn gezin", "een meneer die zijn pufjes"
    if (i - other < 5 && directLink.test(lead)) return true;
    for (let at = other + 1; at < Math.min(other + 4, i); at++)
      if (/^(?:die|wiens|who|whose)$/.test(words.fold[at]!)) return true;
    if (judge) return false;
    const by = words.fold[other - 1] ?? '';
    const far = determiners.test(by);
    const prepositional =
      other - (far ? 2 : 1) >= start && prepositions.test(far ? (words.fold[other - 2] ?? '') : by);
    return !(prepositional && candidate >= 0);
  }
  // "Zij belde haar op": the other one, named just before.
  if (candidate > other)
    return role === 'object' && isSubject(words, candidate) && !parted(words, candidate, i);
  if (role === 'object' || candidate >= 0) return false;
  return (!judge && other - start < 4 && connectors.has(lead)) || (i - other < 7 && turns.has(lead));
}
