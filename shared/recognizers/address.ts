import { occurrences } from '../text/cues.ts';
import { before, CAPITAL, GAP, LOWER, type Scan, scan, UPPER } from '../text/scan.ts';
import { capitalised, lineAt, type Range, trimmed, valueAfter, wordSet } from '../text/values.ts';
import type { Recognizer } from './recognizer.ts';

const street =
  /(?:straat|laan|weg|plein|gracht|kade|singel|dreef|pad|steeg|plantsoen|dijk|kanaal|markt|boulevard|strasse|str|allee|wal|burg|werf|haven|akker|veld|kamp|erf|oord|horst|weide|hage|zoom|brink|waard|donk|vaart|schans|poort|singels|hof|park|baan|ring|kwartier|hoek|tuin|sloot|ven|heuvel|meent|rijt)$/;
const certainStreet = /(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen|strasse|str)$/;
/** Words that end like a street. */
const noStreets = wordSet(
  'onderweg halverwege vanwege snelweg spoorweg rijksweg autoweg arbeidsmarkt supermarkt markt luchthaven zeehaven voorjaar',
);
const englishStreet = wordSet(
  'street road avenue lane drive close court way square terrace place crescent grove gardens st rd ave ln',
);
const addressLabels = wordSet('adres address woonadres straat postadres huisadres');
const shortForms = wordSet(
  'hr it ai ux ui qa pm pr cv bv nv eu us uk nl be de nt vo po ho km kg mb gb eur usd m2 wo sa sd ss in en of op at to vm nm am',
);
const leads = /^(?:laan|plein|weg|straat|dreef|kade|singel|hof|park|pad|gracht|erf)$/;
const house =
  /^[ \u00a0,]{0,2}(?:nr\.? ?)?\d{1,5}(?: ?[-/]? ?(?:[a-hA-H](?![\p{L}])|(?:hs|bis|huis|I{1,3}|IV)(?![\p{L}])|\d{1,4}(?!\d|[ ]?[A-Z]{2}\b)))?/u;
const ukPostcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;

type Found = { start: number; end: number; confidence: number };

/** First word of a street's name: "Burgemeester van der Vlugtlaan" begins at "Burgemeester". */
function streetStart(words: Scan, i: number): number {
  let start = i;
  for (let at = i - 1; at >= 0 && i - at <= 5; at--) {
    if (words.gap[at]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE | GAP.DOT)) break;
    if (words.gap[at]! & GAP.DOT && words.fold[at]!.length > 3) break;
    if (words.shape[at] !== LOWER) {
      if (
        /^(?:ik|i|adres|address|woon|aan|op|in|de|het)$/.test(words.fold[at]!) &&
        before(words, at) & GAP.NEWLINE
      )
        break;
      start = at;
    } else if (!/^(?:van|de|der|den|het|ten|ter|t|s|la|l)$/.test(words.fold[at]!)) break;
  }
  return start;
}

/** "Laan van Nieuw Guinea 45", "Ringbaan-West 225": the kind of street first or in the middle. */
function leadingStreet(words: Scan, i: number): number {
  for (let at = i - 1; at >= 0 && i - at < 6; at--) {
    if (words.gap[at]! & ~(GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE)) return -1;
    const word = words.fold[at]!;
    const compass =
      at === i - 1 && /^(?:noord|zuid|oost|west|north|south|east)(?:zijde|kant)?$/.test(words.fold[i]!);
    if (compass && words.shape[at] === CAPITAL && street.test(word) && word.length > 6)
      return streetStart(words, at);
    if (
      words.shape[at] === CAPITAL &&
      leads.test(word) &&
      /^(?:van|der|den|de|het|ten|t)$/.test(words.fold[at + 1]!)
    )
      return at;
  }
  return -1;
}

function streets(words: Scan, found: Found[]): void {
  const { text } = words;
  // A street needs a house number: only words right before digits are looked at.
  let i = 0;
  for (let run = 0; run < words.digits.length; run += 2) {
    const at = words.digits[run]!;
    while (i + 1 < words.end.length && words.start[i + 1]! < at) i++;
    if (words.end.length === 0 || words.end[i]! > at || at - words.end[i]! > 6) continue;
    const word = words.fold[i]!;
    const number = house.exec(text.slice(words.end[i]!, words.end[i]! + 24).replace(/^\. ?/, ' '));
    const lead = number && words.shape[i] !== LOWER ? leadingStreet(words, i) : -1;
    if (number && lead >= 0)
      found.push({ start: words.start[lead]!, end: words.end[i]! + number[0].length, confidence: 0.9 });
    if (
      number &&
      !noStreets.has(word) &&
      words.shape[i] !== LOWER &&
      street.test(word) &&
      (word.length > 6 || words.shape[i - 1] !== LOWER)
    ) {
      const own = words.fold[i]!.replace(street, '').length > 1 || (i > 0 && streetStart(words, i) < i);
      if (!own || (!certainStreet.test(word) && word.length < 6)) continue;
      const dot = text[words.end[i]!] === '.' && text[words.end[i]! + 1] === ' ' ? 1 : 0;
      const end = words.end[i]! + number[0].length + dot;
      found.push({ start: words.start[streetStart(words, i)]!, end, confidence: 0.93 });
    }
  }
  for (const j of words.digits.length > 0 ? occurrences(words, englishStreet) : []) {
    if (j === 0 || words.shape[j] === LOWER) continue;
    let from = j;
    while (from > 0 && j - from < 3 && words.shape[from - 1] === CAPITAL && words.gap[from - 1] === GAP.SPACE)
      from--;
    const number = /(?:^|[^\d-])(\d{1,4}[a-z]?[ ,]{1,2})$/i.exec(
      text.slice(Math.max(0, words.start[from]! - 8), words.start[from]!),
    );
    if (number && from < j)
      found.push({ start: words.start[from]! - number[1]!.length, end: words.end[j]!, confidence: 0.9 });
  }
}

