import { powerOf } from '../distributions.ts';
import { beforeAfterPower } from './before-after.ts';
import type { Comparison, DesignPower, PowerInput } from './design-power.ts';
import { parallelPower } from './parallel.ts';
import { perCandidatePower } from './per-candidate.ts';
import { splitPlotPower } from './split-plot.ts';
import { steppedWedgePower } from './stepped-wedge.ts';

/** Designs that compare something. A baseline compares nothing. */
export const powers: readonly DesignPower[] = [
  parallelPower,
  splitPlotPower,
  steppedWedgePower,
  beforeAfterPower,
  perCandidatePower,
];

export interface Test {
  readonly alpha: number;
  readonly power: number;
  /** The normal approximation, as calculators without a correction for few clusters. */
  readonly normal: boolean;
}

/** Chance of finding this effect (a difference of proportions). */
export function powerFor({ se, df, kept = 1 }: Comparison, effect: number, { alpha, normal }: Test): number {
  if (!normal && df < 1) return 0;
  return powerOf((effect * kept) / se(effect * kept), alpha, normal ? Number.POSITIVE_INFINITY : df);
}

const CLOSE = 1e-7;

/** Smallest difference that is found with the wanted power, upwards or downwards; `null` when there is none. */
export function detectable(
  comparison: Comparison,
  baseline: number,
  direction: 1 | -1,
  test: Test,
): number | null {
  const room = direction === 1 ? 1 - baseline : baseline;
  let [low, high] = [0, room - CLOSE];
  if (powerFor(comparison, direction * high, test) < test.power) return null;
  while (high - low > CLOSE) {
    const middle = (low + high) / 2;
    if (powerFor(comparison, direction * middle, test) < test.power) low = middle;
    else high = middle;
  }
  return direction * high;
}

const MOST = 1_000_000;

/** Fewest clusters with which each comparison finds the effect; `null` over a million. */
export function needed(
  design: DesignPower,
  input: PowerInput,
  effect: number,
  test: Test,
): readonly { readonly name: string; readonly clusters: number | null }[] {
  const multiple = design.multiple(input);
  const enough = (times: number, at: number) => {
    const comparison = design.comparisons({ ...input, clusters: times * multiple })[at];
    return comparison !== undefined && powerFor(comparison, effect, test) >= test.power;
  };
  return design.comparisons({ ...input, clusters: multiple }).map(({ name }, at) => {
    let high = 1;
    while (!enough(high, at)) {
      if (high * multiple > MOST) return { name, clusters: null };
      high *= 2;
    }
    let low = Math.floor(high / 2);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (enough(middle, at)) high = middle;
      else low = middle;
    }
    return { name, clusters: high * multiple };
  });
}
