import { type DesignPower, designEffect, spread } from './design-power.ts';

/**
 * Two groups of clusters (Donner & Klar 2000, with Eldridge, Ashby & Kerry 2006 for sizes that differ): the variance
 * of each group is that of a proportion times the design effect. Agrees with `cpa.binary` of R's clusterPower.
 */
export const parallelPower: DesignPower = {
  design: 'parallel',
  uses: ['icc', 'cv'],
  multiple: () => 2,
  comparisons: (input) => [
    {
      name: 'difference between the arms',
      df: input.clusters - 2,
      se: (effect) =>
        Math.sqrt(
          ((spread(input.baseline) + spread(input.baseline + effect)) * designEffect(input)) /
            ((input.clusters / 2) * input.size),
        ),
    },
  ],
};
