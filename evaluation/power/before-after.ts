import { type DesignPower, spread } from './design-power.ts';

/**
 * Change of one group of clusters against the change of another (Murray 1998): each cluster is its own comparison, so
 * that only what drifts within clusters counts. Agrees with `cpa.did.binary` of R's clusterPower. Says nothing of the
 * bias that groups bring which nobody drew.
 */
export const beforeAfterPower: DesignPower = {
  design: 'before-after',
  uses: ['icc', 'cv', 'cac'],
  multiple: () => 2,
  comparisons: ({ baseline, clusters, size, cv, icc, cac }) => [
    {
      name: 'difference between the changes (not randomised)',
      df: clusters - 2,
      se(effect) {
        const all = spread(baseline + effect / 2);
        // Equal weights for clusters that differ in size: the mean of 1/m is about (1 + cv²)/m.
        const one = (all * (1 - icc) * (1 + cv ** 2)) / size + all * icc * (1 - cac);
        return Math.sqrt((4 * one) / (clusters / 2));
      },
    },
  ],
};
