/** What a study looks like. Proportions from 0 to 1. */
export interface PowerInput {
  /** Proportion without the nudge. */
  readonly baseline: number;
  /** Correlation of outcomes within a cluster. */
  readonly icc: number;
  /** Clusters in all. */
  readonly clusters: number;
  /** Candidates per cluster (stepped wedge and before/after: per cluster and period). */
  readonly size: number;
  /** Standard deviation of the cluster sizes as a share of their mean. */
  readonly cv: number;
  /** Correlation of a cluster with itself in another period, as a share of `icc` (cluster autocorrelation). */
  readonly cac: number;
  /** Groups that step one after another. */
  readonly steps: number;
  /** Split-plot: vacancies per recruiter or team, and the correlation between them. */
  readonly perUpper: number;
  readonly upperIcc: number;
  /** Share of the effect that candidates without the nudge get all the same. */
  readonly contamination: number;
}

/** One comparison that a design can make. */
export interface Comparison {
  readonly name: string;
  /** Standard error of the estimated difference when it is `effect`. */
  se(effect: number): number;
  /** Degrees of freedom of Student's t. */
  readonly df: number;
  /** What is left of an effect in the comparison; 1 without contamination. */
  readonly kept?: number;
}

/** One file = the power of one design (id of `shared/study/designs`). */
export interface DesignPower {
  readonly design: string;
  /** Inputs that count for it, besides baseline, clusters and size. */
  readonly uses: readonly (keyof PowerInput)[];
  /** The number of clusters is a multiple of this. */
  multiple(input: PowerInput): number;
  comparisons(input: PowerInput): readonly Comparison[];
}

export const spread = (p: number): number => p * (1 - p);

/** Design effect of clusters whose sizes differ: 1 + ((1 + cv²) m − 1) ICC (Eldridge, Ashby & Kerry 2006). */
export const designEffect = ({ size, cv, icc }: Pick<PowerInput, 'size' | 'cv' | 'icc'>): number =>
  1 + ((1 + cv ** 2) * size - 1) * icc;
