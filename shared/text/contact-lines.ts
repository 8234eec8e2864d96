import { isReference } from './references.ts';
import { type Scan, wordAt } from './scan.ts';
import { sectionsOf } from './sections.ts';
import { placeAt, placeRange } from './towns.ts';
import type { Range } from './values.ts';

/** How somebody is reached, in a line that is no sentence. */
const reached = /@[\p{L}\d-]+\.\p{L}|(?<!\d)(?:\+\d\d|\(?0\d{1,4}\)?)[\d ().–-]{6,16}\d/u;
const MAX_LINE = 140;
const lead = /(?:^|[\s|,·•–—-])((?:regio|omgeving|greater|near|omg\.|reg\.) )$/iu;
/** Lines of firms. */
const firm =
  /kvk|btw|vat|b\.?v\.?(?!\p{L})|ltd|gmbh|afdeling|department|vacature|vacancy|kantoor|office|hq(?!\p{L})|universit|school|ziekenhuis|hospital|manager bij|werkt? bij/iu;

/**
 * Places in a line that tells how the candidate is reached: "Teammanager ⟦Regio Utrecht⟧ 06 2033 6187", "⟦Camberwell,
 * London⟧ · 07911 604 288". Whatever looks like a place there is where somebody lives.
 */
export function contactLines(words: Scan): Range[] {
  const { text } = words;
  const found: Range[] = [];
  const sections = sectionsOf(text);
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = end - start < MAX_LINE && end - start > 9 ? text.slice(start, end) : '';
    const hit = line && /\d|@/.test(line) ? reached.exec(line) : null;
    if (
      hit &&
      !firm.test(line) &&
      !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(line) &&
      !isReference(text, start + hit.index)
    ) {
      const section = sections.find((one) => start >= one.start && start < one.end)?.kind;
      if (
        section !== 'references' &&
        section !== 'work' &&
        section !== 'education' &&
        section !== 'publications'
      )
        placesOf(words, start, end, found);
    }
    start = end + 1;
  }
  return found;
}

function placesOf(words: Scan, start: number, end: number, found: Range[]): void {
  const { text } = words;
  for (let i = wordAt(words, start); i < words.start.length && words.start[i]! < end; i++) {
    const place = placeAt(words, i);
    if (!place || place.doubtful) continue;
    const range = placeRange(words, i)!;
    const head = text.slice(Math.max(start, range.start - 12), range.start);
    const tail = text.slice(range.end, Math.min(end, range.end + 3));
    const region = lead.exec(head);
    // A cell, an item or a stretch between wide gaps of its own, not a part of an address or a name.
    if (!region && !/(?:^|[|·•,–—/-] ?|\s{2}|\t|\()$/u.test(head) && head !== '') continue;
    if (!/^(?:$|\s*[|·•,–—/)-]|\s{2}|\t| [+(\d])/u.test(tail)) continue;
    found.push({ start: range.start - (region ? region[1]!.length : 0), end: range.end });
    while (i < place.to) i++;
  }
}
