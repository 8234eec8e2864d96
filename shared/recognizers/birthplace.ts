import { afterDate, inColumn, marked, wordOf } from '../text/birth-blocks.ts';
import {
  birthLink,
  births,
  lifeLink,
  lives,
  month,
  moveLink,
  moves,
  notMoves,
  relatives,
  te,
} from '../text/birth-words.ts';
import { countries } from '../text/countries.ts';
import { occurrences } from '../text/cues.ts';
import { valuesOf } from '../text/fields.ts';
import { labelStarts } from '../text/labels.ts';
import { opensPlace, pastDate, placeFrom, placeNear } from '../text/places.ts';
import { before, GAP, LOWER, type Scan, scan, wordAt } from '../text/scan.ts';
import type { Range } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

function isLabelled(words: Scan, place: Range): boolean {
  return /^\s?[:=]/.test(words.text.slice(place.end, place.end + 2));
}

export const birthplace: Recognizer = {
  kind: 'birthplace',
  find({ text }) {
    const words = scan(text);
    const found: { start: number; end: number; confidence: number }[] = [];
    const push = (range: Range | undefined, confidence: number): void => {
      if (range && !isLabelled(words, range)) found.push({ ...range, confidence });
    };
    for (const { start, end, loose } of valuesOf(text, 'birthplace')) {
      if (text[start] === '[' || text[start - 1] === '[') continue;
      const date = pastDate(text, start);
      if (date > start && date <= end) {
        push(afterDate(words, date, false), 0.9);
        continue;
      }
      const place = placeNear(words, start, 2);
      const stop = /[;|]|\.\s|,?\s(?:op|on)\s\d|,\s(?:nat|geb|op|\d)|\s\(?\d/i.exec(text.slice(start, end));
      const limit = stop ? start + stop.index : end;
      if (place) push({ start, end: Math.max(place.end, loose ? 0 : Math.min(limit, start + 50)) }, 0.95);
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
      // "Ik ben in Keren geboren", "in Aleppo born"
      const head = /(?:^|[^\p{L}])(?:in|te|op)\s((?:\p{Lu}[\p{L}'’-]+\s){1,3})$/u.exec(
        text.slice(Math.max(0, words.start[i]! - 50), words.start[i]!),
      );
      if (head) push({ start: words.start[i]! - head[1]!.length, end: words.start[i]! - 1 }, 0.85);
    }
    for (const i of occurrences(words, births)) {
      if (words.fold[i] !== 'geboren') continue;
      const head =
        /(?:^|[^\p{L}])(?:in|te|op)\s((?:\p{Lu}[\p{L}'’-]+\s){1,3})(?:ben ik |is hij |is zij )?$/u.exec(
          text.slice(Math.max(0, words.start[i]! - 60), words.start[i]!),
        );
      if (head && !month.test(head[1]!)) {
        const start = words.start[i]! - head[0].length + head[0].indexOf(head[1]!);
        push({ start, end: start + head[1]!.trimEnd().length }, 0.85);
      }
      const reared = words.fold[i + 1] === 'en' && words.fold[i + 2] === 'getogen' ? i + 2 : i;
      const townsman =
        joinedTo(words, reared) &&
        /(?:er|aar|ees)$/.test(words.fold[reared + 1]!) &&
        words.shape[reared + 1] !== LOWER;
      if (townsman) push({ start: words.start[reared + 1]!, end: words.end[reared + 1]! }, 0.8);
    }
    for (const i of occurrences(words, lives)) {
      const end = words.end[i]!;
      const hit = lifeLink.exec(text.slice(end, end + 90).replace(/\s/g, ' '));
      const at = hit ? wordOf(words, end + hit[0].length) : -1;
      const rootless =
        words.fold[i] === 'roots' &&
        !/(?:mijn|my|with|met|onze|our)\s(?:\p{L}+\s)?$/iu.test(
          text.slice(Math.max(0, words.start[i]! - 24), words.start[i]!),
        ) &&
        !(before(words, i) & GAP.NEWLINE);
      // "omzet groeide in België"
      const sales =
        /^(?:groei|groeide|groeiden|grew|grown)$/.test(words.fold[i]!) &&
        !/\s(?:op|up)\s/.test(hit?.[0] ?? '');
      if (at >= 0 && !rootless && !sales) push(placeFrom(words, at), 0.85);
      const head = /(?:^|[^\p{L}])(?:in|te|op)\s((?:\p{Lu}[\p{L}'’-]+\s){1,3})$/u.exec(
        text.slice(Math.max(0, words.start[i]! - 50), words.start[i]!),
      );
      if (head && /^(?:opgegroeid|getogen)$/.test(words.fold[i]!) && !month.test(head[1]!))
        push({ start: words.start[i]! - head[1]!.length, end: words.start[i]! - 1 }, 0.8);
    }
    for (const i of occurrences(words, moves)) {
      const end = words.end[i]!;
      const word = words.fold[i]!;
      const head = text.slice(Math.max(0, words.start[i]! - 50), words.start[i]!);
      let hit = moveLink.exec(text.slice(end, end + 90).replace(/\s/g, ' '));
      if (word === 'ben') {
        hit = /^\s(?:\p{L}+\s){0,2}van\s(?=\p{Lu})/u.exec(text.slice(end, end + 40));
        const at = hit ? wordOf(words, end + hit[0].length) : -1;
        if (at >= 0 && countries.has(words.fold[at]!)) push(placeFrom(words, at), 0.7);
        continue;
      }
      if (word === 'from') {
        // "I'm from Accra", "am originally from", "zij is from"
        if (!/(?:^|[^\p{L}])(?:i am|i['’]m|am|originally|he is|she is)\s(?:originally\s)?$/iu.test(head))
          continue;
        hit = /^\s(?:the (?=\p{Lu}))?(?:a (?:\p{L}+ )?\p{L}+ (?:near|in|outside) )?/u.exec(
          text.slice(end, end + 40),
        );
      } else if (/^(?:moved|left|verhuisd|verliet|roots|herkomst|oorsprong)$/.test(word)) {
        if (
          !/(?:naar nederland|to the netherlands|to holland|hierheen|als kind|as a child|parents|ouders)/i.test(
            text.slice(end, end + 110),
          )
        )
          continue;
      }
      if (!hit || notMoves.test(head)) continue;
      const at = wordOf(words, end + hit[0].length);
      if (at >= 0 && !/^(?:hbo|mbo|wo|it|ict|de)$/.test(words.fold[at]!)) push(placeFrom(words, at), 0.75);
    }
    for (const i of occurrences(words, relatives)) {
      const start = words.start[i]!;
      const own = /(?:^|[^\p{L}])(?:mijn|m['’]?n|my|onze|our|haar|zijn|her|his)\s(?:\p{L}+\s)?$/iu.test(
        text.slice(Math.max(0, start - 24), start),
      );
      if (!own) continue;
      const hit =
        /^[^.!?;:\n]{0,50}?\s(?:uit|from|in|vanuit)\s(?:een \p{L}+ (?:bij|in) |a \p{L}+ (?:near|in) |the )?(?=\p{Lu})/u.exec(
          text.slice(words.end[i]!, words.end[i]! + 90),
        );
      const at = hit ? wordOf(words, words.end[i]! + hit[0].length) : -1;
      if (at >= 0) push(placeFrom(words, at), 0.7);
    }
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
    return found;
  },
  examples: [
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
    { text: 'Geboortedatum 3-5-1995 | Nationaliteit Nederlandse', hidden: [] },
    { text: 'Geboorteplaats\nNationaliteit\nBurgerlijke staat', hidden: [] },
    { text: 'Opgegroeid in Friesland, opgeleid in Delft', hidden: ['Friesland'] },
    {
      text: 'Ik kom graag kennismaken in Utrecht. De cijfers kwamen uit Excel. I come to Leiden often.',
      hidden: [],
    },
  ],
};

/** Whether word `i` and the next are parted by a blank, or a full stop and a blank, only. */
function joinedTo(words: Scan, i: number): boolean {
  const gap = words.gap[i] ?? GAP.NEWLINE;
  return i + 1 < words.start.length && (gap === GAP.SPACE || gap === (GAP.SPACE | GAP.DOT));
}
