import { GAP, type Scan } from './scan.ts';
import { peoplePrefixes, worldPeoples } from './world-peoples.ts';

/** Words `from` to `to` name one or more peoples: "Turkse en Koerdische", "Afro-Surinaamse". */
export interface Peoples {
  readonly from: number;
  readonly to: number;
}

const between: ReadonlySet<string> = new Set('en and of or maar but'.split(' '));

/** Whether the gap behind word `i` is a blank or a hyphen and nothing more. */
export function joined(words: Scan, i: number): boolean {
  const gap = words.gap[i] ?? GAP.NEWLINE;
  return (
    (gap === GAP.SPACE || gap === GAP.HYPHEN) &&
    i + 1 < words.start.length &&
    words.start[i + 1]! - words.end[i]! === 1
  );
}

/**
 * The peoples of which word `i`, that names one, is the first. Nouns that happen to be peoples are joined too, as in
 * "Darod-Somalische". At most eight words.
 */
export function peoplesFrom(words: Scan, i: number): Peoples {
  let from = i;
  while (from > 0 && i - from < 2 && joined(words, from - 1) && peoplePrefixes.has(words.fold[from - 1]!)) {
    // "west" and "sint" may be anything; a hyphen or a capital makes them a part of the name.
    if (words.gap[from - 1] !== GAP.HYPHEN && words.shape[from - 1] === 0) break;
    from--;
  }
  let to = i;
  for (let at = i + 1; at < words.fold.length && at - i < 8; at++) {
    const word = words.fold[at]!;
    const gap = words.gap[at - 1]!;
    if (worldPeoples.has(word)) {
      const slash =
        gap & GAP.SEPARATOR && words.text.slice(words.end[at - 1]!, words.start[at]!).trim() === '/';
      if (!joined(words, at - 1) && gap !== (GAP.COMMA | GAP.SPACE) && !slash) break;
      to = at;
    } else if (between.has(word) || peoplePrefixes.has(word)) {
      if (!joined(words, at - 1) && gap !== (GAP.HYPHEN | GAP.SPACE)) break;
    } else break;
  }
  return { from, to };
}
