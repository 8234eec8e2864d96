import { occurrences } from '../text/cues.ts';
import { dateAt, dateOrYearAt } from '../text/dates.ts';
import { peoples } from '../text/peoples.ts';
import { CAPITAL, GAP, LOWER, type Scan, scan, wordAt } from '../text/scan.ts';
import { capitalised, isLabelWord, type Range, valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const labels = wordSet('geboorteplaats geboorteland birthplace herkomstland');
const cues = wordSet(
  'geboren geb geboortedatum birthdate born opgegroeid opgroeide grew raised getogen afkomstig kom kwam gevlucht vluchtte originally birth come came fled bakermat wieg stamt geëmigreerd geemigreerd emigreerde emigrated moved raised',
);
const link =
  /^[\s,.:-]*(?:(?:op|on)?[^\n\p{L}]{0,4}(?:\d[^\n]{3,22}?\d{2,4})?[\s,]*)?(?:(?:en|and)\s(?:getogen|opgegroeid|raised)\s)?(?:(?:ik|i|we|wij|up|oorspronkelijk|zelf|naar|ooit|destijds|als kind|op mijn \p{L}+|als \p{L}+|zonder \p{L}+|uit oorlog|alleen|met \p{L}+ \p{L}+|in \d{4})\s){0,4}(te|in|uit|vanuit|from|at)\s/iu;
const REACH = 64;

/** The value behind a label, or a capitalised place right after it. */
function labelled(words: Scan, i: number): Range | undefined {
  const value = valueAfter(words, i);
  if (value) return value;
  return words.gap[i] === GAP.SPACE && words.shape[i + 1] !== LOWER ? capitalised(words, i + 1) : undefined;
}

/** "Geboren: 01-02-1990, Ankara": the place behind the date, without a preposition. */
function placeAfterDate(words: Scan, i: number): Range | undefined {
  const { text } = words;
  const lead = /^[\s.:]*(?:(?:op|on)\s)?/i.exec(text.slice(words.end[i]!, words.end[i]! + 12))![0].length;
  const date = dateOrYearAt(text, words.end[i]! + lead);
  const gap = date && /^ ?[,/|–-] ?(?=\p{Lu})/u.exec(text.slice(date.end, date.end + 5));
  if (!date || !gap) return undefined;
  const from = date.end + gap[0].length;
  for (let at = i + 1; at < words.start.length && words.start[at]! <= from; at++) {
    const place = words.start[at] === from ? capitalised(words, at) : undefined;
    if (place && text[place.end] !== ':' && !isNoPlace(words.fold[at]!)) return place;
  }
  return undefined;
}

/** Behind a birth date that was hidden before, or a date behind a star: "★ 3 February 1997, Aleppo". */
function afterHiddenDate(words: Scan): Range[] {
  const { text } = words;
  const found: Range[] = [];
  const take = (from: number): void => {
    const gap = /^(?:\)?,? (?:te|in|at) |\)?, |\)? ?[|/–-] )(?=[\p{Lu}'’])/u.exec(text.slice(from, from + 8));
    if (!gap) return;
    const offset = from + gap[0].length;
    const at = wordAt(words, offset);
    const place =
      at < words.start.length && words.start[at]! - offset < 2 ? capitalised(words, at) : undefined;
    if (place && !/^\s?:/.test(text.slice(place.end, place.end + 2)) && !isNoPlace(words.fold[at]!))
      found.push(place);
  };
  for (const hit of text.includes('[')
    ? text.matchAll(/\[(?:geboortedatum|birthdate|date of birth|birth date)\]/g)
    : [])
    take(hit.index + hit[0].length);
  for (const hit of words.digits.length > 1
    ? text.matchAll(/[★☆✶✹✽⋆*†]\s?(?=\d|\p{Lu}\p{L}{2,8}\.? \d)/gu)
    : []) {
    const date = dateAt(text, hit.index + hit[0].length);
    if (date && /\d\D+\d{2}/.test(text.slice(date.start, date.end))) take(date.end);
  }
  return found;
}

const isNoPlace = (word: string): boolean => isLabelWord(word) || peoples.has(word);

