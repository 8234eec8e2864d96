import { fold } from '../text/normalize.ts';
import { GAP, MIXED, type Scan } from '../text/scan.ts';
import type { CompiledNames } from './known-names.ts';
import type { NameHit } from './match-known.ts';

const fronts = ['cv', 'resume', 'brief', 'letter', 'motivatie', 'sollicitatie', 'foto', 'pasfoto'];
const backs = ['cv', 'resume'];

/** What is left of a word without the kind of document glued to it, of three letters or more. */
function unglued(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 0x76 && last !== 0x65 && !'crblmsfp'.includes(word[0]!)) return undefined;
  for (const front of fronts)
    if (word.startsWith(front) && word.length > front.length + 2) return word.slice(front.length);
  for (const back of backs)
    if (word.endsWith(back) && word.length > back.length + 2) return word.slice(0, -back.length);
  return undefined;
}

const humps = /\p{Lu}{1,40}(?=\p{Lu}\p{Ll})|\p{Lu}\p{Ll}{1,40}|\p{Lu}{1,40}|\p{Ll}{1,40}/gu;

/** The known name that a word certainly stands for by itself. */
function nameOf(names: CompiledNames, word: string): number | undefined {
  const entry = names.words.get(word);
  return entry && !entry.weak ? (entry.names[0] ?? entry.joined[0]) : undefined;
}

/**
 * Known names that are not whole words: "El Am-" at the end of a line with "rani" on the next, and names glued
 * to other words ("CVFatimaElAmrani", "cvfatima").
 */
export function brokenNames(words: Scan, names: CompiledNames): NameHit[] {
  const found: NameHit[] = [];
  const { text, start, end, gap, shape } = words;
  for (let i = 0; i < words.fold.length; i++) {
    const word = words.fold[i]!;
    if ((gap[i]! & (GAP.HYPHEN | GAP.NEWLINE)) === (GAP.HYPHEN | GAP.NEWLINE) && i + 1 < words.fold.length) {
      const known = nameOf(names, word + words.fold[i + 1]!);
      if (known !== undefined) found.push({ start: start[i]!, end: end[i + 1]!, confidence: 0.9, known });
    }
    if (shape[i] === MIXED && !names.words.has(word)) {
      for (const piece of text.slice(start[i]!, end[i]!).matchAll(humps)) {
        const known = nameOf(names, fold(piece[0]));
        const from = start[i]! + piece.index;
        if (known !== undefined)
          found.push({ start: from, end: from + piece[0].length, confidence: 0.85, known });
      }
    } else if (shape[i] !== MIXED && word.length > 4) {
      const rest = unglued(word);
      const known = rest === undefined ? undefined : nameOf(names, rest);
      if (known !== undefined) found.push({ start: start[i]!, end: end[i]!, confidence: 0.85, known });
    }
  }
  return found;
}
