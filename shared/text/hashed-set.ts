/**
 * A set of words as tools/compile-names.mjs packs it: a ribbon filter (Dillinger and Walzer, "Ribbon filter", 2021). Each
 * word has a fingerprint of `width` bits, and picks a few rows of a table in which it is the sum (exclusive or) of them.
 * It takes `width` bits a word and little more, and says yes to one in `2^width` of the words that are not in it.
 */
export interface PackedSet {
  /** Rows of the table. */
  readonly rows: number;
  /** Bits of a row. */
  readonly width: number;
  /** The hash that could be packed. */
  readonly seed: number;
  /** The rows one behind the other, in base 64. */
  readonly bits: string;
}

/** Six bits each, the first of them first. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;

/** Rows that a word picks from lie no farther apart: so many times 32 bits. */
const SPAN = 4;
/** The same as a number of rows. */
export const REACH = SPAN * 32;

function mixed(hash: number): number {
  let one = Math.imul(hash ^ (hash >>> 16), 0x2c1b3c6d);
  one = Math.imul(one ^ (one >>> 12), 0x297a2d39);
  return (one ^ (one >>> 15)) >>> 0;
}

/** FNV-1a over the UTF-16 units of a folded word, mixed with the seed; 0 to 2^32. */
export function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixed(hash + Math.imul(seed, 0x9e3779b1));
}

/** The first of the rows that a word picks from; it is always one of them. */
export const firstRow = (hash: number, rows: number): number =>
  Math.floor((mixed(hash + 0x5851f42d) / 0x100000000) * (rows - REACH + 1));

/** Which of the rows `32 * part` to `32 * part + 31` behind the first it picks, as bits. */
export const picks = (hash: number, part: number): number =>
  (mixed(hash + Math.imul(part + 1, 0x632be5ab)) | (part === 0 ? 1 : 0)) >>> 0;

export const fingerprint = (hash: number, width: number): number =>
  mixed(hash + 0x14057b7e) & ((1 << width) - 1);

function unpack({ rows, width, bits }: PackedSet): Uint16Array {
  const table = new Uint16Array(rows);
  let held = 0;
  let count = 0;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    while (count < width) {
      held = (held << 6) | values[bits.charCodeAt(at++)]!;
      count += 6;
    }
    count -= width;
    table[row] = (held >>> count) & ((1 << width) - 1);
    held &= (1 << count) - 1;
  }
  return table;
}

/** The set, unpacked when it is first asked. */
export class HashedSet {
  private table: Uint16Array | undefined;

  constructor(private readonly packed: PackedSet) {}

  /** No word stands behind the last one, and none is in no set. */
  has(word: string | undefined): boolean {
    if (!word) return false;
    const table = (this.table ??= unpack(this.packed));
    const hash = hashOf(word, this.packed.seed);
    const first = firstRow(hash, this.packed.rows);
    let sum = fingerprint(hash, this.packed.width);
    for (let part = 0; part < SPAN; part++) {
      const from = first + part * 32;
      for (let left = picks(hash, part); left !== 0; left &= left - 1)
        sum ^= table[from + 31 - Math.clz32(left & -left)]!;
    }
    return sum === 0;
  }
}
