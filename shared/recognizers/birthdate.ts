import { occurrences } from '../text/cues.ts';
import { dateAt, dateOrYearAt, dateStart, dayOf, firstRun, yearOf } from '../text/dates.ts';
import { detailsOf } from '../text/detail-runs.ts';
import { valuesOf } from '../text/fields.ts';
import { GAP, scan } from '../text/scan.ts';
import { sectionsOf } from '../text/sections.ts';
import { lineAt, wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const cues = wordSet(
  'geboortedatum geboren geb gebdatum geboortejaar geboortedag geboorte born birthdate birthday birth dob verjaardag bouwjaar jaargang jarig geboortedat gebdat gebjaar b levenslicht wereld',
);
const self = wordSet('ben am');
/** How far after its cue a birth date may stand: "geboren te 's-Hertogenbosch op 12 maart 1990". */
const REACH = 60;
const HEAD = 1100;
/** A full date in these years, alone among the contact details, is a birth date. */
const OLDEST = 1935;
const YOUNGEST = 2010;
const hiddenBefore = /\[(?:geboortedatum|date of birth)\]/;
const machine =
  /(?:auto|woning|schip|machine|pand|huis|kraan|gebouw|wagen|trekker|woningen|complex|installatie|boot|motor|mercedes|volvo|scania|daf|ketel|lift|lijn|van de|bus)\p{L}{0,6}[^.\n]{0,12}$/iu;
const ofWork =
  /(?:tot|t\/m|heden|diploma|behaald|sinds|vanaf|until|since|certifica|geldig|valid|opgemaakt|versie|updated|bijgewerkt|start|beschikbaar|available|per|cursus|contract|werk|in dienst|opgericht)/i;

/** Between a birth and a year that is of something else. */
const elsewhere =
  /(?:^|[^\p{L}])(?:sinds|since|komst|kwam|gekomen|came|moved|naar|werkt?|works?|working|arrived|until|tot|vanaf|from|started|begon|diploma)(?!\p{L})/iu;

type Found = { start: number; end: number; confidence: number };

function afterCue(text: string, from: number, digits: readonly number[], cue: string): Found | undefined {
  // "Geboren ............ 23-04-1984": what leads the eye to the value says nothing.
  const leader = /^(?:[?] ?(?:op|on|in) (?=\d)|[ .·…_:\t"';|?]{0,70})/i.exec(text.slice(from, from + 70))![0]
    .length;
  const reach = text.slice(from + leader, from + leader + REACH);
  const lines = reach.split('\n', 4);
  const window = lines.slice(0, leader === 0 && lines[0]!.trim() === '' ? 3 : 2).join('\n').length;
  const cut = /[[;](?!")|[.!?]\s+\p{Lu}(?=\p{Ll})/u.exec(reach.slice(0, window));
  const until = from + leader + (cut && !/^\s?\p{L}{1,4}\.\s/u.test(reach) ? cut.index : window);
  for (let run = firstRun(digits, from); run < digits.length && digits[run]! < until; run += 2) {
    const start = dateStart(text, from, digits[run]!);
    const end = dateOrYearAt(text, start)?.end;
    if (cue === 'bouwjaar' && machine.test(text.slice(from, start))) return undefined;
    if (end === undefined) {
      // A day and month to congratulate somebody on.
      const day = /^\d{1,2} \p{L}{3,9}(?![\p{L}\d])/u.exec(text.slice(start, start + 16));
      if (day && /^(?:verjaardag|birthday|jarig)$/.test(cue) && dateAt(`${day[0]} 2000`, 0))
        return { start, end: start + day[0].length, confidence: 0.8 };
      const plain = /^(?:19[3-9]\d|200\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/.exec(
        text.slice(start, start + 9),
      );
      if (plain) return { start, end: start + 8, confidence: 0.85 };
      continue;
    }
    // "geboren (Kumasi) werkt sinds haar komst in 2005": the year of something else.
    if (end - start === 4 && elsewhere.test(text.slice(from, start))) return undefined;
    const year = yearOf(text.slice(start, end));
    if (year !== undefined && year > 2012 && cue !== 'geboortedatum') return undefined;
    return { start, end, confidence: 0.96 };
  }
  return undefined;
}

/** "Ik werd op 9 maart 1974 geboren in Assen", "01-05-1963 → geboren in Almelo", "in 1988 geboren". */
function beforeCue(text: string, cue: number, digits: readonly number[]): Found | undefined {
  const from = Math.max(0, cue - 34);
  for (let run = firstRun(digits, from); run < digits.length && digits[run]! < cue; run += 2) {
    const start = dateStart(text, from, digits[run]!);
    const end = dateOrYearAt(text, start)?.end;
    if (end === undefined || end > cue) continue;
    const year = yearOf(text.slice(start, end)) ?? 0;
    const between = text.slice(end, cue);
    if (
      year >= OLDEST &&
      year <= YOUNGEST &&
      /^(?:[ \t]*(?:[,(→>*=–-]{1,2}[ \t]*)?(?:ben ik |was i |werd ik |is hij |is zij |ben |werd )?|[ \t]*\n[ \t]*)$/i.test(
        between,
      )
    )
      return { start, end, confidence: 0.85 };
  }
  return undefined;
}

/** "Ik ben van 1988", "ik ben uit '85": born then. */
function ofYear(text: string, from: number): Found | undefined {
  const hit =
    /^ (?:nog |zelf |er |één |een |een kind |van het jaar |uit het jaar |bouwjaar |van bouwjaar |from |a child of |iemand |eentje ){0,2}(?:van |uit |from |of )?(?:het jaar |bouwjaar )?(['’]\d\d|19[3-9]\d|200\d)(?![\d-]| ?[-–] ?\d)(?=\s?(?:[.,;)\n]|$|en |and |dus ))/i.exec(
      text.slice(from, from + 60),
    );
  if (!hit || !/van|uit|from|of|bouwjaar/.test(hit[0])) return undefined;
  return { start: from + hit[0].length - hit[1]!.length, end: from + hit[0].length, confidence: 0.8 };
}

/** A date of birth without a label: alone in its cell of the head or of the personal details, with a place, or with contact details. */
function unlabelled(text: string, digits: readonly number[]): Found[] {
  const found: Found[] = [];
  const parts: { start: number; end: number }[] = [{ start: 0, end: HEAD }];
  for (const { kind, start, end } of sectionsOf(text))
    if (kind === 'personal') parts.push({ start, end: Math.min(end, start + HEAD) });
  for (const part of parts) {
    for (let run = firstRun(digits, part.start); run < digits.length && digits[run]! < part.end; run += 2) {
      const start = dateStart(text, part.start, digits[run]!);
      const hit = dateAt(text, start);
      const symbol = /(?:^|\n|[|•·]|\s{3})[ \t]*(?:[*°☆★✶†◈]|🎂|🎈|🎉|👶|🗓️?|📅)[ \t]*$/u.test(
        text.slice(Math.max(0, start - 12), start),
      );
      if (!hit && symbol) {
        const year = /^(?:19[3-9]\d|200\d)(?!\d|\s?[-–])/.test(text.slice(start, start + 8));
        if (year) found.push({ start, end: start + 4, confidence: 0.75 });
        continue;
      }
      if (!hit) continue;
      const written = text.slice(hit.start, hit.end);
      const year = yearOf(written);
      if (year === undefined || year < OLDEST || year > YOUNGEST) continue;
      if (symbol) {
        found.push({ ...hit, confidence: 0.85 });
        continue;
      }
      if (!/^(?:\p{L}{3,10},? (?:the )?)?\d{1,2}\D|^\d{4}[-./]\d{1,2}[-./]\d/u.test(written)) continue;
      const line = lineAt(text, hit.start);
      const head = text.slice(line.start, hit.start);
      const tail = text.slice(hit.end, line.end);
      const contact = /@|\+\d|\b0\d{1,3}[ -]?\d{6}|\b\d{4} ?[A-Z]{2}\b/.test(head + tail);
      const opens = /(?:^|[|•·;/⁄\t"(]|\s{2}|,|[.!?] )\s?$/.test(head);
      const closes = /^\s?(?:$|[|•·;/⁄\t")]|\s{2}|[-–—]\s\p{L}|\.(?:\s|$))/u.test(tail);
      // "3 juni 1986 te Rijssen", "8 april 1993, Nador"
      const place = /^(?:,? (?:te|in|at) |, | \()\p{Lu}[\p{L}'’ -]{1,30}\)?\s*(?:$|[|•·;(\n\r.])/u.test(tail);
      if (ofWork.test(head.slice(-24)) || /^\s?(?:[-–]|tot|t\/m|to)\s?\d/.test(tail)) continue;
      if (
        contact ||
        (opens &&
          (closes ||
            (place && (head.trim() === '' || /^[^,.]{0,12}(?:\p{Lu}[\p{L}'’.-]* ?){1,4}, ?$/u.test(head)))))
      )
        found.push({ ...hit, confidence: 0.7 });
    }
  }
  return found;
}

const COLUMN_BEFORE = 120;
const COLUMN_AFTER = 600;

/** Labels in one column and values in another: the full dates alone in their cell not far from the label. */
function inColumn(text: string, label: number, digits: readonly number[]): Found[] {
  const found: Found[] = [];
  for (
    let run = firstRun(digits, label - COLUMN_BEFORE);
    run < digits.length && digits[run]! < label + COLUMN_AFTER;
    run += 2
  ) {
    const hit = dateAt(text, digits[run]!);
    if (!hit || !/^\d{1,2}\D/.test(text.slice(hit.start, hit.end))) continue;
    const year = yearOf(text.slice(hit.start, hit.end)) ?? 0;
    const opens = /(?:^|\n|\s{3})[ \t]*$/.test(text.slice(Math.max(0, hit.start - 4), hit.start));
    const closes = /^[ \t\r]*(?:$|\n|\s{3})/.test(text.slice(hit.end, hit.end + 4));
    if (opens && closes && year >= OLDEST && year <= YOUNGEST) found.push({ ...hit, confidence: 0.8 });
  }
  return found;
}

/** "Amina Yusuf (1988)" in the first lines. */
function besideName(text: string): Found[] {
  const found: Found[] = [];
  const head = text.slice(0, 500);
  for (const hit of head.matchAll(
    /(?:^|\n)[^\S\n]{0,4}(?:\p{Lu}[\p{L}'’.-]{0,20} ){1,2}(?:(?:van|de|der|den|el|al|ten|ter|da) ){0,2}(?:\p{Lu}[\p{L}'’.-]{1,24} ){0,2}\(((?:19[4-9]\d|200\d)|['’]\d\d)\)/gu,
  )) {
    const end = hit.index + hit[0].length - 1;
    if (hit[0].trim().split(' ').length > 2)
      found.push({ start: end - hit[1]!.length, end, confidence: 0.65 });
  }
  return found;
}

/** The same day elsewhere, as in a footer, however it is written. */
function repeated(text: string, digits: readonly number[], found: Found[]): void {
  const days = new Set(found.map((span) => dayOf(text.slice(span.start, span.end))));
  days.delete(undefined);
  if (days.size === 0) return;
  for (let run = 0; run < digits.length; run += 2) {
    const length = digits[run + 1]! - digits[run]!;
    if (length > 4 || length === 3 || !/[-./ \u2010-\u2013a-z]/i.test(text[digits[run + 1]!] ?? '')) continue;
    const hit = dateAt(text, digits[run]!);
    if (hit && days.has(dayOf(text.slice(hit.start, hit.end)))) found.push({ ...hit, confidence: 0.9 });
  }
}

export const birthdate: Recognizer = {
  kind: 'birthdate',
  find({ text }) {
    const words = scan(text);
    const { digits } = words;
    if (digits.length === 0) return [];
    const found = [...besideName(text), ...detailsOf(text, 'birthdate')];
    for (const i of occurrences(words, cues)) {
      const word = words.fold[i]!;
      if (word === 'wereld' || word === 'levenslicht') {
        // "In 1964 in Moengo ter wereld gekomen", "ter wereld gekomen op 3 mei 1980"
        const hit =
          /ter $|het $/.test(text.slice(Math.max(0, words.start[i]! - 4), words.start[i]!)) &&
          /(?<!\d)(?:\d{1,2} \p{L}{3,9} )?(?:19[3-9]\d|200\d)(?!\d)/u.exec(
            text.slice(Math.max(0, words.start[i]! - 48), words.start[i]!),
          );
        if (hit) {
          const start = Math.max(0, words.start[i]! - 48) + hit.index;
          found.push({ start, end: start + hit[0].length, confidence: 0.75 });
        }
        continue;
      }
      if (word === 'b') {
        // "b. 1981", not of a child.
        const hit = /^\.? ?((?:19[3-9]\d|200\d))(?!\d| ?[-–])/.exec(
          text.slice(words.end[i]!, words.end[i]! + 8),
        );
        if (hit && /(?:^|[\n(|,;:•] ?)$/.test(text.slice(Math.max(0, words.start[i]! - 2), words.start[i]!)))
          found.push({
            start: words.end[i]! + hit[0].length - 4,
            end: words.end[i]! + hit[0].length,
            confidence: 0.8,
          });
        continue;
      }
      if (
        /^(?:bouwjaar|jaargang)$/.test(word) &&
        machine.test(text.slice(Math.max(0, words.start[i]! - 36), words.start[i]!))
      )
        continue;
      const front = /^(?:geboren|born)$/.test(word) ? beforeCue(text, words.start[i]!, digits) : undefined;
      const hit = front ?? afterCue(text, words.end[i]!, digits, word);
      if (hit) found.push(hit);
      else if (words.gap[i]! & GAP.NEWLINE) found.push(...inColumn(text, words.start[i]!, digits));
    }
    for (const i of occurrences(words, self)) {
      const hit = ofYear(text, words.end[i]!);
      if (hit) found.push(hit);
    }
    for (const { start, end, field } of valuesOf(text, 'birthdate', 'birth')) {
      for (let run = firstRun(digits, start); run < digits.length && digits[run]! < end; run += 2) {
        const at = dateStart(text, start, digits[run]!);
        const date = dateOrYearAt(text, at);
        const year = date && yearOf(text.slice(date.start, date.end));
        if (!date || (field === 'birth' && year !== undefined && year > 2012)) continue;
        if (date.end - date.start === 4 && elsewhere.test(text.slice(start, at))) continue;
        found.push({ ...date, confidence: 0.96 });
        break;
      }
    }
    // Who gives a date a label has no other without.
    if (!hiddenBefore.test(text.slice(0, 4000)) && !found.some(({ confidence }) => confidence > 0.84))
      found.push(...unlabelled(text, digits));
    // "In the summer of '74"
    for (const one of found.filter(({ start, end }) => end - start < 5)) {
      const season =
        /(?:(?:begin|eind|medio|hartje|early|late) )?(?:zomer|winter|lente|voorjaar|herfst|najaar|spring|summer|autumn|fall)(?: (?:van|of|in))? $/i.exec(
          text.slice(Math.max(0, one.start - 24), one.start),
        );
      if (season) found.push({ ...one, start: one.start - season[0].length });
    }
    if (found.length > 0) repeated(text, digits, found);
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Geboortedatum: 12-03-1990', hidden: ['12-03-1990'] },
  { text: 'Geboren op 1 januari 1987 te Mogadishu', hidden: ['1 januari 1987'] },
  { text: "geb. 03/04/'85", hidden: ["03/04/'85"] },
  { text: 'Date of birth\nMarch 12, 1990', hidden: ['March 12, 1990'] },
  { text: 'Born in Accra, 1988', hidden: ['1988'] },
  { text: 'Geboren: 3‐4‐1985\nCV | 3 april 1985 | 04-03-1999', hidden: ['3‐4‐1985', '3 april 1985'] },
  {
    text: 'Geboortedatum\nGeslacht\nRijbewijs\nTelefoon en e-mail op aanvraag\n24-06-1992\nvrouw',
    hidden: ['24-06-1992'],
  },
  { text: 'Amina Yusuf | 12-03-1990 | a@voorbeeld.nl', hidden: ['12-03-1990'] },
  {
    text: 'Geboren: 06 III 1982. Ik werd op 9 maart 1974 geboren in Assen',
    hidden: ['06 III 1982', '9 maart 1974'],
  },
  { text: "Ik ben van 1988. Geboren '89 in Aleppo. Diploma maandag 3 juni 1986", hidden: ['1988', "'89"] },
  { text: '🎂 8 mei 2008, dus 17\n', hidden: ['8 mei 2008'] },
  { text: 'Geboren (Kumasi) werkt sinds haar komst naar Nederland in 2005 hier', hidden: [] },
  { text: 'Amina Yusuf (1988)', hidden: ['1988'] },
  { text: '06-12345678\n3 juni 1986', hidden: ['3 juni 1986'] },
  { text: 'Persoonlijk\n* 1995', hidden: ['1995'] },
  { text: 'In dienst van 01-09-2015 tot 31-08-2019. Diploma 12 juni 2005.', hidden: [] },
  { text: 'Kraan van bouwjaar 1998, Philips, 2001 - 2005, ik ben van 9 tot 5 bereikbaar', hidden: [] },
];
