import { type DesignPower, spread } from './design-power.ts';

/**
 * Prompts by recruiter or team (whole plots), anonymising by vacancy within them (sub-plots). Variances by the
 * expected mean squares of a split-plot (Montgomery, Design and Analysis of Experiments, ch. 14): prompts are compared
 * between recruiters, anonymising and the interaction within them, free of what recruiters differ in.
 * `clusters` are the vacancies; `upperIcc` is the correlation between vacancies of one recruiter, part of `icc`.
 * With `upperIcc` 0, or one vacancy each, both are a parallel comparison.
 */
export const splitPlotPower: DesignPower = {
  design: 'split-plot',
  uses: ['icc', 'cv', 'perUpper', 'upperIcc'],
  multiple: ({ perUpper }) => 2 * perUpper,
  comparisons({ baseline, clusters, size, cv, icc, perUpper, upperIcc }) {
    const upper = clusters / perUpper;
    const parts = (effect: number) => {
      const all = (spread(baseline) + spread(baseline + effect)) / 2;
      const vacancy = all * (icc - upperIcc) * (1 + cv ** 2);
      return { recruiter: all * upperIcc, mean: vacancy + (all * (1 - icc)) / size };
    };
    const within = (times: number) => (effect: number) =>
      Math.sqrt((times * 4 * parts(effect).mean) / clusters);
    const subplots = clusters - upper - 2;
    return [
      { name: 'anonymising (between vacancies)', df: subplots, se: within(1) },
      {
        name: 'prompts (between recruiters or teams)',
        df: upper - 2,
        se(effect) {
          const { recruiter, mean } = parts(effect);
          return Math.sqrt((4 * (recruiter + mean / perUpper)) / upper);
        },
      },
      // The difference between two differences, each of half of the vacancies.
      { name: 'interaction of both', df: subplots, se: within(4) },
    ];
  },
};
