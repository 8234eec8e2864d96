import { occurrences } from '../text/cues.ts';
import { before, GAP, isInitial, LOWER, type Scan, wordAt } from '../text/scan.ts';
import { type Range, valueAfter, wordSet } from '../text/values.ts';
import { degreeEnds, infixes, titles } from './name-parts.ts';
import { nameRunEnd } from './name-run.ts';
import { isNoName, isOrganisation } from './not-names.ts';

const greetings = wordSet('beste geachte dear hoi hallo hello hi hey dag lieve waarde');
const relations = wordSet(
  'vrouw man partner echtgenoot echtgenote vriend vriendin verloofde zoon dochter broer zus zusje zuster neef nicht oom tante opa oma vader moeder kleinzoon kleindochter husband wife brother sister son daughter cousin uncle aunt friend boyfriend girlfriend mother father grandson nephew niece collega manager leidinggevende colleague supervisor mentor',
);
const parents = wordSet('vader moeder father mother opa oma ouder mum dad');
const relationVerbs = wordSet('getrouwd gehuwd married verloofd heette called named genaamd samen');
const referenceLabels = wordSet(
  'referent contactpersoon leidinggevende referentie supervisor referee stagebegeleider praktijkbegeleider',
);
const sections =
  /^[ \t#*•>\d.-]{0,12}(?:referent(?:ie|ies|en)?|references?|referees?|aanbevelingen|recommendations)(?: (?:en|and|op aanvraag|contact)[^\n]{0,20})?[ \t]{0,8}:?[ \t\r]{0,12}$/gim;
const sectionWords = wordSet('referenties referentie references referees reference');
const sectionEnd =
  /^[\s#*•>]*(?:werkervaring|ervaring|experience|opleiding|opleidingen|education|talen|languages|vaardigheden|skills|hobby|interesses|interests|certific|cursussen|personalia|profiel|profile|projecten|projects|vrijwillig|volunteer|overig)/i;
/** Stand behind a name, or before a subject. */
const degrees = wordSet('bc ba ma llm mba msc bsc phd');
const deeds = wordSet(
  'belt belde appt appte mailt mailde zegt zei vertelt vertelde solliciteerde solliciteert called said told wrote applied',
);
const extensions = wordSet('pdf docx doc odt rtf pages jpg png');
const MAX_SECTION = 2000;

export interface ThirdPerson extends Range {
  readonly confidence: number;
  readonly isReferee: boolean;
}

/** "Ashesh Jain and Prof. Saxena": who is named beside a person is one. */
function fromCompany(
  words: Scan,
  title: number,
  take: (from: number, to: number, confidence: number) => void,
): void {
  const link = title - 1;
  if (link < 2 || !/^(?:en|and)$/.test(words.fold[link]!) || words.gap[link - 1] !== GAP.SPACE) return;
  for (const from of [link - 3, link - 2]) {
    if (
      from < 0 ||
      words.shape[from] === LOWER ||
      (from > 0 && words.gap[from - 1] === GAP.SPACE && words.shape[from - 1] !== LOWER)
    )
      continue;
    if (nameRunEnd(words, from) === link - 1) take(from, link - 1, 0.7);
  }
}

function fromTitles(words: Scan, take: (from: number, to: number, confidence: number) => void): void {
  for (const i of occurrences(words, titles)) {
    const word = words.fold[i]!;
    if (degrees.has(word)) continue;
    const gap = words.gap[i]!;
    if (gap & ~(GAP.SPACE | GAP.DOT) || i + 1 >= words.fold.length || words.start[i + 1]! - words.end[i]! > 3)
      continue;
    // "ma", "ba", "in" and the like are titles only with a capital or a full stop.
    if (word.length < 3 && words.shape[i] === LOWER && !(gap & GAP.DOT) && word !== 'mw') continue;
    if (
      /^(?:meester|master|hr|ba|ma|bc|juf|oom|tante|opa|oma|heren|llm|mba|msc|bsc)$/.test(word) &&
      gap === GAP.SPACE &&
      words.shape[i] !== LOWER &&
      isNoName(words.fold[i + 1]!)
    )
      continue;
    let at = i + 1;
    while (
      at < words.fold.length &&
      at < i + 5 &&
      titles.has(words.fold[at]!) &&
      (words.gap[at]! & ~(GAP.SPACE | GAP.DOT)) === 0
    )
      at++;
    const end = nameRunEnd(words, at);
    if (end >= 0) take(at, end, 0.85);
    if (end >= 0) fromCompany(words, i, take);
  }
}

function fromInitials(words: Scan, take: (from: number, to: number, confidence: number) => void): void {
  for (let i = 0; i < words.fold.length; i++) {
    if (words.fold[i]!.length !== 1 || words.shape[i] === LOWER || !(words.gap[i]! & GAP.DOT)) continue;
    if (
      words.gap[i]! & ~(GAP.DOT | GAP.SPACE) ||
      before(words, i) & (GAP.APOSTROPHE | GAP.HYPHEN) ||
      /\d[ .]?$/.test(words.text.slice(Math.max(0, words.start[i]! - 2), words.start[i]!))
    )
      continue;
    let at = i;
    while (
      at < words.fold.length &&
      words.fold[at]!.length === 1 &&
      words.gap[at]! & GAP.DOT &&
      !(words.gap[at]! & ~(GAP.DOT | GAP.SPACE))
    )
      at++;
    // "M.Sc. Digital Media" and "R.O.K Cyber Command" are no people.
    const glued = (words.gap[at - 1]! & GAP.SPACE) === 0;
    const degree = glued && at > i && degreeEnds.has(words.fold[at] ?? '');
    const acronym = glued && words.fold[at]?.length === 1;
    const end = degree || acronym ? -1 : nameRunEnd(words, at, 4);
    // "B.V. Jansen", "A. Werkervaring", "N.V. Nederlandse …"
    const letters = words.fold.slice(i, at).join('');
    if (end >= 0 && !/^(?:bv|nv|ca|wo|us|uk|eu|nb|ps|vo|va)$/.test(letters)) take(i, end, 0.8);
    i = Math.max(i, at - 1);
  }
}

function fromRelations(words: Scan, take: (from: number, to: number, confidence: number) => void): void {
  for (const i of occurrences(words, relations)) {
    if (
      words.gap[i] !== GAP.SPACE ||
      !/^(?:mijn|my|onze|our|haar|zijn|his|her|een|a|twee|two)$/.test(words.fold[i - 1] ?? '')
    )
      continue;
    const end = nameRunEnd(words, i + 1);
    if (end >= 0) take(i + 1, end, 0.75);
  }
  for (const i of occurrences(words, parents)) {
    // "moeder van Ada (4) en Obi (2)"
    if (!/^(?:van|of|to)$/.test(words.fold[i + 1] ?? '') || words.gap[i + 1] !== GAP.SPACE) continue;
    let end = nameRunEnd(words, i + 2, 3);
    if (end < 0) continue;
    take(i + 2, end, 0.7);
    while (/^(?:en|and)$/.test(words.fold[end + 1] ?? '') || words.gap[end]! & GAP.COMMA) {
      const next = words.gap[end]! & GAP.COMMA ? end + 1 : end + 2;
      end = next < words.fold.length ? nameRunEnd(words, next, 3) : -1;
      if (end < 0) break;
      take(next, end, 0.7);
    }
  }
  for (const i of occurrences(words, relationVerbs)) {
    const at = /^(?:met|to|with)$/.test(words.fold[i + 1] ?? '') ? i + 2 : i + 1;
    if (/^(?:getrouwd|gehuwd|married|verloofd|samen)$/.test(words.fold[i]!) && at === i + 1) continue;
    if (words.gap[i] !== GAP.SPACE || words.gap[at - 1] !== GAP.SPACE) continue;
    const end = nameRunEnd(words, at);
    if (end >= 0 && words.fold[i] !== 'samen') take(at, end, 0.7);
  }
  for (const i of occurrences(words, greetings)) {
    if (
      words.shape[i] === LOWER ||
      words.gap[i] !== GAP.SPACE ||
      !(before(words, i) & (GAP.NEWLINE | GAP.DOT | GAP.SEPARATOR))
    )
      continue;
    let at = i + 1;
    const end = nameRunEnd(words, at, 4);
    if (end < 0 || !(words.gap[end]! & (GAP.COMMA | GAP.NEWLINE | GAP.STOP | GAP.SPACE))) continue;
    take(at, end, 0.75);
    // "Beste Joost en Leyla,"
    at = end + 2;
    if (
      /^(?:en|and)$/.test(words.fold[end + 1] ?? '') &&
      words.gap[end] === GAP.SPACE &&
      words.gap[end + 1] === GAP.SPACE
    ) {
      const second = nameRunEnd(words, at, 4);
      if (second >= 0) take(at, second, 0.75);
    }
  }
}

/** In a reference section the first name-like words of each line or cell are the referee. */
function fromReferences(words: Scan, take: (from: number, to: number, confidence: number) => void): void {
  const { text } = words;
  let done = 0;
  for (const hit of text.includes('\n') ? text.matchAll(sections) : []) {
    if (hit.index < done) continue;
    let offset = hit.index + hit[0].length;
    const stop = Math.min(text.length, offset + MAX_SECTION);
    while (offset < stop) {
      const newline = text.indexOf('\n', offset + 1);
      const lineEnd = newline < 0 ? text.length : newline;
      const line = text.slice(offset, lineEnd);
      if (sectionEnd.test(line.trimStart())) break;
      for (let i = wordAt(words, offset); i < words.start.length && words.start[i]! < lineEnd; i++) {
        const opens = before(words, i) & (GAP.NEWLINE | GAP.SEPARATOR | GAP.COMMA | GAP.COLON | GAP.QUOTE);
        if (!opens || words.shape[i] === LOWER) continue;
        let at = i;
        while (at < words.fold.length - 1 && at < i + 5 && titles.has(words.fold[at]!)) at++;
        const end = nameRunEnd(words, at);
        const count = end - at + 1;
        if (end >= 0 && words.start[end]! < lineEnd && count >= 2) {
          take(at, end, 0.7);
          break;
        }
      }
      offset = lineEnd;
      done = offset;
    }
  }
  for (const i of occurrences(words, sectionWords)) {
    // "Referees Sjef Klijs, site manager": label and referee on one line.
    if (!(before(words, i) & GAP.NEWLINE) || words.gap[i]! & ~(GAP.SPACE | GAP.COLON)) continue;
    const end = nameRunEnd(words, i + 1);
    if (end > i + 1) take(i + 1, end, 0.7);
  }
  for (const i of occurrences(words, referenceLabels)) {
    const value = valueAfter(words, i, 'sameLine');
    const at = value ? wordAt(words, value.start) : -1;
    const end = at >= 0 && words.start[at] === value!.start ? nameRunEnd(words, at) : -1;
    if (end > at) take(at, end, 0.75);
  }
}

/** "CV_Naam_Achternaam_2026.pdf": words glued to a document's kind, with an extension behind. */
function fromFileNames(words: Scan, take: (from: number, to: number, confidence: number) => void): void {
  for (const i of occurrences(words, extensions)) {
    if (!(before(words, i) & GAP.DOT) || before(words, i) & GAP.SPACE) continue;
    let from = i;
    while (
      from > 0 &&
      i - from < 8 &&
      (words.gap[from - 1]! &
        ~(GAP.UNDERSCORE | GAP.HYPHEN | GAP.SPACE | GAP.DOT | GAP.DIGIT | GAP.QUOTE)) ===
        0
    )
      from--;
    const inside = words.fold.slice(from, i);
    if (
      !inside.some((word) =>
        /^(?:cv|resume|curriculum|brief|letter|motivatie|motivatiebrief|sollicitatie|sollicitatiebrief|foto|pasfoto|diploma|id|paspoort|scan)$/.test(
          word,
        ),
      )
    )
      continue;
    for (let at = from; at < i; at++) {
      const word = words.fold[at]!;
      if (
        words.shape[at] === LOWER &&
        !(words.gap[at]! & GAP.UNDERSCORE || before(words, at) & GAP.UNDERSCORE)
      )
        continue;
      if (
        isNoName(word) ||
        /^(?:scan|foto|pasfoto|paspoort|id|def|final|definitief|versie|version|new|nieuw|nl|eng|copy|kopie|v)$/.test(
          word,
        )
      )
        continue;
      if (!infixes.has(word)) take(at, at, 0.75);
    }
  }
}

/** "Jay belt vanaf een nummer": only people call, mail and tell. */
function fromDeeds(words: Scan, take: (from: number, to: number, confidence: number) => void): void {
  for (const i of occurrences(words, deeds)) {
    if (i === 0 || words.shape[i] !== LOWER || words.gap[i - 1] !== GAP.SPACE || words.shape[i - 1] === LOWER)
      continue;
    if (
      words.fold[i - 1]!.length < 3 ||
      isNoName(words.fold[i - 1]!) ||
      !(before(words, i - 1) & (GAP.NEWLINE | GAP.DOT))
    )
      continue;
    take(i - 1, i - 1, 0.6);
  }
}

/** Found once per text, for all the kinds of people together. */
let last: { readonly words: Scan | undefined; readonly found: readonly ThirdPerson[] } = {
  words: undefined,
  found: [],
};

/** Names of people whom nobody announced: found by what stands around them. */
export function thirdPersons(words: Scan): readonly ThirdPerson[] {
  if (last.words === words) return last.found;
  const found: ThirdPerson[] = [];
  const taking =
    (isReferee: boolean) =>
    (from: number, to: number, confidence: number): void => {
      if (isOrganisation(words, from, to)) return;
      if (to === from && isInitial(words, from) && words.fold[from]!.length === 1) return;
      found.push({ start: words.start[from]!, end: words.end[to]!, confidence, isReferee });
    };
  const take = taking(false);
  fromTitles(words, take);
  fromInitials(words, take);
  fromRelations(words, take);
  fromReferences(words, taking(true));
  fromDeeds(words, take);
  fromFileNames(words, take);
  last = { words, found };
  return found;
}
