import { type DesignPower, spread } from './design-power.ts';

/**
 * Candidates by lot within recruiters: what recruiters differ in falls out of the comparison, so that the variance is
 * that of two proportions times (1 − ICC). What leaks from one arm to the other takes its share of the effect.
 * Without both it agrees with `power.prop.test` of R to within what its pooled variance makes.
 */
export const perCandidatePower: DesignPower = {
  design: 'per-candidate',
  uses: ['icc', 'contamination'],
  multiple: () => 1,
  comparisons: ({ baseline, clusters, size, icc, contamination }) => [
    {
      name: 'difference between the arms',
      df: clusters * size - clusters - 1,
      kept: 1 - contamination,
      se: (effect) =>
        Math.sqrt(((spread(baseline) + spread(baseline + effect)) * (1 - icc)) / ((clusters * size) / 2)),
    },
  ],
};
