import { chiSquareCdf, tCdf } from '../distributions.ts';

export interface TwoByTwo {
  readonly difference: number;
  readonly chiSquare: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Two independent proportions by Pearson's chi-square with one degree of freedom. `corrected`: with Yates'
 * correction, as `prop.test` of R does when it is not told otherwise.
 */
export function twoProportions(
  [yes, of]: readonly [number, number],
  [otherYes, otherOf]: readonly [number, number],
  { corrected = false } = {},
): TwoByTwo {
  const difference = yes / of - otherYes / otherOf;
  const pooled = (yes + otherYes) / (of + otherOf);
  const take = corrected ? Math.min(0.5 * (1 / of + 1 / otherOf), Math.abs(difference)) : 0;
  const chiSquare = (Math.abs(difference) - take) ** 2 / (pooled * (1 - pooled) * (1 / of + 1 / otherOf));
  return { difference, chiSquare, p: 1 - chiSquareCdf(chiSquare, 1) };
}

/** Paired differences by Student's t. */
export function pairedT(differences: readonly number[]): { readonly t: number; readonly p: number } {
  const n = differences.length;
  const mean = differences.reduce((sum, one) => sum + one, 0) / n;
  const variance = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
  const t = mean / Math.sqrt(variance / n);
  return { t, p: 2 * (1 - tCdf(Math.abs(t), n - 1)) };
}
