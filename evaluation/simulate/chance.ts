import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { sha256Hex } from '../../shared/study/hmac.ts';

/** Chance that is the same for the same seed. Not for allocation: that is `shared/study/stream.ts`. */
export interface Chance {
  /** From 0 up to 1. */
  share(): number;
  yes(probability: number): boolean;
  /** From 0 to `bound` - 1. */
  below(bound: number): number;
  pick<T>(items: readonly T[]): T;
  /** Standard normal (Box and Muller). */
  normal(): number;
}

export function chance(seed: string): Chance {
  const generator = xoroshiro128plus(Number.parseInt(sha256Hex(seed).slice(0, 8), 16));
  const share = () => uniformFloat64(generator);
  const below = (bound: number) => Math.floor(share() * bound);
  return {
    share,
    below,
    yes: (probability) => share() < probability,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
  };
}
