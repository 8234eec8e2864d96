import { GAP, type Scan } from '../text/scan.ts';
import type { Stretch } from './lines.ts';

interface Entry<Told> {
  readonly words: readonly string[];
  readonly told: Told;
}

export interface Hit<Told> extends Stretch {
  readonly told: Told;
}

/** What may stand between the words of one phrase. */
const WITHIN = GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE | GAP.QUOTE;
const STEM = 3;

/**
 * Phrases that are found in a text, folded. `a b*|c`: phrases apart by bars; a star stands for any ending of its word.
 * What a phrase tells is what stands with it. Looking up is linear in the text.
 */
export class Lexicon<Told> {
  readonly #whole = new Map<string, Entry<Told>[]>();
  readonly #stems = new Map<string, Entry<Told>[]>();

  constructor(phrases: Iterable<readonly [string, Told]>) {
    for (const [list, told] of phrases) {
      for (const phrase of list.split('|')) {
        const words = phrase.trim().split(/\s+/);
        const first = words[0]!;
        const stem = first.endsWith('*');
        const [map, key] = stem ? [this.#stems, first.slice(0, STEM)] : [this.#whole, first];
        const there = map.get(key);
        if (there) there.push({ words, told });
        else map.set(key, [{ words, told }]);
      }
    }
  }

  /** Phrases in the text, first to last; of those that begin at one word the longest; none within another. */
  find(words: Scan): readonly Hit<Told>[] {
    const found: Hit<Told>[] = [];
    for (let at = 0; at < words.fold.length; at++) {
      const word = words.fold[at]!;
      let best: Entry<Told> | null = null;
      for (const list of [this.#whole.get(word), this.#stems.get(word.slice(0, STEM))]) {
        for (const entry of list ?? []) {
          if ((best?.words.length ?? 0) < entry.words.length && fits(words, at, entry.words)) best = entry;
        }
      }
      if (!best) continue;
      const last = at + best.words.length - 1;
      found.push({ start: words.start[at]!, end: words.end[last]!, told: best.told });
      at = last;
    }
    return found;
  }
}

function fits(words: Scan, at: number, phrase: readonly string[]): boolean {
  return phrase.every((wanted, i) => {
    const word = words.fold[at + i];
    if (word === undefined) return false;
    if (i > 0 && (words.gap[at + i - 1]! & ~WITHIN) !== 0) return false;
    return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
  });
}