export const birthplace: Recognizer = {
  kind: 'birthplace',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const push = (range: Range | undefined, confidence: number): void => {
      if (range) found.push({ ...range, confidence });
    };
    for (const i of occurrences(words, labels)) push(labelled(words, i), 0.95);
    for (const place of afterHiddenDate(words)) push(place, 0.8);
    for (const i of occurrences(words, cues)) {
      const word = words.fold[i]!;
      if (word === 'birth') {
        if (words.fold[i - 1] === 'of' && words.fold[i - 2] === 'place') push(labelled(words, i), 0.95);
        else push(placeAfterDate(words, i), 0.8);
        continue;
      }
      const hit = link.exec(text.slice(words.end[i]!, words.end[i]! + REACH));
      const dated = /^(?:geb|birthdate|born)/.test(word) ? placeAfterDate(words, i) : undefined;
      if (dated) push(dated, 0.8);
      if (!hit) {
        const townsman =
          words.gap[i] === GAP.SPACE &&
          words.shape[i + 1] === CAPITAL &&
          /(?:er|aar|ees)$/.test(words.fold[i + 1]!);
        if (townsman && word === 'geboren') push({ start: words.start[i + 1]!, end: words.end[i + 1]! }, 0.8);
        continue;
      }
      const moves =
        /^(?:kom|kwam|gevlucht|vluchtte|come|came|fled|originally|afkomstig|stamt|moved|emigr|geemigr)/.test(
          word,
        );
      if (moves && !/^(?:van)?uit$|^from$/i.test(hit[1]!)) continue;
      const from = words.end[i]! + hit[0].length;
      let at = i + 1;
      while (at < words.start.length && words.start[at]! < from) at++;
      const article = /^(?:de|het|the)$/.test(words.fold[at] ?? '') && words.gap[at] === GAP.SPACE ? 1 : 0;
      if (words.start[at] !== from) continue;
      const place = capitalised(words, at + article);
      if (place) push(place, moves ? 0.75 : 0.9);
      // "in Paramaribo, Suriname": the country behind the place.
      if (place) {
        const next = words.end.indexOf(place.end, at);
        if (next >= 0 && words.gap[next] === (GAP.COMMA | GAP.SPACE) && !moves) {
          const more = capitalised(words, next + 1, 2);
          if (more && /^(?:[.,;\n)|]|\s*$)/.test(text.slice(more.end, more.end + 2))) push(more, 0.7);
        }
      }
    }
    return found;
  },
  examples: [
    { text: 'Geboorteplaats: Paramaribo', hidden: ['Paramaribo'] },
    { text: 'Geboren op 1 januari 1987 te Den Haag', hidden: ['Den Haag'] },
    { text: 'Born and raised in Accra, Ghana.', hidden: ['Accra', 'Ghana'] },
    {
      text: 'In 2003 kwam ik op mijn zestiende zonder ouders uit Mogadishu naar Nederland',
      hidden: ['Mogadishu'],
    },
    { text: 'Geboorteplaats Łódź\nGeboorteplaats:\n\nGoirle', hidden: ['Łódź', 'Goirle'] },
    { text: 'Geboren: 01-02-1990, Ankara', hidden: ['Ankara'] },
    { text: '★ 3 February 1997, Aleppo\n☎ 06', hidden: ['Aleppo'] },
    { text: 'Geboren op [geboortedatum] te Paramaribo', hidden: ['Paramaribo'] },
    { text: 'Date of birth 3 May 1995, Paramaribo. Nationality: Dutch', hidden: ['Paramaribo'] },
    { text: 'Geboortedatum 3-5-1995 | Nationaliteit Nederlandse', hidden: [] },
    { text: 'Geboorteplaats\nNationaliteit\nBurgerlijke staat', hidden: [] },
    { text: 'Opgegroeid in Friesland, opgeleid in Delft', hidden: ['Friesland'] },
    {
      text: 'Ik kom graag kennismaken in Utrecht. De cijfers kwamen uit Excel. I come to Leiden often.',
      hidden: [],
    },
  ],
};
