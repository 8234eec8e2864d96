import { before, CAPITAL, GAP, LOWER, MIXED, type Scan, UPPER, type Word } from '../text/scan.ts';
import { worldPeoples } from '../text/world-peoples.ts';
import type { CompiledNames } from './known-names.ts';
import { isListed } from './lists/index.ts';
import type { NameHit } from './match-known.ts';
import { isDeed } from './name-context.ts';
import { nameWeight, UNKNOWN } from './name-weight.ts';
import { isOrganisation } from './organisations.ts';

interface Near {
  readonly word: string;
  readonly evened: string;
  readonly known: number;
  readonly given: boolean;
}

/** Of a page with hundreds of names no more than so many that begin alike are compared. */
const COMPARED = 12;
/** A word that short is too easily another word with one letter changed. */
const LONG = 6;
const BEGINNING = 2;
/** Of more names some have any two letters. */
const FEW = 20;

/** What typists and scanners put for one another. */
const evened = (word: string): string =>
  word
    .replace(/ij|y|l/g, 'i')
    .replace(/z/g, 's')
    .replace(/ck|c/g, 'k')
    .replace(/(.)\1/g, '$1');

const evenedOf = (word: Word): string => (word.evened ??= evened(word.fold));

interface Beginnings {
  /** How many names are in it; more may have come since. */
  names: number;
  readonly near: Map<string, Near[]>;
}

const kept = new WeakMap<CompiledNames, Beginnings>();

function byBeginning(names: CompiledNames): ReadonlyMap<string, readonly Near[]> {
  const made = kept.get(names) ?? { names: 0, near: new Map<string, Near[]>() };
  kept.set(names, made);
  for (; made.names < names.parts.length; made.names++) {
    const { given, surname } = names.parts[made.names]!;
    for (const word of given) addNear(made.near, word, made.names, true);
    for (const word of surname) addNear(made.near, word, made.names, false);
  }
  return made.near;
}

/** What decides the first evened letters: each comes from at most four. */
const DECIDES = 8;

function addNear(near: Map<string, Near[]>, word: string, known: number, given: boolean): void {
  if (word.length < 4) return;
  const key = evened(word.slice(0, DECIDES)).slice(0, BEGINNING);
  const at = near.get(key) ?? [];
  if (at.length >= COMPARED) return;
  at.push({ word, evened: evened(word), known, given });
  near.set(key, at);
}

/** Whether two words differ by one letter more, less or other, or by two that changed places. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front++;
  const [restA, restB] = [a.slice(front), b.slice(front)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Behind a name that stands alone go on with these. */
const ANDS: ReadonlySet<string> = new Set('en and of or die who dan then om to als as is'.split(' '));

/** Before somebody who is asked, told or worked with. */
const TOWARDS: ReadonlySet<string> = new Set('aan met door to with by ask vraag bel'.split(' '));

/** "Kris" for Krzysztof, "Soekie" for Soekarman: shorter, with the same beginning, and said of somebody. */
function isShortFor(words: Scan, i: number, name: string): boolean {
  const word = words.fold[i]!;
  if (word.length >= name.length || word.length > 7) return false;
  const towards = i > 0 && TOWARDS.has(words.fold[i - 1]!);
  if (worldPeoples.has(word) && !towards) return false;
  if (isDeed(words, i + 1)) return isListed(word) || word.length < 5 || name.startsWith(word.slice(0, 3));
  if ((before(words, i) & ~(GAP.SPACE | GAP.NEWLINE)) !== 0 || words.shape[i - 1] !== LOWER) return false;
  if (/\n\s*\n/.test(words.text.slice(words.end[i - 1]!, words.start[i]!))) return false;
  const ends = words.gap[i] !== GAP.SPACE || ANDS.has(words.fold[i + 1] ?? '');
  if (isListed(word)) return ends;
  const called = /(?:[iouay]|ie|je)$/.test(word) && (word.length < 5 || name.startsWith(word.slice(0, 3)));
  return called ? ends || /(?:ie|je)$/.test(word) : ends && word.length < 5 && towards;
}

/** "K.A.N.": initials alone in running text, with their full stops. */
function dottedInitials(words: Scan, names: CompiledNames): NameHit[] {
  const found: NameHit[] = [];
  if (names.parts.length > FEW) return found;
  for (let i = 0; i < words.fold.length; i++) {
    if (words.fold[i]!.length !== 1 || words.shape[i] === LOWER || words.gap[i] !== GAP.DOT) continue;
    let to = i;
    while (words.gap[to] === GAP.DOT && words.fold[to + 1]?.length === 1 && words.gap[to + 1]! & GAP.DOT)
      to++;
    const letters = words.fold
      .slice(i, to + 1)
      .join('')
      .toUpperCase();
    const known =
      to > i && !/^(?:BS|BV|NV|CV|VS|UK|US|VK)$/.test(letters) ? names.withInitials(letters) : undefined;
    if (known !== undefined)
      found.push({ start: words.start[i]!, end: words.end[to]! + 1, confidence: 0.8, known });
    i = to;
  }
  return found;
}

/**
 * Known names as people misspell, shorten and misread them: "Okafar" for Okafor, "BLESSlNG" for Blessing, "Kris"
 * for Krzysztof. Only words that nothing says are something else.
 */
export function nearNames(words: Scan, names: CompiledNames): NameHit[] {
  const found = dottedInitials(words, names);
  const beginnings = byBeginning(names);
  if (beginnings.size === 0) return found;
  for (let i = 0; i < words.fold.length; i++) {
    const shape = words.shape[i]!;
    const word = words.fold[i]!;
    if (shape === LOWER || word.length < 3 || names.words.has(word)) continue;
    const even = evenedOf(words.word[i]!);
    const alike = beginnings.get(even.slice(0, BEGINNING));
    if (!alike) continue;
    const near = alike.find(({ word: name, evened: other, given }) => {
      if (shape === MIXED) return word.includes('l') && even === other;
      if (names.words.get(name)?.weak) return false;
      if (even === other) return true;
      if (word.length >= LONG && name.length >= LONG && isOneApart(even, other)) return true;
      return given && shape === CAPITAL && isShortFor(words, i, name);
    });
    if (!near || nameWeight(word) < UNKNOWN || isOrganisation(words, i, i)) continue;
    // In capitals among capitals every word looks like a name.
    if (shape === UPPER && word.length < LONG) continue;
    found.push({ start: words.start[i]!, end: words.end[i]!, confidence: 0.8, known: near.known });
  }
  return found;
}
