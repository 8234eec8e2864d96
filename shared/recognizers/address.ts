import { contactItems } from '../text/contact-items.ts';
import { valuesOf } from '../text/fields.ts';
import { CAPITAL, LOWER, MIXED, type Scan, scan } from '../text/scan.ts';
import { houseNumber } from '../text/street-names.ts';
import { numbered, streetsOf } from '../text/streets.ts';
import { placeRange, provinceLength } from '../text/towns.ts';
import { capitalised, lineAt, wordSet } from '../text/values.ts';
import type { Recognizer, RecognizerExample } from './recognizer.ts';

const shortForms = wordSet(
  'hr it ai ux ui qa pm pr cv bv nv eu us uk nl be de nt vo po ho km kg mb gb eur usd m2 wo sa sd ss in en of op at to vm nm am te is ik we mw kw hp pk cc ml mm cm dm st nd rd th ma di do vr za zo bc fc sv rk ad el la le al or an on as by my no so up if go tv pc tb va vp iq ap',
);
/** Before the number of a norm, a type or a room. */
const norm =
  /(?:nen|iso|en|din|iec|norm|type|code|nr|no|model|nummer|number|artikel|art|versie|kamer|lokaal|room)\.?[ -]?$/i;
/** Places whose postcodes look like years. */
const yearPlaces =
  /^(?:haarlem|spaarndam|overveen|bloemendaal|santpoort|velserbroek|ijmuiden|velsen|driehuis|beverwijk|heemskerk|wijk aan|uitgeest|limmen|castricum|akersloot|bennebroek|heemstede|vogelenzang|zandvoort|aerdenhout)/i;
/** Of the United Kingdom, and Eircodes: "M41 7QZ", "P31 KX28". */
const ukPostcode =
  /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4})(?![\p{L}\d])/u;
/** What says that an address is not given here. */
const empty =
  /^(?:op aanvraag|on request|bekend|zie |see |idem|geheim|n\.?v\.?t|not |niet |in overleg|afgeschermd|verborgen|hidden)/i;

type Found = { start: number; end: number; confidence: number };

/** What is counted in a heading or graded: "Werkervaring 1", "FWG 55", "NEN 1010". */
const counted =
  /(?:ervaring|experience|opleiding|education|functie|baan|job|project|referenti?e?|reference|bijlage|appendix|stage|internship|werkgever|employer|kandidaat|candidate|optie|option|schaal|scale|salaris|salary|cao|trede|fte|uren|hours|leeftijd|age|persoon|person|kinderen|children|cursus|course|training|diploma|telefoon|phone|tel|mobiel|mobile)$/i;

