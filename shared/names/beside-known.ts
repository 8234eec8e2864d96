import { CAPITAL, GAP, LOWER, type Scan, UPPER } from '../text/scan.ts';
import type { CompiledNames } from './known-names.ts';
import { joint } from './name-context.ts';
import { titles } from './name-parts.ts';
import { isNoName } from './not-names.ts';
import { thingNames } from './ordinary-words.ts';
import { isOrganisation } from './organisations.ts';

/** Whether the page has of word `i` no more than its first letter. */
export function isLetterAlone(words: Scan, names: CompiledNames, i: number, name: number): boolean {
  return names.parts[name]!.initials.some((letter) => words.fold[i]!.startsWith(letter));
}

/** The word before a surname, where it can be a name: "Hans van der Berg", "J. (Hans) van der Berg". */
export function callNameBefore(
  words: Scan,
  names: CompiledNames,
  start: number,
  i: number,
  name: number,
  floor: number,
): number {
  const at = start - 1;
  const bare = names.words.get(words.fold[i]!)?.weak && start === i;
  if (at < floor || bare || !names.parts[name]!.surname.includes(words.fold[i]!)) return start;
  if (
    words.shape[at] === LOWER ||
    words.fold[at]!.length < 2 ||
    (words.shape[at] === UPPER && words.shape[i] !== UPPER)
  )
    return start;
  if ((words.gap[at]! & ~(GAP.SPACE | GAP.QUOTE | GAP.UNDERSCORE | GAP.HYPHEN)) !== 0 || !joint(words, at))
    return start;
  const word = words.fold[at]!;
  if (titles.has(word) || isNoName(word) || isOrganisation(words, at, at)) return start;
  return /^(?:cv|resume|foto|scan|motivatie|brief)$/.test(word) ? start : at;
}

/** A family name that the page abbreviates, before the given names: "Lim Jia Hui" for "Jia Hui L.". */
export function familyBefore(
  words: Scan,
  names: CompiledNames,
  start: number,
  end: number,
  name: number,
  floor: number,
): number {
  const at = start - 1;
  const { given, surname } = names.parts[name]!;
  if (at < floor || surname.length > 0 || given.length === 0 || !isLetterAlone(words, names, at, name))
    return start;
  if (
    words.shape[at] !== words.shape[end] ||
    words.shape[at] === LOWER ||
    words.gap[at]! & ~(GAP.SPACE | GAP.COMMA)
  )
    return start;
  for (const word of given) if (!words.fold.slice(start, end + 1).includes(word)) return start;
  return isNoName(words.fold[at]!) || titles.has(words.fold[at]!) ? start : at;
}

/** A surname that the page does not know behind a given name that it does: "Fatima Bouzid". */
export function strangerBehind(words: Scan, names: CompiledNames, end: number, name: number): number {
  const at = end + 1;
  const entry = names.words.get(words.fold[end]!);
  if (at >= words.fold.length || !entry || entry.weak || !names.parts[name]!.given.includes(words.fold[end]!))
    return end;
  // "BIN" and "MA" on the next line, where the page says "Bin M.".
  const below =
    words.gap[end] === GAP.NEWLINE &&
    words.start[at]! - words.end[end]! === 1 &&
    (words.gap[at]! & GAP.NEWLINE) !== 0 &&
    words.shape[at] === words.shape[end] &&
    isLetterAlone(words, names, at, name);
  if (below) return at;
  if (
    words.shape[at] !== CAPITAL ||
    words.fold[at]!.length < (isLetterAlone(words, names, at, name) ? 2 : 3) ||
    (words.gap[end] !== GAP.SPACE && words.gap[end] !== GAP.HYPHEN)
  )
    return end;
  return isNoName(words.fold[at]!) || titles.has(words.fold[at]!) || thingNames.has(words.fold[at]!)
    ? end
    : at;
}
