/**
 * Hash assignment as GrowthBook's SDKs compute it (specification 0.8, hash versions 1 and 2), so that a study that
 * runs there puts everybody in the same arm here. Names are theirs. Held by `npm run conformance` with their own
 * cases, and by `test/golden`.
 */

/** FNV-1a, 32 bits, over UTF-16 code units. */
function fnv32a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** From 0 up to 1, in steps of 1/1000 (version 1) or 1/10,000 (version 2); `null` for another version. */
export function hash(seed: string, value: string, version: number): number | null {
  if (version === 2) return (fnv32a(`${fnv32a(seed + value)}`) % 10_000) / 10_000;
  if (version === 1) return (fnv32a(value + seed) % 1000) / 1000;
  return null;
}

export type BucketRange = readonly [from: number, to: number];

const inRange = (n: number, [from, to]: BucketRange) => n >= from && n < to;

export function getEqualWeights(variations: number): number[] {
  return variations < 1 ? [] : Array<number>(variations).fill(1 / variations);
}

/** A part of [0, 1) for each variation. Weights that do not fit are taken as equal. */
export function getBucketRange(
  variations: number,
  coverage: number,
  weights?: readonly number[] | null,
): BucketRange[] {
  const share = Math.min(1, Math.max(0, coverage));
  const total = (weights ?? []).reduce((all, one) => all + one, 0);
  const fits = weights?.length === variations && total >= 0.99 && total <= 1.01;
  let from = 0;
  return (fits ? weights : getEqualWeights(variations)).map((weight) => {
    const range: BucketRange = [from, from + share * weight];
    from += weight;
    return range;
  });
}

/** Place of the variation, or -1: outside all. */
export function chooseVariation(n: number, ranges: readonly BucketRange[]): number {
  return ranges.findIndex((range) => inRange(n, range));
}

export function inNamespace(unit: string, [id, from, to]: readonly [string, number, number]): boolean {
  const n = hash(`__${id}`, unit, 1);
  return n !== null && inRange(n, [from, to]);
}