/** "Lijsterbes 5" without a postcode, among the details of contact. */
function amongContacts(text: string, found: Found[]): void {
  for (const { start, end, certain, marked } of contactItems(text)) {
    if ((!certain && !marked) || end - start > 60) continue;
    const written = text.slice(start, end);
    const hit = /^(?:['’]?\p{Lu}[\p{L}'’.-]*)(?: [\p{L}'’.-]+){0,4}(?= \d)/u.exec(written);
    if (!hit) continue;
    const last = /[\p{L}]+$/u.exec(hit[0])?.[0].toLowerCase() ?? '';
    if (/^(?:adres|address|straat|street|woonadres|woonplaats)/i.test(hit[0])) continue;
    const number = houseNumber.exec(written.slice(hit[0].length));
    const rest = number ? written.slice(hit[0].length + number[0].length) : 'x';
    if (
      !numbered.has(last) &&
      !(/^\p{Lu}{2,5}$/u.test(hit[0]) || counted.test(last)) &&
      !/[€$£]/.test(rest) &&
      /^(?:,? .{0,24})?$/.test(rest) &&
      !/^ ?(?:19|20)\d\d/.test(written.slice(hit[0].length))
    )
      found.push({ start, end, confidence: 0.7 });
  }
}

const addressPart =
  /^(?:\p{Lu}[\p{L}'’.-]*|\d{1,4}\p{L}?(?:[-/]\d{1,4})?|of|the|and|on|upon|in|le|de|'s)(?: (?:\p{Lu}[\p{L}'’.-]*|\d{1,4}\p{L}?(?:[-/]\d{1,4})?|of|the|and|on|upon|in|le|de))*$/u;
const firmPart =
  /(?<!\p{L})(?:ltd|llp|plc|inc|bv|university|college|school|hospital|academy|department|dept|institute|centre|foundation|trust|nhs|council|company|fabrications|services)(?!\p{L})/iu;
/** Reach back from a British postcode over the parts of an address before it: "Rose Cottage, Mill Lane, Ludlow". */
function streetBefore(text: string, end: number): number {
  const line = text.slice(Math.max(0, end - 120), end);
  const open = Math.max(
    line.lastIndexOf('\n'),
    line.lastIndexOf('|'),
    line.lastIndexOf('\t'),
    line.lastIndexOf(':'),
    line.lastIndexOf(';'),
  );
  const parts = line.slice(open + 1).split(/,/);
  // What ends in a comma right before the postcode, part by part.
  if (parts.length < 2 || parts[parts.length - 1]!.trim() !== '') return end;
  let start = end;
  for (let n = parts.length - 2; n >= 0 && parts.length - n < 7; n--) {
    const part = parts[n]!;
    if (!addressPart.test(part.trim()) || firmPart.test(part)) break;
    start -= part.length + 1 + (n === parts.length - 2 ? parts[parts.length - 1]!.length : 0);
  }
  return start + (/^ */.exec(text.slice(start, end))?.[0].length ?? 0);
}

function postcodes(words: Scan, found: Found[]): void {
  const { text } = words;
  const streetEnds = new Set(found.map((span) => span.end));
  const isNear = (start: number): boolean => {
    for (let at = start; at > start - 12; at--) if (streetEnds.has(at)) return true;
    return false;
  };
  let i = 0;
  for (let run = 0; run < words.digits.length; run += 2) {
    const start = words.digits[run]!;
    const end = words.digits[run + 1]!;
    while (i < words.start.length && words.start[i]! < end) i++;
    if (end - start < 4 || end - start > 5 || i >= words.start.length || words.start[i]! - end > 2) continue;
    const country = /(?:^|[^\p{L}\d])((?:NL|B|BE|D|DE|L|F|A|CH)[-‐ ]{1,2})$/u.exec(
      text.slice(Math.max(0, start - 5), start),
    );
    if (!country && /[\p{L}\d+€/.-]/u.test(text[start - 1] ?? '')) continue;
    const from = start - (country ? country[1]!.length : 0);
    const nearStreet = isNear(from);
    const letters = words.fold[i]!;
    const two = words.end[i]! - words.start[i]! === 2;
    if (end - start === 4 && text[start] !== '0' && two && !/[\n]/.test(text.slice(end, words.start[i]!))) {
      const lower = words.shape[i] === LOWER;
      const gap = text.slice(words.end[i]!, words.start[i + 1] ?? words.end[i]!);
      const beside = /^(?:\s{0,2}[,|/•·–-]?\s{0,2}\(?['’‘]?)$/.test(gap) && !gap.includes('\n');
      const known = beside && words.fold[i + 1] !== undefined ? placeRange(words, i + 1) : undefined;
      const capital = beside ? capitalised(words, i + 1) : undefined;
      const year = /^(?:19|20)/.test(text.slice(start, end));
      const short = shortForms.has(letters);
      if (lower || words.shape[i] === MIXED || words.shape[i] === CAPITAL) {
        if (!(nearStreet || (known && !short && !year))) continue;
      } else if (year && !nearStreet) {
        if (!capital || !yearPlaces.test(text.slice(capital.start, capital.end))) continue;
      } else if (short && !nearStreet && !known) continue;
      if (norm.test(text.slice(Math.max(0, from - 10), from)) && !nearStreet) continue;
      // "1234 AB" and the place on the next line.
      const below =
        /^\s*\n\s*['’]?$/.test(gap) && words.fold[i + 1] !== undefined ? placeRange(words, i + 1) : undefined;
      const belowAlone =
        below && /^\s*(?:$|[\n,|])/.test(text.slice(below.end, below.end + 12)) ? below : undefined;
      const place = known ?? capital ?? belowAlone;
      const stop = place?.end ?? words.end[i]!;
      found.push({
        start: from,
        end: stop + (place ? provinceLength(text.slice(stop, stop + 24)) : 0),
        confidence: year || short ? 0.8 : 0.95,
      });
    } else if ((nearStreet || country) && words.shape[i] === CAPITAL && !two) {
      if (country && !nearStreet && !/^[BDLFA]|CH|BE|DE|NL/.test(country[1]!)) continue;
      found.push({ start: from, end: capitalised(words, i)!.end, confidence: 0.85 });
    }
  }
  for (let run = 0; run < words.digits.length; run += 2) {
    const at = words.digits[run]!;
    if (words.digits[run + 1]! - at > 2 || !/[A-Z]/.test(text[at - 1] ?? '')) continue;
    const start = /[A-Z]/.test(text[at - 2] ?? '') ? at - 2 : at - 1;
    const hit = /[\p{L}\d]/u.test(text[start - 1] ?? '')
      ? null
      : ukPostcode.exec(text.slice(start, start + 9));
    // "London NW1 6XE", "Leeds, LS1 4AB": with the place before it.
    if (hit) {
      const place =
        /(?:^|[\n,|•·] ?| {3})((?:\p{Lu}\p{Ll}{2,16}(?: \p{Lu}\p{Ll}{2,16})?, (?=(?:Co\.|County|\p{Lu})))?(?:(?:Co\. |County )?\p{Lu}\p{Ll}{2,16}(?: \p{Lu}\p{Ll}{2,16})?|Dublin \d{1,2}),? )$/u.exec(
          text.slice(Math.max(0, start - 50), start),
        );
      // "4 Quay Cottages" on the line above.
      const line = text.lastIndexOf('\n', start) + 1;
      const above = line > 1 && start - line < 40 ? lineAt(text, line - 2, 60) : undefined;
      if (
        above &&
        /^\s*(?:Flat \d+\w?, ?)?\d{1,4}[a-zA-Z]? \p{Lu}[\p{L}'’ -]{2,40}\s*$/u.test(
          text.slice(above.start, above.end),
        )
      )
        found.push({ start: above.start, end: above.end, confidence: 0.75 });
      found.push({
        start: streetBefore(text, start - (place ? place[1]!.length : 0)),
        end: start + hit[0].length,
        confidence: 0.8,
      });
    }
  }
}

export const address: Recognizer = {
  kind: 'address',
  find({ text }) {
    const words = scan(text);
    const found: Found[] = streetsOf(words);
    postcodes(words, found);
    amongContacts(text, found);
    for (const { start, end, loose } of valuesOf(text, 'address', 'postcode')) {
      const whole = text.slice(start, end);
      // "adres_1: …", "Straat + nr: …", "adres voor de bevestiging: …": the label goes on.
      const more = /^[^:\n]{1,30}:[ \t]*/.exec(whole)?.[0].length ?? 0;
      const written = whole.slice(more);
      if (/@|:\/\/|www\./.test(written) || empty.test(written) || !/\p{L}/u.test(written)) continue;
      if (/\d/.test(written) || (!loose && /^['’(]?\p{Lu}/u.test(written)))
        found.push({ start: start + more, end, confidence: 0.9 });
    }
    return found;
  },
};

export const examples: readonly RecognizerExample[] = [
  { text: 'Kerkstraat 12a, 3511 AB Utrecht', hidden: ['Kerkstraat 12a', '3511 AB Utrecht'] },
  { text: 'Burgemeester van der Vlugtlaan 104-2', hidden: ['Burgemeester van der Vlugtlaan 104-2'] },
  { text: "Het Hooghout 12\n1817XX 's-Gravenhage", hidden: ['Het Hooghout 12', "1817XX 's-Gravenhage"] },
  {
    text: 'Rose Cottage, Mill Lane, Ludlow SY8 4BN',
    hidden: ['Rose Cottage, Mill Lane, Ludlow SY8 4BN'],
  },
  { text: 'Address: Flat 3, 21 High Street, Leeds', hidden: ['Flat 3, 21 High Street, Leeds'] },
  {
    text: 'Laan van Nieuw Guinea 45, Ringbaan-West 225',
    hidden: ['Laan van Nieuw Guinea 45', 'Ringbaan-West 225'],
  },
  { text: 'Lange Kerkstraat 5, 2000 Antwerpen', hidden: ['Lange Kerkstraat 5', '2000 Antwerpen'] },
  {
    text: "'t Hoenstraat 5-2\nkleverparkweg 17 rood / 2023 cc haarlem\nPlein 1944 12",
    hidden: ["'t Hoenstraat 5-2", 'kleverparkweg 17 rood', '2023 cc haarlem', 'Plein 1944 12'],
  },
  {
    text: 'Slinge 502 * 3086EX ROTTERDAM * Postbus 123',
    hidden: ['Slinge 502', '3086EX ROTTERDAM', 'Postbus 123'],
  },
  { text: 'Prinses Irenestraat 31-IV, Utrecht', hidden: ['Prinses Irenestraat 31-IV', 'Utrecht'] },
  {
    text: 'ul. Gdańska 112/4, 85-021 Bydgoszcz, via 12 partners',
    hidden: ['ul. Gdańska 112/4, 85-021 Bydgoszcz'],
  },
  {
    text: '14 Mill Terrace, Ballinrobe, Co. Mayo F31 XK28; 3 Elm Road, Sale, Manchester M33 7QZ',
    hidden: ['14 Mill Terrace, Ballinrobe, Co. Mayo F31 XK28', '3 Elm Road, Sale, Manchester M33 7QZ'],
  },
  { text: '010-2913344   FWG 55, salary', hidden: [] },
  { text: '2015 HR Manager, 2018 IT-medewerker, 2019 AI project', hidden: [] },
  {
    text: 'Onderweg 3 keer per week naar groep 8; snelweg 12 kilometer; van 2015 tot 2019 Utrecht',
    hidden: [],
  },
  {
    text: 'Rituals in de Kalverstraat, 2022 - 2024; Fontys, Eindhoven, 2011; NEN 3140 VP; vestiging Hoofdstraat 12',
    hidden: [],
  },
];
