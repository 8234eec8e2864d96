import { classOf, OTHER } from './characters.ts';

/**
 * What stands before numbers of things, papers and cases: they look like a telephone number or a citizen's number,
 * and a recruiter may need them.
 */
const noun =
  '(?:[\\p{L}-]{0,24}(?:nummer|number|nr|code)|(?:[\\p{L}-]{0,16}-)?(?:no|id)|[\\p{L}_]{0,16}_id|pass|toegangspas|badge|drawing|tekening|catalogue|catalogus|catalog|winkel|shop|store|personnel|personeel|staff|lid|member|membership|zn|sn|pn|ref|referentie|reference|zending|shipment|dossier|file|bestelling|order|bestelbon|purchase order|po|so|wo|memo|project|contract|certificaat|certificate|cert|diploma|licentie|licen[cs]e|polis|policy|ticket|zaak|case|factuur|invoice|artikel|article|art|part|partij|batch|lot|serie|serial|kenteken|bus|lijn|line|rit|trip|vlucht|flight|vacature|vacancy|job|kenmerk|registratie|registration|reg|inschrijving|kvk|k\\.v\\.k|kamer van koophandel|coc|btw|vat|rsin|lrk|big|agb|skj|crebo|brin|ean|isbn|issn|doi|wpq|lpn|imo|eori|rvs|nen|iso|din|model|type|versie|version|container|document|doc|record|cv|klant|customer|account|locatie|location|machine|object|pand|gebouw|perceel|tag|melding|incident|change|sku|plu|duns|naw|pas|pasje|vca|sap|tender|aanbesteding|subsidie|grant|patent|octrooi|mmsi|nmi|erkenning|iata|keurmerk|rekening|bankrekening|giro|budget|omzet|revenue|aantal|totaal)';
const before = new RegExp(
  `(?<![\\p{L}\\d])(${noun})\\.?(?:[ \\u00a0]?(?:nr|no|nummer|number|#))?\\.?[ \\u00a0]?[:=#(–-]?[ \\u00a0(]?$`,
  'iu',
);
const glued = /[\p{L}\d][-_]$|\p{L}\/$|\d[.,]$|#\s?$|(?:€|\$|£|eur|usd)\s?$/iu;
const telephone =
  /tele|phone|foon|mobi|^mob|gsm|cell|whats|^app|contact|^bel|fax|^06|^nummer$|^number$|^nr$|^tel|noodnummer|privenummer|^privé|thuisnummer/i;
const CONTEXT = 48;

/** What may stand between a noun and its number, besides "nr" and the like. */
const between = ' \u00a0.:=#(–-';

/** The noun that a line ends in. Reading for one is dear: most lines end in no letter, or are empty. */
function nounBefore(line: string): RegExpExecArray | null {
  let end = line.length;
  while (end > 0 && between.includes(line[end - 1]!)) end--;
  // Of a letter outside of the basic plane there are two halves.
  return end > 0 && classOf(line.charCodeAt(end - 1)) !== OTHER ? before.exec(line) : null;
}

/** Whether the number at `offset` belongs to a thing, a paper or a case, by the words right before it. */
export function isReference(text: string, offset: number): boolean {
  const head = text.slice(Math.max(0, offset - CONTEXT), offset);
  const line = head.slice(head.lastIndexOf('\n') + 1);
  if (glued.test(line) && !/(?:^|[^\p{L}])(?:tel|mob|gsm|phone|fax|app|t|m|p)[-_/.]$/iu.test(line))
    return true;
  // "certificaat RT-0619284473": letters that are a part of the number.
  const bare = line.replace(/(?<=[ (:])[A-Z]{1,5}[ -]?$/, '');
  const hit =
    nounBefore(line) ??
    (bare === line ? null : nounBefore(bare)) ??
    (line === '' ? /([\p{L}-]{0,24}(?:nummer|number|nr|code))\.?\n$/iu.exec(head) : null);
  if (!hit) return false;
  const word = hit[1]!;
  if (!telephone.test(word)) return true;
  // "Certificaat e-bike technicus (nummer 0635512874)": the number of what the words before it name.
  return (
    /^(?:nummer|number|nr)$/i.test(word) &&
    /certifica|diploma|licentie|registra|erkenning|pasje|polis|factuur|bestel|order|project|zending|drawing|tekening|catalog|artikel|product|machine|serial|serie|part|part number|badge|winkel|store/i.test(
      text.slice(Math.max(0, offset - 80), offset),
    )
  );
}
