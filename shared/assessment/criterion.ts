export type Score = 1 | 2 | 3 | 4 | 5;

/** One of at most five behaviours that every candidate is scored on. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Whole number from 1 to 5. */
  readonly weight: number;
  /** Observable behaviour for 1 to 5, in that order. */
  readonly anchors: readonly [string, string, string, string, string];
}

/** Score per criterion id; 0 = "not enough information"; absent = not scored yet. */
export type Scores = Readonly<Record<string, Score | 0>>;
