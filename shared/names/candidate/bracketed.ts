import { countries } from '../../text/countries.ts';
import { fold } from '../../text/normalize.ts';
import { isPlace } from '../../text/towns.ts';
import type { Range } from '../../text/values.ts';
import { worldPeoples } from '../../text/world-peoples.ts';
import { isListedGiven } from '../lists/index.ts';
import { nameWeight } from '../name-weight.ts';

const SHARED = 3;

/** Behind somebody's name, in brackets or quotation marks: 'Chinonso Eze ("Nonso")', "Agnieszka (Aga) Nowak", "(roepnaam Bo)". */
const behind =
  /^,? ?[(["“„'‘«]{1,2}(?:(?:roepnaam|roepn\.|zeg maar|call (?:me|him|her)|known as|aka|a\.k\.a\.|noemt (?:zich|zichzelf)|nickname|prefers|liever)[: ]{1,2}["“„'‘]?)?(\p{Lu}[\p{Ll}’'-]{1,14}(?:[ -]\p{Lu}[\p{Ll}’'-]{1,14})?)[)\]"”'’»]{1,2}/u;

export interface Nick extends Range {
  readonly name: string;
}

/** Whether a short name is made of the letters of a long one: "Nonso" of Chinonso, "Ferdi" of Ferdinand. */
const sounds = (short: string, full: string): boolean => {
  for (let at = 0; at + SHARED <= short.length; at++)
    if (full.includes(short.slice(at, at + SHARED))) return true;
  return false;
};

/** What the candidate is called, where it stands behind one of the places of his name. */
export function bracketed(text: string, places: readonly Range[]): Nick[] {
  const found: Nick[] = [];
  for (const { start: from, end } of places) {
    const next = text.charCodeAt(end);
    if (next !== 32 && next !== 40 && next !== 44) continue;
    const hit = behind.exec(text.slice(end, end + 64));
    const name = hit?.[1];
    if (!hit || !name || isPlace(name)) continue;
    const words = name.split(/[ -]/).map(fold);
    if (words.some((word) => nameWeight(word) < 1 || countries.has(word) || worldPeoples.has(word))) continue;
    const full = fold(text.slice(from, end));
    const labelled = hit[0].indexOf(name) > 5;
    if (!labelled && !isListedGiven(words[0]!) && !sounds(words[0]!, full)) continue;
    const start = end + hit[0].indexOf(name);
    found.push({ name, start, end: start + name.length });
  }
  return found;
}
