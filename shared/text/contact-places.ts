import { contactItems } from './contact-items.ts';
import { countries, states } from './countries.ts';
import { occurrences } from './cues.ts';
import { fold } from './normalize.ts';
import { peoples } from './peoples.ts';
import { isReference } from './references.ts';
import { LOWER, scan } from './scan.ts';
import { sectionsOf } from './sections.ts';
import { isPlace, placeAt, placeStarts } from './towns.ts';
import { lineAt, type Range } from './values.ts';

interface Found extends Range {
  readonly confidence: number;
}

/** What a place or a country may begin with: most lines hold none of them, and are left at once. */
const placeWords: ReadonlySet<string> = new Set([...placeStarts, ...countries]);

/** Asks, of stretches in the order of the text, whether one holds a word of the set. */
function holder(text: string): (start: number, end: number) => boolean {
  const words = scan(text);
  const at = occurrences(words, placeWords);
  let n = 0;
  return (start, end) => {
    while (n < at.length && words.start[at[n]!]! < start) n++;
    return n < at.length && words.start[at[n]!]! < end;
  };
}
/** What else may be read as a place: "12345 Somewhere", "A L M E R E", "Austin, TX". */
const placeLike = /\d{4}|^\p{Lu} {1,3}\p{Lu} |, [A-Z]{2}$/u;

const HEAD = 1600;
const reached = /@\p{L}|(?:\+\d\d|\b0\d{1,3})[ )-]{0,3}\d|\.com\/|\b\d{4} ?[A-Z]{2}\b/u;
const organisation =
  /universit|college|school|hogeschool|institut|academ|(?<!\p{L})(?:inc|ltd|bv|b\.v|gmbh|lab|group|kvk)(?!\p{L})/iu;
