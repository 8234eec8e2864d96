import { afterDate, inColumn, marked, wordOf } from '../text/birth-blocks.ts';
import { birthLink, births, month, te } from '../text/birth-words.ts';
import { underLabel } from '../text/columns.ts';
import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { labelStarts } from '../text/labels.ts';
import { kinWords, lifeWords, moveWords, placesBehind } from '../text/life-places.ts';
import { saidOfOthers } from '../text/of-others.ts';
import { ownLabelBefore, ownLabelFollows } from '../text/own-labels.ts';
import { formerly, ofMoves } from '../text/own-moves.ts';
import { ofLife, owners } from '../text/own-origins.ts';
import { opensPlace, pastDate, placeFrom, placeNear } from '../text/places.ts';
import { before, GAP, LOWER, type Scan, scan, wordAt } from '../text/scan.ts';
import type { Range } from '../text/values.ts';
import { worldPlaces } from '../text/world-cities.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

function isLabelled(words: Scan, place: Range): boolean {
  return (
    /^\s?[:=]/.test(words.text.slice(place.end, place.end + 2)) &&
    labelStarts.has(words.fold[wordAt(words, place.start)] ?? '')
  );
}

export const birthplace: Recognizer = {
  kind: 'birthplace',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const push = (range: Range | undefined, confidence: number): void => {
      if (range && !isLabelled(words, range)) found.push({ ...range, confidence });
    };
    for (const { start, end, loose, from, to } of valuesOf(text, 'birthplace')) {
      if (text[start] === '[' || text[start - 1] === '[') continue;
      // In a page of columns the rest of the label's line is another column's.
      const under = /\s{3}/.test(text.slice(words.end[to]!, start))
        ? underLabel(text, words.start[from]!, words.end[to]!)
        : undefined;
      const cell = under ? wordOf(words, under.start) : -1;
      if (cell >= 0 && words.shape[wordAt(words, start)] === LOWER && opensPlace(words, cell)) {
        push(placeFrom(words, cell), 0.8);
        continue;
      }
      const date = pastDate(text, start);
      if (date > start && date <= end) {
        push(afterDate(words, date, false), 0.9);
        continue;
      }
      const place = placeNear(words, start, 2);
      const stop = /[;|]|\.\s|,?\s(?:op|on)\s\d|,\s(?:nat|geb|op|\d)|\s\(?\d/i.exec(text.slice(start, end));
      const limit = stop ? start + stop.index : end;
      // "Schattenberg (gem. Westerbork)"
      const bracket = place ? /^ \([^()\n\d]{3,30}\)/u.exec(text.slice(place.end, place.end + 34)) : null;
      if (place && bracket) push({ start, end: place.end + bracket[0].length }, 0.95);
      else if (place)
        push({ start, end: Math.max(place.end, loose ? 0 : Math.min(limit, start + 50)) }, 0.95);
      else if (
        !loose &&
        limit - start < 40 &&
        limit > start &&
        !labelStarts.has(text.slice(start, limit).toLowerCase())
      )
        found.push({ start, end: limit, confidence: 0.9 });
    }
    for (const { start, end } of valuesOf(text, 'birth', 'birthdate')) {
      const date = pastDate(text, start);
      if (date > start) {
        const place = afterDate(words, date, false) ?? inColumn(words, start) ?? afterDate(words, date, true);
        const at = place ? wordAt(words, place.start) : 0;
        if (place && !(labelStarts.has(words.fold[at]!) && place.start > end)) push(place, 0.85);
        continue;
      }
      const at = wordOf(words, start);
      if (at >= 0 && opensPlace(words, at) && !month.test(words.fold[at]!)) push(placeFrom(words, at), 0.8);
    }
    for (const i of occurrences(words, births)) {
      const end = words.end[i]!;
      if (saidOfOthers(words, i)) continue;
      // "b. 1979, Franeker"
      if (words.fold[i] === 'b' && (words.gap[i]! & (GAP.DOT | GAP.DIGIT)) !== (GAP.DOT | GAP.DIGIT))
        continue;
      const slice = text.slice(end, end + 90).replace(/\s/g, ' ');
      const hit = birthLink.exec(slice);
      if (hit) {
        const at = wordOf(words, end + hit[0].length);
        // "Born in 1990" has no place; "geboren op Bonaire" has.
        if (at >= 0) push(placeFrom(words, at), 0.9);
        continue;
      }
      const direct = joinedTo(words, i);
      if (direct && /^(?:geboren|geb|born)$/.test(words.fold[i]!)) {
        if (opensPlace(words, i + 1) && !month.test(words.fold[i + 1]!)) push(placeFrom(words, i + 1), 0.8);
        continue;
      }
      const lead = /^[\s.:;=|"]{0,8}(?:(?:op|on)\s)?/i.exec(slice.slice(0, 14))![0].length;
      const date = pastDate(text, end + lead);
      if (date > end + lead) push(afterDate(words, date, false), 0.8);
    }
    for (const i of occurrences(words, lifeWords)) for (const range of ofLife(words, i)) push(range, 0.85);
    for (const i of occurrences(words, moveWords)) for (const range of ofMoves(words, i)) push(range, 0.75);
    for (const i of occurrences(words, kinWords)) {
      const start = words.start[i]!;
      if (!owners.has(words.fold[i - 1] ?? '') && !owners.has(words.fold[i - 2] ?? '')) continue;
      if (start - words.start[i - 1]! > 20) continue;
      for (const range of placesBehind(words, i, {})) push(range, 0.7);
    }
    for (const i of occurrences(words, worldPlaces)) push(formerly(words, i), 0.7);
    for (const i of occurrences(words, te)) {
      // "3 juni 1986 te Rijssen", and "te Dokkum" on a line of its own below a date.
      const opens = before(words, i) & GAP.NEWLINE;
      if (words.fold[i] === 'in') {
        // "Born: 1-1-1980", and "In: Turkey" below it.
        if (!opens || text[words.end[i]!] !== ':') continue;
        if (/(?:geb|born)/i.test(text.slice(Math.max(0, words.start[i]! - 110), words.start[i]!)))
          push(placeNear(words, words.end[i]! + 1, 4), 0.8);
        continue;
      }
      if (!(before(words, i) & GAP.DIGIT) && !opens) continue;
      const head = text.slice(Math.max(0, words.start[i]! - 110), words.start[i]!);
      if (
        opens
          ? !/(?:geb|\d{4})/i.test(head)
          : !/(?:\d{4}|['’]\d{2})[\s,)]*$|\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}\s*$/.test(head)
      )
        continue;
      const place = placeNear(words, words.end[i]!, 8);
      if (place && (!opens || /^(?:[ \t]*(?:\r?\n|$)|\s{3})/.test(text.slice(place.end, place.end + 4))))
        push(place, 0.8);
    }
    for (const place of marked(words)) push(place, 0.8);
    // "raised in [place of birth], in IT": the place itself was hidden before.
    return found.filter(
      ({ start, end }) => !ownLabelBefore(text, start, 'birthplace') && !ownLabelFollows(text, end),
    );
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Geboorteplaats: Paramaribo', hidden: ['Paramaribo'] },
  { text: 'Geboren op 1 januari 1987 te Den Haag', hidden: ['Den Haag'] },
  { text: 'Born and raised in Accra, Ghana.', hidden: ['Accra, Ghana'] },
  {
    text: 'In 2003 kwam ik op mijn zestiende zonder ouders uit Mogadishu naar Nederland',
    hidden: ['Mogadishu'],
  },
  { text: 'Geboorteplaats Łódź\nGeboorteplaats:\n\nGoirle', hidden: ['Łódź', 'Goirle'] },
  { text: 'Geboren: 01-02-1990, Ankara', hidden: ['Ankara'] },
  {
    text: 'Geboren in Deir ez-Zor (Syrië), geb. Paramaribo 12-3-1990',
    hidden: ['Deir ez-Zor (Syrië)', 'Paramaribo'],
  },
  { text: '★ 3 February 1997, Aleppo\n☎ 06', hidden: ['Aleppo'] },
  { text: 'Geboren op [geboortedatum] te Paramaribo', hidden: ['Paramaribo'] },
  { text: 'Date of birth 3 May 1995, Paramaribo. Nationality: Dutch', hidden: ['Paramaribo'] },
  { text: 'Ik ben in Keren geboren en kom uit een dorp bij Wuhan.', hidden: ['Keren', 'Wuhan'] },
  { text: 'Mijn ouders komen uit Nador; I am originally from Kumasi', hidden: ['Nador', 'Kumasi'] },
  {
    text: 'Aruba is waar ik vandaan kom. Hij is een Helmonder van geboorte.',
    hidden: ['Aruba', 'Helmonder'],
  },
  { text: 'Maths for children who fled from Ukraine; our suppliers come from Turkey', hidden: [] },
  { text: 'Geboortedatum 3-5-1995 | Nationaliteit Nederlandse', hidden: [] },
  { text: 'Geboorteplaats\nNationaliteit\nBurgerlijke staat', hidden: [] },
  { text: 'Opgegroeid in Friesland, opgeleid in Delft', hidden: ['Friesland'] },
  {
    text: 'Ik kom graag kennismaken in Utrecht. De cijfers kwamen uit Excel. I come to Leiden often.',
    hidden: [],
  },
];
/** Whether word `i` and the next are parted by a blank, or a full stop and a blank, only. */
function joinedTo(words: Scan, i: number): boolean {
  const gap = words.gap[i] ?? GAP.NEWLINE;
  return i + 1 < words.start.length && (gap === GAP.SPACE || gap === (GAP.SPACE | GAP.DOT));
}
