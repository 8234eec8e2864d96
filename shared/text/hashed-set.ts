/**
 * A set of words as tools/compile-names.mjs packs it: the hashes of its words, sorted, their differences in Rice code
 * and the bits in base 64. It takes some ten bits a word, and says yes to one in `2^low` of the words that are not in it.
 */
export interface PackedSet {
  readonly count: number;
  /** Bits of a difference that are written as they are. */
  readonly low: number;
  readonly bits: string;
}

/** Six bits each, the first of them first. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;

/** FNV-1a over the UTF-16 units of a folded word, spread once more; 0 to 2^32. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** Place of a hash among `count` words of which each has room for `2^low`. */
export const placeOf = (hash: number, count: number, low: number): number =>
  Math.floor((hash / 2 ** 32) * count * 2 ** low);

function unpack({ count, low, bits }: PackedSet): Uint32Array {
  const places = new Uint32Array(count);
  let at = 0;
  const next = (): number => {
    const bit = (values[bits.charCodeAt((at / 6) | 0)]! >> (5 - (at % 6))) & 1;
    at++;
    return bit;
  };
  let place = 0;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (next() === 1) high++;
    let rest = 0;
    for (let bit = 0; bit < low; bit++) rest = (rest << 1) | next();
    place += (high << low) | rest;
    places[i] = place;
  }
  return places;
}

/** The set, unpacked when it is first asked. */
export class HashedSet {
  private places: Uint32Array | undefined;

  constructor(private readonly packed: PackedSet) {}

  has(word: string): boolean {
    const places = (this.places ??= unpack(this.packed));
    const wanted = placeOf(hashOf(word), this.packed.count, this.packed.low);
    let from = 0;
    let to = places.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (places[middle]! < wanted) from = middle + 1;
      else to = middle;
    }
    return places[from] === wanted;
  }
}