const shouted = /^\p{Lu}{6,} /u;
const heading = /^(?:education|experience|work|skills|opleiding|werkervaring|employment|profile|summary)/i;
const parted = /^[\p{L}\d'’#][\p{L}\d'’#. /-]{1,40}(?:, [\p{L}\d'’#. -]{2,40}){1,6}$/u;
/** "regio Eindhoven", "omgeving Breda", "Utrecht e.o.", "Greater Utrecht Area, Netherlands". */
const vague =
  /^(?:in |de )?(?:regio|omgeving|omstreken|nabij|omg\.?|reg\.?|greater|groot|metropoolregio|rond|near|around) .{2,40}$|^.{2,40} (?:area|metropolitan area|region|e\.?o\.?|en omgeving|en omstreken)(?:, [\p{L} ]{2,24})?$/iu;
/** "Mapo-gu, Seoul, Republic of Korea", "Haarlem", "regio Eindhoven" among the details of contact: where somebody lives. */
function amongContacts(text: string, found: Found[]): void {
  const items = contactItems(text);
  if (items.length === 0) return;
  const sections = sectionsOf(text);
  const references = sections.find(({ kind }) => kind === 'references');
  const inWork = (offset: number): boolean =>
    sections.some(
      ({ kind, start, end }) =>
        offset >= start &&
        offset < end &&
        (kind === 'work' || kind === 'education' || kind === 'publications'),
    );
  const holds = holder(text);
  items.forEach(({ start, end, marked, certain }, i) => {
    const known = holds(start, end);
    if (!known && end - start > 90) return;
    if (!known && !(marked && certain) && !placeLike.test(text.slice(start, end))) return;
    if (references && start >= references.start && start < references.end) return;
    const written = text.slice(start, end);
    const take = (from: number): void => {
      found.push({ start: from, end, confidence: 0.7 });
    };
    const above = items[i - 1];
    // "sous chef, Amsterdam Zuidoost, 0684 555 019": a place between the commas of a line that tells how to be reached.
    if (
      certain &&
      written.includes(',') &&
      !/\d{4} ?[A-Z]{2}(?![\p{L}])|straat|weg |laan|\d{5}/u.test(written)
    ) {
      let from = start;
      let taken = false;
      for (const part of written.split(',')) {
        const lead = part.length - part.trimStart().length;
        const name = part.trim();
        if (/^['’]?\p{Lu}/u.test(name) && isPlace(name)) {
          found.push({ start: from + lead, end: from + lead + name.length, confidence: 0.65 });
          taken = true;
        }
        from += part.length + 1;
      }
      if (taken && !countries.has(fold(/\p{L}+$/u.exec(written)?.[0] ?? ''))) return;
    }
    if (
      /^(?:[A-Z]{1,2}-)?\d{4,6} \p{Lu}[\p{L}' -]{1,40}$/u.test(written) &&
      !/^(?:19|20)\d\d /.test(written)
    ) {
      const street = above && /\p{L}\.? \d{1,5}\s?\p{L}?$/u.test(text.slice(above.start, above.end));
      take(street ? above.start : start);
      return;
    }
    if (organisation.test(written) || (shouted.test(written) && !isPlace(written)) || heading.test(written))
      return;
    const line = lineAt(text, start);
    const row = text.slice(line.start, line.end);
    const label =
      /^(?:privé|prive|thuis|home|base|based in|woonplaats|lives in|woont in|wonend in):? /i.exec(
        written,
      )?.[0].length ?? 0;
    const bare = written.slice(label);
    const opens = text.slice(line.start, start).trim() === '';
    if (
      (certain || marked || (start < HEAD && besideContact(text, line, opens ? 0 : start - line.start))) &&
      !/kvk|btw/i.test(row)
    ) {
      // "A L M E R E   H A V E N"
      const next = items[i + 1];
      if (
        next &&
        /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(written) &&
        isPlace(text.slice(start, next.end).replace(/ {3,}/, ' '))
      ) {
        found.push({ start, end: next.end, confidence: 0.7 });
        return;
      }
      if (isPlace(bare) || (vague.test(bare) && hasPlace(bare))) {
        take(start + label);
        return;
      }
      // "Utrecht, 34 jaar", "Haarlem, Nederland"
      const comma = bare.indexOf(',');
      if (
        comma > 0 &&
        isPlace(bare.slice(0, comma)) &&
        /^, (?:(?:the )?netherlands|nederland|nl|\d\d(?: jaar)?|noord-|zuid-|belgi)/i.test(bare.slice(comma))
      ) {
        found.push({
          start: start + label,
          end: /\d/.test(bare) ? start + label + comma : end,
          confidence: 0.7,
        });
        return;
      }
    }
    const last = written.slice(written.lastIndexOf(',') + 1).trim();
    const country = countries.has(fold(/\p{L}+$/u.exec(last)?.[0] ?? ''));
    const numbers = /\d{4,6}/.test(written) && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(written);
    if (!parted.test(written) || /(?:^| )(?:bij|in|voor|met|van|at|for|with|als|as) /.test(written)) {
      // A country alone, right beside a number to call.
      if (country && /^\p{Lu}[\p{L} ]{3,24}$/u.test(written) && (certain || marked)) take(start);
      return;
    }
    // Pictures also stand before jobs and studies: there a place behind a comma is where those were.
    if (!certain && inWork(start)) return;
    const state = /^[A-Z]{2}(?: \d{5})?$/.test(last) && states.has(last.slice(0, 2).toLowerCase());
    const place = !/\d/.test(written) && written.split(', ').length === 2 && /^\p{Lu}[\p{L} -]+$/u.test(last);
    // Without a country only a picture before it says that this is a place.
    if (country || state || (marked && certain && (place || numbers))) take(start);
  });
}

function hasPlace(written: string): boolean {
  const words = scan(written);
  for (let i = 0; i < words.fold.length && i < 6; i++)
    if (words.shape[i] !== LOWER && placeAt(words, i)) return true;
  return false;
}

/** Whether the line above or below, without an empty one between, says how somebody is reached. */
function besideContact(text: string, line: Range, column: number): boolean {
  const above = line.start > 1 ? lineAt(text, line.start - 1) : undefined;
  const below = line.end + 1 < text.length ? lineAt(text, line.end + 1) : undefined;
  return [above, below].some((one) => {
    if (!one) return false;
    const written = text.slice(one.start, one.end);
    // In a second column only what stands right above or below it.
    if (column > 0 && !/ $/.test(written.slice(0, column))) return false;
    const hit = reached.exec(written.slice(column));
    return hit !== null && !isReference(text, one.start + column + hit.index);
  });
}

const inCountry =
  /^(\p{Lu}[\p{L}' -]{1,30})(?:, [\p{L}' -]{2,30}){0,2}, (?:nederland|the netherlands|netherlands|belgi[eëuë]m?|belgique|holland)$/iu;

/**
 * In the first lines a place alone, and a row as recruiters write it over a note: "Ezra Polak | 37 | Dutch | Helmond |
 * available from 1 June".
 */
function inRows(text: string, found: Found[]): void {
  let start = 0;
  const holds = holder(text);
  // Behind the heading of jobs or studies a place is where those were.
  const told = (offset: number): boolean =>
    sectionsOf(text).some(
      ({ kind, start: from, end: to }) => offset >= from && offset < to && /^(?:work|education)$/.test(kind),
    );
  for (let n = 0; n < 40 && start < Math.min(HEAD, text.length); n++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start < 200 && end - start > 3 && (holds(start, end) || n < 6)) {
      const line = text.slice(start, end);
      const alone = line.trim();
      if (
        (n < 6 &&
          alone.length > 2 &&
          isPlace(alone) &&
          !/t\.?a\.?v|afd/i.test(text.slice(Math.max(0, start - 80), start))) ||
        (((vague.test(alone) && hasPlace(alone)) || inCountry.test(alone)) && !told(start))
      ) {
        const from = start + line.indexOf(alone);
        found.push({ start: from, end: from + alone.length, confidence: 0.7 });
      }
      const cells = [...line.matchAll(/[^|•·;\t]+/g)];
      const personal = (): boolean =>
        cells.some(
          ([cell]) =>
            /^\s*\d\d(?: jaar| jr\.?| years?(?: old)?)?\s*$/.test(cell) || peoples.has(fold(cell.trim())),
        );
      if (cells.length > 2 && personal())
        for (const cell of cells) {
          const written = cell[0].trim();
          if (isPlace(written)) {
            const from = start + cell.index + cell[0].indexOf(written);
            found.push({ start: from, end: from + written.length, confidence: 0.7 });
          }
        }
    }
    start = end + 1;
  }
}

/** Places of residence that only where they stand makes so: among the details of contact, and in the first lines. */
export function contactPlaces(text: string): Found[] {
  const found: Found[] = [];
  amongContacts(text, found);
  inRows(text, found);
  return found;
}
