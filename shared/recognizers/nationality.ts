import { belowInColumn, underLabel } from '../text/columns.ts';
import { occurrences } from '../text/cues.ts';
import { detailsOf } from '../text/detail-runs.ts';
import { valuesOf } from '../text/fields.ts';
import { closed, known, lastOf, peoplesBefore, unions } from '../text/nationality-values.ts';
import { isOwn } from '../text/own-peoples.ts';
import { has, isTrade, selves, sentenceOf } from '../text/own-sentences.ts';
import { peoplesFrom } from '../text/people-phrases.ts';
import { GAP, LOWER, type Scan, scan, wordAt } from '../text/scan.ts';
import { lineAt, wordSet } from '../text/values.ts';
import { peoplePrefixes, worldPeoples } from '../text/world-peoples.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const holds = wordSet(
  'nationaliteit nationaliteiten nationality nationalities paspoort paspoorten passport passports paspoorthouder citizen citizenship staatsburger staatsburgerschap national nat identiteitskaart identiteitsbewijs onderdaan onderdane staatsburgers pas',
);
const labels = wordSet(
  'nationaliteit nationaliteiten nationality citizenship staatsburgerschap paspoort paspoorten passport passports citizenships nationaliteiten nat',
);
/** What somebody holds of a state. */
const passports = wordSet('paspoort paspoorten passport passports paspoortje');
const tongues = wordSet('language languages taal talen spreek speak speaks learned leerde moedertaal');
const abbreviations = wordSet('nl prc uk us usa vs drc roc rsa uae wni');
const islanders = wordSet(
  'dutchman dutchwoman englishman englishwoman irishman irishwoman frenchman frenchwoman welshman welshwoman scotsman friezin',
);
const unionHolds =
  /^(?:[ -])(?:citizen(?:ship)?|burger(?:schap)?|nationals?|onderdaan|onderdane|paspoort|passport|nationaliteit|nationality|staatsburger|ingezetene)(?!\p{L})/iu;

