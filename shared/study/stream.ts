import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Whole numbers that nobody can foresee without the seed, and everybody can repeat with it. */
export interface Stream {
  /** From 0 to `bound` - 1, each with the same chance. `bound`: 1 to 2^32. */
  below(bound: number): number;
}

const RANGE = 2 ** 32;

/**
 * HMAC-SHA-256 in counter mode: block i is HMAC(seed, "<context>/<i>"), i = 0, 1, 2 …, read as eight unsigned
 * 32-bit numbers, most significant byte first. A number that would favour some results is passed over.
 */
export function hmacStream(seed: string, context: string): Stream {
  const key = utf8ToBytes(seed);
  let counter = 0;
  let block = new DataView(new ArrayBuffer(0));
  let at = 0;
  const next = () => {
    if (at >= block.byteLength) {
      const bytes = hmac(sha256, key, utf8ToBytes(`${context}/${counter++}`));
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      at = 0;
    }
    const number = block.getUint32(at);
    at += 4;
    return number;
  };
  return {
    below(bound) {
      if (!Number.isInteger(bound) || bound < 1 || bound > RANGE) throw new RangeError('bound');
      const fair = RANGE - (RANGE % bound);
      for (;;) {
        const number = next();
        if (number < fair) return number % bound;
      }
    },
  };
}

/** The items in a drawn order (Fisher and Yates, from the last place down). */
export function shuffled<T>(items: readonly T[], stream: Stream): T[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const other = stream.below(last + 1);
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}