/** What stands before a postcode in the same address: "Het Hooghout 12, " or the line above. */
function addressBefore(text: string, start: number): Range | undefined {
  const line = lineAt(text, start);
  const head = text.slice(Math.max(line.start, start - 60), start);
  const same =
    /(?:^|[|•·:,]\s*|\s{2})((?:[\p{Lu}'’][\p{L}'’.-]*\s)(?:[\p{L}'’.-]+\s){0,4}\d{1,5}\s?[\p{L}\d-]{0,4})[\s,|•·-]*$/u.exec(
      head,
    );
  if (same) {
    const at = start - head.length + same.index + same[0].indexOf(same[1]!);
    return trimmed(text, at, at + same[1]!.length);
  }
  if (head.trim() !== '' || line.start === 0) return undefined;
  const above = lineAt(text, line.start - 1);
  if (above.end - above.start > 60) return undefined;
  const written = text.slice(above.start, above.end);
  return /^\s*[\p{Lu}'’][\p{L}'’. -]{2,40}\s\d{1,5}\s?[\p{L}\d-]{0,4}\s*,?$/u.test(written)
    ? trimmed(text, above.start, above.end)
    : undefined;
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
    if (end - start < 4 || end - start > 5 || /[\p{L}\d+€/.-]/u.test(text[start - 1] ?? '')) continue;
    const nearStreet = isNear(start);
    if (i >= words.start.length || words.start[i]! - end > 2) continue;
    const dutch =
      end - start === 4 &&
      text[start] !== '0' &&
      words.end[i]! - words.start[i]! === 2 &&
      words.shape[i] === UPPER;
    if (dutch) {
      const place =
        words.gap[i]! & ~(GAP.SPACE | GAP.COMMA | GAP.APOSTROPHE | GAP.SEPARATOR | GAP.HYPHEN | GAP.NEWLINE)
          ? undefined
          : capitalised(words, i + 1);
      const sameLine = place && !text.slice(words.end[i]!, place.start).includes('\n') ? place : undefined;
      const front = addressBefore(text, start);
      const year = /^(?:19|20)/.test(text.slice(start, end));
      const doubtful = year || shortForms.has(words.fold[i]!);
      if (
        doubtful &&
        !(nearStreet || front || (sameLine && !shortForms.has(words.fold[i]!) && words.start[i]! > end))
      )
        continue;
      found.push({
        start: front?.start ?? start,
        end: sameLine?.end ?? words.end[i]!,
        confidence: doubtful ? 0.8 : 0.95,
      });
    } else if (nearStreet && words.shape[i] === CAPITAL) {
      found.push({ start, end: capitalised(words, i)!.end, confidence: 0.85 });
    }
  }
  if (words.digits.length > 0) {
    for (const hit of text.matchAll(ukPostcode)) {
      if (/[A-Z]\d.*\d[A-Z]{2}$/.test(hit[0]))
        found.push({ start: hit.index, end: hit.index + hit[0].length, confidence: 0.8 });
    }
  }
}

export const address: Recognizer = {
  kind: 'address',
  find({ text }) {
    const words = scan(text);
    const found: Found[] = [];
    streets(words, found);
    postcodes(words, found);
    for (const i of occurrences(words, addressLabels)) {
      const value = valueAfter(words, i);
      if (!value || !/^[\p{Lu}\d'’(][^@]*$/u.test(text.slice(value.start, value.end))) continue;
      if (words.fold[i] !== 'straat' || before(words, i) & GAP.NEWLINE)
        found.push({ ...value, confidence: 0.9 });
    }
    return found;
  },
  examples: [
    { text: 'Kerkstraat 12a, 3511 AB Utrecht', hidden: ['Kerkstraat 12a, 3511 AB Utrecht'] },
    { text: 'Burgemeester van der Vlugtlaan 104-2', hidden: ['Burgemeester van der Vlugtlaan 104-2'] },
    { text: "Het Hooghout 12\n1817XX 's-Gravenhage", hidden: ["Het Hooghout 12\n1817XX 's-Gravenhage"] },
    { text: 'Address: Flat 3, 21 High Street, Leeds', hidden: ['Flat 3, 21 High Street, Leeds'] },
    {
      text: 'Laan van Nieuw Guinea 45, Ringbaan-West 225',
      hidden: ['Laan van Nieuw Guinea 45', 'Ringbaan-West 225'],
    },
    { text: 'Lange Kerkstraat 5, 2000 Antwerpen', hidden: ['Lange Kerkstraat 5', '2000 Antwerpen'] },
    { text: '2015 HR Manager, 2018 IT-medewerker, 2019 AI project', hidden: [] },
    {
      text: 'Onderweg 3 keer per week naar groep 8; snelweg 12 kilometer; van 2015 tot 2019 Utrecht',
      hidden: [],
    },
  ],
};
