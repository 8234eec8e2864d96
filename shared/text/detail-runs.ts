import { believers } from './beliefs.ts';
import { occurrences } from './cues.ts';
import { sectionAt } from './own-life.ts';
import { type Scan, scan, wordAt } from './scan.ts';
import { wordSet } from './values.ts';
import { worldPeoples } from './world-peoples.ts';

type Kind = 'gender' | 'age' | 'birthdate' | 'nationality' | 'marital' | 'religion';
interface Detail {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Whole items that are a detail wherever they stand in a list, and those that are one only beside such. */
const states =
  '(?:on)?gehuwd|(?:on)?getrouwd|samenwonend|alleenstaand|vrijgezel|gescheiden|weduwe|weduwnaar|verloofd|single|(?:un|re)?married|divorced|widow(?:ed|er)?|separated|engaged|cohabiting|kinderloos|childless|pregnant|zwanger';
const child =
  '(?:kind(?:eren)?|kids?|child(?:ren)?|zoons?|zonen|dochters?|sons?|daughters?|dependants?|dependents?|(?:pleeg|stief|klein)?(?:zoons?|zonen|dochters?|kinderen|kind)|tweeling|twins|grandchildren|boys?|girls?|baby|peuter|toddler|zoontje|dochtertje)';
const parent =
  '(?:vader|moeder|father|mother|mum|mom|dad|papa|mama|opa|oma|husband|wife|parent|grandmother|grandfather)';
const tens = '(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
const dutch =
  '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig)';
const years = `(?:1[6-9]|[2-6]\\d|${tens}|${dutch})`;
const about = '(?:bijna |net |pas |nearly |almost |just |age |aged |ca\\.? )?';
const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');
const forms: readonly (readonly [Kind, boolean, RegExp])[] = [
  [
    'marital',
    true,
    whole(
      `(?:(?:twice|happily|newly|pas|gelukkig|recently|net|nog|still|niet|not|now|nu) )?(?:${states})(?: (?:met|to|with|sinds|since) .{1,40})?`,
    ),
  ],
  [
    'marital',
    true,
    whole(
      `(?:no|geen|zonder|\\d|een|één|twee|drie|vier|vijf|zes|one|two|three|four|five|six|an?)(?: (?:jonge|young|kleine|grown-up|volwassen|small|adult|little|teenage))* ${child}(?: (?:van|of|aged|thuis|at home|yet|nog|waarvan) ?.{0,24})?`,
    ),
  ],
  ['marital', true, whole(`(?:trotse |proud )?${parent} (?:van|of|to) .{2,40}`)],
  [
    'marital',
    false,
    whole(
      `(?:pleeg|stief|klein)?(?:zoons?|zonen|zoontje|dochters?|dochtertje)|sons?|daughters?|kids|tweeling|twins|vrouw en .{2,24}|wife and .{2,24}|partner|vrij man|relatie`,
    ),
  ],
  [
    'gender',
    true,
    /^(?:male|female|man|vrouw|woman|mannelijk|vrouwelijk|(?:she|he|they|zij|hij|hen)\/\p{L}{2,6})$/iu,
  ],
  ['gender', false, /^(?:[MFV]|vr)\.?$/],
  [
    'age',
    true,
    whole(`${about}${years}[- ]?(?:jaar|jr|years?|yrs?|y/?o|lentes)(?: (?:old|young|oud|jong))?`),
  ],
  [
    'age',
    false,
    whole(
      `(?:${about}|begin |eind |midden |early |mid |late )?${years}|(?:early |mid |late )?(?:twen|thir|for|fif|six)ties`,
    ),
  ],
  ['birthdate', false, /^(?:['’]\d\d|19[5-9]\d|200\d)$/],
];
const anchors = wordSet(
  `gehuwd getrouwd ongehuwd ongetrouwd samenwonend alleenstaand vrijgezel gescheiden weduwe weduwnaar verloofd single married unmarried divorced widow widowed widower separated engaged cohabiting kinderloos childless
  male female man vrouw woman mannelijk vrouwelijk vader moeder father mother mum mom dad papa mama opa oma husband wife dependants dependents kinderen kids children dochters zoons daughters sons jaar jr yo years he she hij zij m f v`,
);
const ofBelief =
  /^(?:zeer|heel|very|devout|devoutly|practi[sc]ing|praktiserend|niet|not|non|streng|strict|soenn|nu|now|born|again|raised|opgevoed|roman|rooms|by|birth|van|huis|uit|also|ook|religious|religieus|gelovig)$/;
const ofPeople =
  /^(?:dual|dubbele?|half|deels|part|partly|en|and|national|nationals|citizen|passport|paspoort|nationality|nationaliteit|born|sinds|since)$/;

/** What an item is, and whether that is sure without company. */
function formOf(words: Scan, from: number, to: number): readonly [Kind, boolean] | undefined {
  const item = words.text.slice(from, to);
  for (const [kind, sure, form] of forms) if (form.test(item)) return [kind, sure];
  let at = wordAt(words, from);
  let people = 0;
  let belief = 0;
  let count = 0;
  for (; at < words.start.length && words.start[at]! < to; at++, count++) {
    const word = words.fold[at]!;
    if (worldPeoples.has(word)) people++;
    else if (believers.has(word) || /^(?:religious|religieus|gelovig)$/.test(word)) belief++;
    else if (!(ofPeople.test(word) || ofBelief.test(word))) return undefined;
  }
  if (count > 5 || people + belief === 0 || /\d/.test(item)) return undefined;
  return belief > 0 ? ['religion', true] : ['nationality', false];
}

const label = /^(?:age|aged) /i;
const tongues =
  /taal|talen|tongue|language|spreek|speaks?(?!\p{L})|vloeiend|fluent|native|●|(?<![\p{L}\d])[abc][12](?![\p{L}\d])/iu;

/** Without the noun beside it: "Nederlandse" of "Nederlandse nationaliteit". */
function trimmed(words: Scan, item: Detail): Detail {
  let from = -1;
  let to = -1;
  for (let at = wordAt(words, item.start); at < words.start.length && words.start[at]! < item.end; at++)
    if (worldPeoples.has(words.fold[at]!)) {
      if (from < 0) from = at;
      to = at;
    }
  return { ...item, start: words.start[from]!, end: words.end[to]! };
}

const REACH = 150;
const parting = /[\n,;|·•\t()–—]|\.(?=\s|$)|:\s|\s{3,}|\s[-/]\s/gu;

/** The items of a list around an offset, a line's end parting them too; a blank line ends the list. */
function itemsAround(text: string, offset: number): { start: number; end: number }[] {
  let from = Math.max(0, offset - REACH);
  let to = Math.min(text.length, offset + REACH);
  const blank = text.slice(from, offset).lastIndexOf('\n\n');
  const next = text.slice(offset, to).indexOf('\n\n');
  if (next >= 0) to = offset + next;
  if (blank >= 0) from += blank + 2;
  const items: { start: number; end: number }[] = [];
  const part = text.slice(from, to);
  let at = 0;
  const push = (end: number): void => {
    const raw = part.slice(at, end);
    const lead = /^(?:\s|[-*▪●]\s)*(?:(?:en|and|nu|now|plus|&) )?/iu.exec(raw)![0].length;
    const body = raw.slice(lead).trimEnd().replace(/\.$/, '');
    if (body) items.push({ start: from + at + lead, end: from + at + lead + body.length });
  };
  for (const hit of part.matchAll(parting)) {
    push(hit.index);
    at = hit.index + hit[0].length;
  }
  push(part.length);
  return items;
}

let last: { readonly text: string; readonly details: readonly Detail[] } = { text: '', details: [] };

function find(text: string): readonly Detail[] {
  const words = scan(text);
  const found: Detail[] = [];
  let done = -1;
  for (const i of [...occurrences(words, anchors), ...occurrences(words, believers)].sort((a, b) => a - b)) {
    const offset = words.start[i]!;
    if (offset < done) continue;
    const items = itemsAround(text, offset);
    const at = items.findIndex(({ start, end }) => start <= offset && offset < end);
    const own = items[at];
    if (!own || own.end - own.start > 64) continue;
    const form = formOf(words, own.start, own.end);
    if (!form?.[1] && form?.[0] !== 'gender') continue;
    const run: Detail[] = [{ ...own, kind: form[0], confidence: 0.65 }];
    for (const step of [1, -1]) {
      let skipped = 0;
      for (let k = at + step; k >= 0 && k < items.length && skipped < 2; k += step) {
        const { start, end } = items[k]!;
        if (/^(?:talen|languages?|taal)$/i.test(text.slice(start, end))) break;
        const near = end - start < 65 ? formOf(words, start, end) : undefined;
        if (near) run.push({ start, end, kind: near[0], confidence: 0.65 });
        // A town or a permit between two details.
        else if (end - start < 24 && /^\p{Lu}/u.test(text.slice(start, end)) && skipped === 0) skipped++;
        else break;
      }
    }
    const kinds = new Set(run.map(({ kind }) => kind));
    const people = run.filter(({ kind }) => kind === 'nationality').length;
    const section = sectionAt(text, offset);
    // "Getrouwd met een vrouw, twee pleegzoons"
    const few = kinds.size < 2 && (form[0] !== 'marital' || run.length < 2);
    // "F, 29": a letter only beside an age.
    if (few || (!form[1] && !kinds.has('age')) || section === 'publications' || section === 'languages')
      continue;
    // Languages and peoples of a market stand in a row.
    for (const one of run) {
      if (one.kind !== 'nationality')
        found.push({
          ...one,
          start: one.start + (label.exec(text.slice(one.start, one.end))?.[0].length ?? 0),
        });
      else if (
        people === 1 &&
        !tongues.test(text.slice(Math.max(0, one.start - 28), one.end)) &&
        !/^ ?[(●:–]/.test(text.slice(one.end, one.end + 2))
      )
        found.push(trimmed(words, one));
    }
    done = Math.max(...run.map(({ end }) => end));
  }
  return found;
}

/**
 * Details of one kind in lists of details: "Vrouw, 33, gescheiden, vier kids", "Dutch | 37 | Helmond". What is no
 * detail for itself, as a bare number or a people, is one in the company of others of another kind.
 */
export function detailsOf(text: string, kind: Kind): readonly Detail[] {
  if (last.text !== text) last = { text, details: find(text) };
  return last.details.filter((one) => one.kind === kind);
}
