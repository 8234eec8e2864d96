import { type DesignPower, type PowerInput, spread } from './design-power.ts';

/**
 * Variance of the effect in a design of clusters (rows) and periods (columns), 1 where the nudge is on, by weighted
 * least squares with an effect for each period. Cluster i has variance a_i I + b J between its periods, so that its
 * inverse is (I − b/(a_i + T b) J)/a_i, and nothing has to be inverted but one matrix of that form.
 *
 * `within`: variance of one candidate within cluster and period; `between`: of clusters; `drift`: of a cluster from
 * one period to another (Hooper, Teerenstra, de Hoop & Eldridge 2016). With drift 0 and equal sizes this is the closed
 * form of Hussey & Hughes 2007; tests hold it to that.
 */
export function effectVariance(
  design: readonly (readonly number[])[],
  sizes: readonly number[],
  { within, between, drift }: { readonly within: number; readonly between: number; readonly drift: number },
): number {
  const periods = design[0]?.length ?? 0;
  // Sums over clusters: x'V⁻¹x, the vector V⁻¹x, and V⁻¹ itself, which is diagonal − full everywhere.
  let square = 0;
  let diagonal = 0;
  let full = 0;
  const cross = Array<number>(periods).fill(0);
  design.forEach((row, cluster) => {
    const a = within / (sizes[cluster] as number) + drift;
    const shrink = between / (a + periods * between);
    const on = row.reduce((sum, one) => sum + one, 0);
    square += (row.reduce((sum, one) => sum + one ** 2, 0) - shrink * on ** 2) / a;
    diagonal += 1 / a;
    full += shrink / a;
    for (const [period, one] of row.entries())
      cross[period] = (cross[period] as number) + (one - shrink * on) / a;
  });
  // What the periods take away: cross' (diagonal I − full J)⁻¹ cross.
  const total = cross.reduce((sum, one) => sum + one, 0);
  const squares = cross.reduce((sum, one) => sum + one ** 2, 0);
  const rest = diagonal - periods * full;
  const taken = (squares + (rest > 1e-12 ? (full / rest) * total ** 2 : 0)) / diagonal;
  return 1 / (square - taken);
}

/** Sizes with this mean and coefficient of variation: half of the clusters above, half below. */
export function unequal(clusters: number, size: number, cv: number): number[] {
  return Array.from({ length: clusters }, (_, at) => Math.max(size * (1 + (at % 2 ? -cv : cv)), 0.5));
}

/** Clusters that go over one group after another: as many periods as steps, and one before. */
export function wedge(clusters: number, steps: number): number[][] {
  return Array.from({ length: clusters }, (_, cluster) => {
    const crosses = Math.floor((cluster * steps) / clusters) + 1;
    return Array.from({ length: steps + 1 }, (_, period) => (period >= crosses ? 1 : 0));
  });
}

/**
 * Variances as in R's swCRTdesign: p(1 − p) at the mean of both proportions is the variance within clusters, and the
 * ICC adds to it.
 */
export function components({ baseline, icc, cac }: PowerInput, effect: number) {
  const within = spread(baseline + effect / 2);
  const all = (within * icc) / (1 - icc);
  return { within, between: all * cac, drift: all * (1 - cac) };
}

export const steppedWedgePower: DesignPower = {
  design: 'stepped-wedge',
  uses: ['icc', 'cv', 'cac', 'steps'],
  multiple: ({ steps }) => steps,
  comparisons: (input) => [
    {
      name: 'effect of the nudge, periods held apart',
      df: input.clusters - 2,
      se: (effect) =>
        Math.sqrt(
          effectVariance(
            wedge(input.clusters, input.steps),
            unequal(input.clusters, input.size, input.cv),
            components(input, effect),
          ),
        ),
    },
  ],
};
