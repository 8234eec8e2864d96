import { occurrences } from './cues.ts';
import { before, CAPITAL, GAP, LOWER, type Scan } from './scan.ts';
import {
  certainEnd,
  englishStreet,
  frenchLead,
  houseNumber,
  leads,
  loneStreets,
  noStreets,
  usualEnd,
} from './street-names.ts';
import { placeAt, placeRange } from './towns.ts';
import { type Range, wordSet } from './values.ts';

const postcodeNext =
  /^[\s,;|•·*⁄/()"'–-]{0,12}(?:NL[- ]?)?[1-9]\d{3}[ \u00a0]{0,2}(?:[A-Z]{2}|[a-z]{2})(?![\p{L}\d])|^[\s,;|•·*]{0,6}[A-Z]{1,2}[- ]\d{4,5} \p{Lu}/u;
const worksite =
  /(?:filiaal|vestiging|locatie|project|nieuwbouw|verbouwing|renovatie|complex|bouwplaats|kantoor|winkel|branch|site|office|store|woningen|appartementen|woontoren|halte|hotel)\s(?:(?:aan|op|in|at|on) )?(?:de |het |the )?$/i;
const lives =
  /(?:^|[^\p{L}])(?:woon|woont|wonen|wonend|woonachtig|adres|address|live|lives|living)(?![\p{L}])[^.!?\n]{0,30}$/iu;
/** Words before a number that never name a street, however they stand. */
export const numbered = wordSet(
  `jan feb mrt apr mei jun jul aug sep sept okt nov dec januari februari maart april juni juli augustus september oktober november december january february march may june july august october december
   rijbewijs cv pagina page versie version code groep klas fase level niveau schaal windows python angular office html css java vue nummer nr uur jaar leeftijd age maat week blad sheet deel part
   havo vwo vmbo mbo hbo team unit afdeling blok ploeg top route lijn model type sinds since vanaf tot van in per rond over circa ca min max bijlage kwartaal jaargang seizoen editie nivo stap step phase categorie category rang graad class grade hal gate band ervaring experience`,
);
/** Words before the name of a street abroad: "ul. Gdańska 112/4, 85-021 Bydgoszcz", "Calle Mayor 12, 28013 Madrid". */
const abroad = wordSet(
  'ul ulica al aleja os osiedle calle carrer rua via viale corso strada str cad caddesi sok sokak mah',
);
const foreignStreet =
  /^\.? (?:\p{Lu}[\p{L}'’.-]{1,20} ?|(?:de|del|della|la|dos|da|do|i|św\.) ?){1,4}(?:,? (?:nr\.?|no\.?|n°)? ?)\d{1,4}[a-zA-Z]?(?:\/\d{1,4}[a-z]?)?(?![\p{L}\d])(?:(?:, | )(?:\d\d-\d{3}|\d{4,5}) \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?|, \p{Lu}\p{L}{2,20})?/u;
const boxes = wordSet('postbus antwoordnummer box postbox');

interface Found extends Range {
  readonly confidence: number;
}

/** First word of a street's name: "Burgemeester van der Vlugtlaan" begins at "Burgemeester". */
function streetStart(words: Scan, i: number): number {
  let start = i;
  for (let at = i - 1; at >= 0 && i - at <= 5; at--) {
    if (words.gap[at]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE | GAP.DOT)) break;
    if (words.gap[at]! & GAP.DOT && words.fold[at]!.length > 4) break;
    if (words.start[at + 1]! - words.end[at]! > 2) break;
    const word = words.fold[at]!;
    if (words.shape[at] !== LOWER) {
      if (
        /^(?:ik|i|adres|address|straat|woon|aan|op|in|at|te|thuis|home|woonadres|postadres|van|wonend|wonende|woont|wonen|wij|hij|zij|ze|he|she|we|lives|live|living|gevestigd|vestiging|filiaal|locatie|branch|hoofdkantoor|kantoor|winkel|project|verhuisd|bezoekadres|reside|resides|naar|from|uit)$/.test(
          word,
        ) ||
        (/^(?:de|het)$/.test(word) &&
          !(before(words, at) & (GAP.NEWLINE | GAP.SEPARATOR | GAP.COMMA | GAP.COLON)))
      )
        break;
      start = at;
    } else if (word === 't' && words.gap[at]! === GAP.SPACE) {
      start = at;
      break;
    } else if (!/^(?:van|de|der|den|het|ten|ter|t|s|la|l|le|du|des|op|aan|en|v|d)$/.test(word)) break;
  }
  return start;
}

function offsetOf(words: Scan, i: number): number {
  const start = words.start[i]!;
  return /['’‘]/.test(words.text[start - 1] ?? '') ? start - 1 : start;
}

/** "Laan van Nieuw Guinea 45", "Ringbaan-West 225", "Rue de la Loi 16": the kind of street first or in the middle. */
function leadingStreet(words: Scan, i: number): number {
  for (let at = i - 1; at >= 0 && i - at < 6; at--) {
    if (words.gap[at]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE)) return -1;
    const word = words.fold[at]!;
    const compass =
      at === i - 1 &&
      /^(?:noord|zuid|oost|west|north|south|east|noordzijde|zuidzijde|oostzijde|westzijde)(?:kant)?$/.test(
        words.fold[i]!,
      );
    if (compass && words.shape[at] === CAPITAL && (usualEnd.test(word) || loneStreets.has(word)))
      return streetStart(words, at);
    if (words.shape[at] !== CAPITAL) continue;
    if (leads.test(word) && /^(?:van|der|den|de|het|ten|ter|t)$/.test(words.fold[at + 1]!)) return at;
    if (frenchLead.has(word)) return at;
  }
  return -1;
}

/** Whether nothing but separators stands between the ends of a stretch and those of its line or cell. */
function ownCell(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\n|•·⁄;*"(\t]|\s{3})\s{0,2}$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:$|\s{0,2}(?:$|[\r\n|•·⁄;*")\t])|\s{3})/.test(text.slice(end, end + 4))
  );
}

