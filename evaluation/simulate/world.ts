/** The truth behind a made-up log: what analysts are to find again. Shares from 0 to 1. */
export interface World {
  /** Everything follows from it. */
  readonly seed: string;
  readonly recruiters: number;
  /** Recruiters per team. */
  readonly teamSize: number;
  /** Vacancies per recruiter. */
  readonly vacancies: number;
  /** Candidates per vacancy. */
  readonly candidates: number;
  /** Share of candidates in the group that is worse off. It is in no log: a third party links it. */
  readonly minority: number;
  /** Share of the others that is advanced without any nudge. */
  readonly baseline: number;
  /** By how much less the group is advanced without any nudge. */
  readonly gap: number;
  /** By how much more of the group is advanced when anonymous, or with prompts. May be negative: nudges can harm. */
  readonly anonymiseEffect: number;
  readonly promptsEffect: number;
  /** Share of the anonymous candidates who are seen with their identity all the same; on them it has no effect. */
  readonly leakage: number;
  /** Share of the decisions at which a prompt is passed by without scoring first. */
  readonly passed: number;
  /** Correlation of outcomes within a vacancy and within a recruiter. */
  readonly icc: number;
}

export const DEFAULT_WORLD: World = {
  ...{ seed: 'rehearsal', recruiters: 40, teamSize: 4, vacancies: 4, candidates: 15 },
  ...{ minority: 0.25, baseline: 0.4, gap: 0.1, anonymiseEffect: 0.06, promptsEffect: 0.04 },
  ...{ leakage: 0.1, passed: 0.3, icc: 0.03 },
};

/** What no log holds of a candidate. */
export interface Truth {
  readonly candidate: string;
  readonly group: 'majority' | 'minority';
  readonly arm: string;
  /** Seen with their identity although the arm hides it. */
  readonly leaked: boolean;
  /** Chance of being advanced that the outcome was drawn with. */
  readonly probability: number;
  readonly advanced: boolean;
}

/** Chance of being advanced; `shift` is what the vacancy and the recruiter do. Kept within 1% and 99%. */
export function probability(
  world: World,
  is: { readonly minority: boolean; readonly anonymous: boolean; readonly prompts: boolean },
  shift: number,
): number {
  const own = is.minority
    ? (is.anonymous ? world.anonymiseEffect : 0) + (is.prompts ? world.promptsEffect : 0) - world.gap
    : 0;
  return Math.min(0.99, Math.max(0.01, world.baseline + own + shift));
}