/** "Male, 40, Dutch, settled status": a people between commas in a line of bare personal details. */
function isListedPerson(words: Scan, from: number, to: number): boolean {
  const { text } = words;
  const [start, end] = [words.start[from]!, words.end[to]!];
  if (text.slice(start, end).includes(',')) return false;
  if (!/(?:^|\n|[,|/·•;] ?)$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (!/^ ?(?:[,|/·•;]|\.?\s*(?:\n|$))/.test(text.slice(end, end + 3))) return false;
  // "A maintenance engineer, Dutch, living in Hull"
  if (
    /^, (?:living|residing|based|wonend|woonachtig|born|geboren)(?!\p{L})/iu.test(text.slice(end, end + 14))
  )
    return true;
  const line = lineAt(text, start, 120);
  return details.test(`,${text.slice(line.start, start)}`) || details.test(`,${text.slice(end, line.end)},`);
}
const details =
  /[,|/·•;] ?(?:male|female|man|vrouw|[MFV]|[1-6]\d(?: jaar| years(?: old)?| y\/?o)?|(?:un)?married|single|divorced|(?:on)?gehuwd|(?:on)?getrouwd|samenwonend|alleenstaand) ?(?:[,|/·•;.]|$)/iu;

export const nationality: Recognizer = {
  kind: 'nationality',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [...detailsOf(text, 'nationality')];
    const value = (start: number, end: number, loose: boolean, sure: boolean): boolean => {
      let at = wordAt(words, start);
      if (at >= words.start.length || words.start[at]! > end) return false;
      // "F / Eritrean" behind "Sex/nationality"
      if (
        /^(?:m|f|v|male|female|man|vrouw)$/.test(words.fold[at]!) &&
        at + 1 < words.start.length &&
        words.start[at + 1]! - words.end[at]! < 4
      ) {
        start = words.start[at + 1]!;
        at++;
      }
      while (
        at < words.start.length &&
        words.start[at]! < end &&
        peoplePrefixes.has(words.fold[at]!) &&
        !known(words, at + 1) &&
        !known(words, at)
      )
        at++;
      const last = lastOf(words, wordAt(words, start), end);
      if (last >= 0 && words.start[wordAt(words, start)]! - start < 4) {
        const from = words.start[wordAt(words, start)]!;
        found.push({ start: from, end: closed(text, from, words.end[last]!), confidence: 0.95 });
        return true;
      }
      const stop = /[,;(.]|\s[–-]\s|\s{2}/.exec(text.slice(start, end));
      const short = stop ? start + stop.index : end;
      const plain = /^\p{L}[\p{L}'’ -]{1,28}$/u.test(text.slice(start, short));
      const word = text.slice(start, short).split(/\s+/).length;
      if (
        sure &&
        !loose &&
        plain &&
        (word === 1 || (word < 4 && /^\p{Lu}/u.test(text.slice(start, short))))
      ) {
        found.push({ start, end: short, confidence: 0.9 });
        return true;
      }
      return false;
    };
    for (const field of valuesOf(text, 'nationality', 'id-number')) {
      const below = belowInColumn(text, words.start[field.from]!);
      if (
        below &&
        text.slice(words.end[field.to]!, field.start).includes('\n') &&
        value(below.start, below.end, false, false)
      )
        continue;
      // "Syrian; Dutch as of 2023", "Syr./Ned."
      const second = /^; ?(?=\p{Lu})/u.exec(text.slice(field.end, field.end + 3));
      if (second && !field.loose) value(field.end + second[0].length, field.end + 40, true, false);
      const cut = /^\p{Lu}\p{L}{1,5}\.?(?: ?[/&,+] ?\p{Lu}\p{L}{1,5}\.?)*(?=\s*$)/u.exec(
        text.slice(field.start, field.end),
      );
      if (cut && field.field === 'nationality' && !field.loose && /[./]/.test(cut[0]))
        found.push({ start: field.start, end: field.start + cut[0].length, confidence: 0.9 });
      else value(field.start, field.end, field.loose, field.field === 'nationality');
    }
    for (const i of occurrences(words, holds)) {
      const from = peoplesBefore(words, i);
      const next = words.fold[i + 1] ?? '';
      const word = words.fold[i]!;
      // "National Indian National Mathematics Olympiad", "Dutch national team" are no people's.
      const title =
        (word === 'national' &&
          words.gap[i] === GAP.SPACE &&
          !/^(?:with|and|living|residing|based|born|who|since|by|in|holding|currently|from)$/.test(next)) ||
        (word === 'nat' && !(words.gap[i]! & (GAP.DOT | GAP.NEWLINE | GAP.COMMA))) ||
        (word === 'pas' && !worldPeoples.has(words.fold[i - 1] ?? ''));
      if (from < i && !title) {
        found.push({ start: words.start[from]!, end: words.end[i - 1]!, confidence: 0.9 });
      }
      const of = /^(?: (?:of|van|from|uit)(?: the| de| het)? |\s?\(|\s?[:=]\s?|\s[–-]\s)(?=\p{L})/u.exec(
        text.slice(words.end[i]!, words.end[i]! + 14),
      );
      if (of && !labels.has(word))
        value(words.end[i]! + of[0].length, words.end[i]! + of[0].length + 40, true, false);
      // "Ned. paspoort", "dual UK/Ghanaian"
      const short = passports.has(word)
        ? /(?<!\p{L})(?:ned|marok|sur|syr|turk|eu)\.? $/iu.exec(
            text.slice(Math.max(0, words.start[i]! - 8), words.start[i]!),
          )
        : null;
      if (short)
        found.push({ start: words.start[i]! - short[0].length, end: words.start[i]! - 1, confidence: 0.8 });
      if (!labels.has(word)) continue;
      // "Wat is je nationaliteit? Ik heb er twee, de Nederlandse en de Marokkaanse"
      if (text[words.end[i]!] === '?') {
        for (let at = i + 1; at < words.fold.length && at - i < 18; at++) {
          if (
            at - i > 1 &&
            words.gap[at - 1]! & (GAP.NEWLINE | GAP.STOP) &&
            !/^\s*$/.test(text.slice(words.end[i]! + 1, words.start[at]!))
          )
            break;
          if (known(words, at))
            found.push({ start: words.start[at]!, end: words.end[at]!, confidence: 0.85 });
        }
        continue;
      }
      const under = underLabel(text, words.start[i]!, words.end[i]!);
      if (under && value(under.start, under.end, true, false)) continue;
      const after =
        /^(?:\s(?:is|of|van|vermeldt|:|=|zegt|says)(?: de| het| the| nu| now| officieel)?\s|\s?\(|\s{1,3}[:=–-]\s{0,3}|\s?[.…_]{2,90}:?\s{0,4})(?=\p{L})/iu.exec(
          text.slice(words.end[i]!, words.end[i]! + 110),
        );
      if (after) value(words.end[i]! + after[0].length, words.end[i]! + after[0].length + 40, true, false);
      // "dual nationality, Dutch-Ghanaian"
      else if (
        words.gap[i] === (GAP.SPACE | GAP.COMMA) &&
        /^(?:dual|double|dubbele)$/.test(words.fold[i - 1] ?? '')
      )
        value(words.end[i]! + 2, words.end[i]! + 40, true, false);
      else if (words.gap[i] === GAP.SPACE || (words.gap[i] === (GAP.SPACE | GAP.DOT) && word === 'nat'))
        value(words.end[i]! + 1, words.end[i]! + 40, true, false);
    }
    for (const i of occurrences(words, passports)) {
      // "Paspoorten heb ik er twee, want het Marokkaanse kun je niet inleveren": each people in the sentence is one's own.
      const sentence = sentenceOf(words, i);
      if (isTrade(words, i, sentence) || has(words, sentence, tongues)) continue;
      const own = has(words, sentence, selves);
      for (let at = sentence.from; at <= sentence.to; at++) {
        if (!worldPeoples.has(words.fold[at]!) || (!own && (at < i || at - i > 5)) || Math.abs(at - i) > 14)
          continue;
        if (
          /^(?:systems?|systemen|authorities|government|overheid|taal|language|ambassade|embassy|grens|border|consulaat|consulate|recht|law)$/.test(
            words.fold[at + 1] ?? '',
          )
        )
          continue;
        found.push({ start: words.start[at]!, end: words.end[at]!, confidence: 0.75 });
      }
    }
    for (const i of occurrences(words, abbreviations)) {
      if (words.shape[i] === LOWER) continue;
      if (
        words.fold[i] === 'wni' ||
        /^[ -](?:nationals?|passports?|paspoort|citizens?|citizenship|nationality|nationaliteit|staatsburger)(?!\p{L})/iu.test(
          text.slice(words.end[i]!, words.end[i]! + 18),
        )
      )
        found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.8 });
    }
    for (const i of occurrences(words, unions)) {
      const more = unionHolds.exec(text.slice(words.end[i]!, words.end[i]! + 20));
      const head = text.slice(Math.max(0, words.start[i]! - 30), words.start[i]!);
      if (more && !/(?:voor|for|all|alle|met|with|van)\s$/i.test(head))
        found.push({ start: words.start[i]!, end: words.end[i]! + more[0].length, confidence: 0.8 });
    }
    for (const i of occurrences(words, islanders)) {
      const head = text.slice(Math.max(0, words.start[i]! - 48), words.start[i]!);
      if (/(?:^|[^\p{L}])(?:an?|een|as|als|am|ben|echte|true|proud)(?: [\p{L}-]+)? $/iu.test(head))
        found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.7 });
    }
    let done = -1;
    for (const i of occurrences(words, worldPeoples)) {
      if (i <= done) continue;
      const group = peoplesFrom(words, i);
      done = group.to;
      if (!isOwn(words, group.from, group.to) && !isListedPerson(words, group.from, group.to)) continue;
      const since = /^ (?:sinds|since|vanaf) (?:\p{L}{3,9} )?\d{4}/u.exec(
        text.slice(words.end[group.to]!, words.end[group.to]! + 26),
      );
      found.push({
        start: words.start[group.from]!,
        end: words.end[group.to]! + (since ? since[0].length : 0),
        confidence: 0.75,
      });
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  {
    text: 'Van mijn twee paspoorten is het Turkse verlopen. UK passport, dual nationality, Dutch-Kenyan. Getrouwd ben ik, vader en Nederlander.',
    hidden: ['Turkse', 'UK', 'Dutch-Kenyan', 'Nederlander'],
  },
  {
    text: 'Paspoortcontrole bij de Duitse grens; US market; a passport office for Belgian clients',
    hidden: [],
  },
  { text: 'Nationaliteit: Marokkaanse / Nederlandse', hidden: ['Marokkaanse / Nederlandse'] },
  { text: 'Ik heb de Nederlandse en Turkse nationaliteit.', hidden: ['Nederlandse en Turkse'] },
  {
    text: 'Ik ben Nederlander. I am Dutch. Als Syriër in Utrecht',
    hidden: ['Nederlander', 'Dutch', 'Syriër'],
  },
  { text: 'Nationality: Dutch. Gender: female.', hidden: ['Dutch'] },
  { text: 'Nationaliteit Nederlandse en\nMarokkaanse', hidden: ['Nederlandse en\nMarokkaanse'] },
  { text: '★ 3-2-1997, Aleppo\n⚑ Syrian\n♀ female', hidden: ['Syrian'] },
  { text: 'Male, 40, Dutch, own car', hidden: ['Dutch'] },
  { text: 'Male ward, 40 beds, Polish cuisine on Fridays', hidden: [] },
  { text: 'Nationality\tGhanaian', hidden: ['Ghanaian'] },
  {
    text: 'Wat is je nationaliteit? Ik heb er twee, de Nederlandse en de Marokkaanse.\nWat is je taal? Turks',
    hidden: ['Nederlandse', 'Marokkaanse'],
  },
  { text: 'Polish citizen with a residence permit', hidden: ['Polish'] },
  { text: 'nat.  Nederlandse (was Eritrese)', hidden: ['Nederlandse (was Eritrese)'] },
  {
    text: 'Paspoort: Nederlands/Marokkaans\nI hold an EU passport',
    hidden: ['Nederlands/Marokkaans', 'EU passport'],
  },
  {
    text: 'Woont alleen in Naaldwijk. Poolse, 38. Mr X | 37 | Turkish | Helmond',
    hidden: ['Poolse', 'Turkish'],
  },
  { text: '2011 National Indian National Mathematics Olympiad, ✓ Turkish market', hidden: [] },
  { text: 'Ik werkte met vluchtelingen en voor de Turkse markt. Turks: vloeiend', hidden: [] },
  { text: 'Talen | Turks | moedertaal\nDutch national team, Turkse en Poolse ploegen', hidden: [] },
];