/** Whether a postcode comes next, or begins the next line. */
function beforePostcode(text: string, end: number): boolean {
  if (postcodeNext.test(text.slice(end, end + 24))) return true;
  const rest = text.slice(end, end + 140);
  const newline = rest.indexOf('\n');
  return (
    newline >= 0 &&
    /^\s{3}/.test(rest) &&
    postcodeNext.test(rest.slice(newline, newline + 80).replace(/^\s+/, ''))
  );
}

/** The place named right behind a street: "Kerkstraat 12, Utrecht", "Kerkstraat 12 in Utrecht". */
function placeBehind(words: Scan, end: number, next: number): Range | undefined {
  const gap = words.text.slice(end, words.start[next] ?? end);
  let i = next;
  if (/^,? $/.test(gap) && /^(?:in|te)$/.test(words.fold[i] ?? '') && words.gap[i] === GAP.SPACE) i++;
  else if (!/^(?:,? ?['’]?| [-–|/•·] ['’]?| \()$/.test(gap)) return undefined;
  const place = words.fold[i] === undefined ? undefined : placeAt(words, i);
  return place && !place.doubtful && !place.region && words.shape[i] !== LOWER
    ? placeRange(words, i)
    : undefined;
}

function streetAt(words: Scan, i: number, run: number): Range | undefined {
  const { text } = words;
  const from = words.end[i]!;
  const year4 =
    words.digits[run + 1]! - words.digits[run]! === 4 &&
    /^(?:19|20)/.test(text.slice(words.digits[run], words.digits[run]! + 2));
  if (words.shape[i] === LOWER && (year4 || words.fold[i]!.length < 3) && !certainEnd.test(words.fold[i]!))
    return undefined;
  const written = text.slice(from, from + 48);
  const dot = /^\. ?/.exec(written);
  const number = houseNumber.exec(dot ? ` ${written.slice(dot[0].length)}` : written);
  if (!number) return undefined;
  const word = words.fold[i]!;
  let end = from + number[0].length + (dot ? dot[0].length - 1 : 0);
  // "Plein 1944 12", "Plein 40-45 7".
  const year =
    /^(?:plein|laan|straat)$/.test(word) && /^ (?:19\d\d|\d\d-\d\d) (\d{1,4}[a-z]?)(?![\d:])/.exec(written);
  if (year) end = from + year[0].length;
  const rest = text.slice(end, end + 16);
  const comma = number[0].startsWith(',');
  const yearLike = /^(?:19|20[0-3])\d/.test(text.slice(words.digits[run], words.digits[run + 1])) && !year;
  const postcode = beforePostcode(text, end);
  if (
    yearLike &&
    !postcode &&
    (comma || /^\s?(?:[-–—]|tot|t\/m|to)\s?(?:\d|heden|nu|now|present)/.test(rest))
  )
    return undefined;
  if (/^[-/]\d{3}|^[.:]\d/.test(rest)) return undefined;
  if (numbered.has(word)) return undefined;
  const lower = words.shape[i] === LOWER;
  const first = streetStart(words, i);
  const start = offsetOf(words, first);
  const lead = lower ? -1 : leadingStreet(words, i);
  if (lead >= 0) return { start: offsetOf(words, lead), end };
  if (year && !lower) return { start, end };
  if (lower) {
    const ends = /^(?:$|[\s]{0,2}(?:$|[,.;)|\n⁄/•·*]))|^\s(?:in|te)\s/.test(rest);
    if ((certainEnd.test(word) && word.length > 7 && ends && !noStreets.has(word) && !yearLike) || postcode)
      return { start, end };
    return undefined;
  }
  if (postcode && !comma) return { start, end };
  // "Eindhoven, 2011" ends like a street.
  const place = placeAt(words, i);
  if (place && !place.doubtful && first === i) return undefined;
  const head = text.slice(Math.max(0, start - 60), start);
  const alone = ownCell(text, start, end);
  if (yearLike && !alone && /(?:^|\s)(?:de|het|the|in|op|aan) $/i.test(head)) return undefined;
  if (usualEnd.test(word) && !noStreets.has(word) && (!comma || certainEnd.test(word))) {
    const own = word.replace(usualEnd, '').length > 1 || first < i;
    if (own && (word.length > 6 || first < i || alone) && !worksite.test(head)) return { start, end };
  }
  if (loneStreets.has(word) && (alone || first < i) && !comma && !worksite.test(head)) return { start, end };
  // "Ik woon dichtbij, Vurehout 61, ik ben er zo."
  return !comma && !yearLike && lives.test(head) && /^\s?(?:$|[,.;)\n]|in |te )/.test(rest)
    ? { start, end }
    : undefined;
}

