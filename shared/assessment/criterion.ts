export type Score = 1 | 2 | 3 | 4 | 5;

/** More than six cannot be kept apart while scoring, and each dilutes the others' weight. */
export const MAX_CRITERIA = 6;
export const MAX_WEIGHT = 5;
export const CRITERION_ID = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** Longest texts, in UTF-16 code units: what fits a scorecard at 320 px. */
export const LONGEST = { name: 60, question: 200, anchor: 240 } as const;

/** One of at most six behaviours that every candidate is scored on. */
export interface Criterion {
  /** Fits `CRITERION_ID`; unique within a set. */
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** The same as it is put to somebody in an interview; left out: made of the question. */
  readonly interview?: string;
  /** Whole number from 1 to 5. */
  readonly weight: number;
  /** Observable behaviour for 1 to 5, in that order. */
  readonly anchors: readonly [string, string, string, string, string];
  /** A hard requirement: a score of 1 or 2 on it means that the norm is not met, whatever the total. */
  readonly knockOut?: boolean;
}

/** Score per criterion id; 0 = "not enough information"; absent = not scored yet. */
export type Scores = Readonly<Record<string, Score | 0>>;
