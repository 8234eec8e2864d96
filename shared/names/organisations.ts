import { HashedSet } from '../text/hashed-set.ts';
import { GAP, isInitial, LOWER, type Scan } from '../text/scan.ts';
import { wordSet } from '../text/values.ts';
import { compiled } from './lists/compiled.ts';
import { infixes } from './name-parts.ts';

/** What stands behind a name in the name of a firm, a school or a thing. Folded. */
const organisationAfter = new HashedSet(compiled.organisationAfter);

/** What stands before a name in the name of a firm, a school or a thing. Folded. */
const organisationBefore = new HashedSet(compiled.organisationBefore);

/**
 * People after whom schools, streets, prizes and firms are named, and firms that are called like a person: the first
 * words, joined. Alone they are nobody in a CV.
 */
const namesakes = new HashedSet(compiled.namesakes);

const legal = wordSet('bv nv vof ltd llp inc plc gmbh ggz ggd bso kdv');
/** Of these also what somebody does, or where. */
const verbs = wordSet('belt on force reizen media');

const MAX_NAMESAKE = 4;
/** Announce a name of a thing, and begin the names of people. */
const alsoNames =
  /^(?:sint|st|san|santa|saint|sankt|prins|prinses|koning|koningin|keizer|paus|delta|merk|vox)$/;
/** Ends of words for things that are named after somebody: "Alexanderbrug", "Witt-gymnasium". */
const thing =
  /(?:.{5}brug|tunnel|gymnasium|lyceum|prijs|kliniek|methode|getal|gebouw|stichting|fonds|college|kazerne|stadion|arena|museum|toets|bureau|bedrijf|apotheek|centrum|opvang|toernooi|.{5}plein|gracht|terminal|ziekenhuis|gasthuis|.{5}mahuis|makelaars|advocaten)$/;
const street = /(?:straat|laan|plein|kade|brug|singel|dreef|hof|park)$/;
const hyphened =
  /^(?:school|huis|zaal|park|model|wet|bank|kerk|haven|brug|test|film|cup|ring|lab|box|cart|schaal|score|motor)$/;

const plainGap = (bits: number | undefined): boolean =>
  bits !== undefined && (bits & ~(GAP.SPACE | GAP.HYPHEN | GAP.OTHER | GAP.DOT)) === 0;

/** Whether the name of somebody famous, or of a firm that is called like a person, begins or stands at `from`. */
export function isNamesake(words: Scan, from: number, to: number): boolean {
  for (let start = Math.max(0, from - 2); start <= to; start++) {
    let joined = words.fold[start]!;
    for (let at = start + 1; at < start + MAX_NAMESAKE && at < words.fold.length; at++) {
      if (!plainGap(words.gap[at - 1])) break;
      joined += `_${words.fold[at]}`;
      if (at >= from && namesakes.has(joined)) return true;
    }
  }
  return false;
}

/** True when the words `from`..`to` name an employer, school or tool. */
export function isOrganisation(words: Scan, from: number, to: number): boolean {
  const { fold, gap, text } = words;
  // "Visser & Visser", but not "J. de Boer & K. Oduya".
  const partners = from === to && (text[words.end[to]! + 1] === '&' || text[words.start[from]! - 2] === '&');
  if (partners && !(from > 0 && isInitial(words, from - 1)) && !isInitial(words, to + 1)) return true;
  // "Karin Smeets belt je"
  const behind = plainGap(gap[to]) && organisationAfter.has(fold[to + 1] ?? '');
  if (behind && (words.shape[to + 1] !== LOWER || !verbs.has(fold[to + 1]!))) return true;
  let lead = from - 1;
  while (lead > 0 && plainGap(gap[lead]) && infixes.has(fold[lead]!) && !organisationBefore.has(fold[lead]!))
    lead--;
  if (lead >= 0 && plainGap(gap[lead]) && organisationBefore.has(fold[lead]!)) return true;
  if (to > from && organisationBefore.has(fold[from]!) && !alsoNames.test(fold[from]!)) return true;
  for (let i = from + 1; i <= to; i++) {
    // "Gerben-Jan in 't Hout"
    const surname = infixes.has(fold[i - 1]!) && words.shape[i - 1] === LOWER;
    if (fold[i]!.length > 2 && !surname && (organisationAfter.has(fold[i]!) || legal.has(fold[i]!)))
      return true;
  }
  // "Nijland Constructie BV"
  for (let at = to + 1; at < to + 4 && plainGap(gap[at - 1]) && words.shape[at] !== LOWER; at++)
    if (legal.has(fold[at] ?? '')) return true;
  if (fold[to]!.length > 6 && (thing.test(fold[to]!) || (to > from && street.test(fold[to]!)))) return true;
  const next = fold[to + 1] ?? '';
  if (gap[to] === GAP.HYPHEN && (thing.test(next) || hyphened.test(next))) return true;
  return isNamesake(words, from, to);
}