/** Streets with their house numbers, the places right behind them, and post-office boxes. */
export function streetsOf(words: Scan): Found[] {
  const found: Found[] = [];
  const { text } = words;
  // A street needs a house number: only words right before digits are looked at.
  let i = 0;
  let done = -1;
  for (let run = 0; run < words.digits.length; run += 2) {
    const at = words.digits[run]!;
    while (i + 1 < words.end.length && words.start[i + 1]! < at) i++;
    if (at < done || words.end.length === 0 || words.end[i]! > at || at - words.end[i]! > 12) continue;
    const street = streetAt(words, i, run);
    if (!street) continue;
    let next = i + 1;
    while (next < words.start.length && words.start[next]! < street.end) next++;
    const ordinal = /(?:^|[^\p{L}\d])(\d{1,2}(?:e|de|ste) )$/u.exec(
      text.slice(Math.max(0, street.start - 7), street.start),
    );
    found.push({
      start: street.start - (ordinal ? ordinal[1]!.length : 0),
      end: street.end,
      confidence: 0.93,
    });
    const place = placeBehind(words, street.end, next);
    if (place) found.push({ ...place, confidence: 0.8 });
    done = street.end;
  }
  for (const j of words.digits.length > 0 ? occurrences(words, englishStreet) : []) {
    if (j === 0 || words.shape[j] === LOWER) continue;
    let from = j;
    while (from > 0 && j - from < 4 && words.shape[from - 1] === CAPITAL && words.gap[from - 1] === GAP.SPACE)
      from--;
    const number =
      /(?:^|[^\d\p{L}-])((?:flat|apartment|apt|unit|suite|room)\.? \d{1,4}[a-z]?, ?(?:\d{1,5}[a-z]?(?:[-/]\d{1,4})?,? {1,2})?|\d{1,5}[a-z]?(?:[-/]\d{1,4})?,? {1,2})$/iu.exec(
        text.slice(Math.max(0, words.start[from]! - 26), words.start[from]!),
      );
    if (!number || from === j) continue;
    found.push({ start: words.start[from]! - number[1]!.length, end: words.end[j]!, confidence: 0.9 });
    const place = placeBehind(words, words.end[j]!, j + 1);
    if (place) found.push({ ...place, confidence: 0.8 });
  }
  for (const j of words.digits.length > 0 ? occurrences(words, abroad) : []) {
    const dotted = words.gap[j]! & GAP.DOT;
    if (words.shape[j] === LOWER && !dotted) continue;
    const hit = foreignStreet.exec(text.slice(words.end[j]!, words.end[j]! + 110));
    if (hit && !(words.fold[j] === 'via' && !/\d{5}|,/.test(hit[0])))
      found.push({ start: words.start[j]!, end: words.end[j]! + hit[0].length, confidence: 0.8 });
  }
  for (const j of words.digits.length > 0 ? occurrences(words, boxes) : []) {
    const hit = /^(?:\s?nr\.?)?:? ?\d{1,6}(?!\d)/.exec(text.slice(words.end[j]!, words.end[j]! + 14));
    const po =
      words.fold[j] === 'box'
        ? /(?:p\.? ?o\.?|post(?:al|office)?|post office) ?$/i.exec(
            text.slice(Math.max(0, words.start[j]! - 12), words.start[j]!),
          )
        : undefined;
    if (hit && po !== null)
      found.push({
        start: words.start[j]! - (po ? po[0].length : 0),
        end: words.end[j]! + hit[0].length,
        confidence: 0.8,
      });
  }
  return found;
}
