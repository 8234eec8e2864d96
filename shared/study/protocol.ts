/** What a recruiter gets. Unit and strata of the design decide who gets which. */
export interface Arm {
  readonly id: string;
  /** Identity hidden in the ATS until revealed. */
  readonly anonymise: boolean;
  /** Structured-assessment panel asks when criteria are unscored. */
  readonly prompts: boolean;
}

export interface Protocol {
  readonly id: string;
  readonly version: number;
  readonly arms: readonly Arm[];
  /** Id of a unit in `shared/study/designs`. */
  readonly design: string;
  /** Public part of the allocation; a secret seed stays with the collector. */
  readonly seed: string;
  /** Whether the recruiter may see the arm they are in. */
  readonly armVisible: boolean;
  /** First study day, ISO date. Events carry days since it. */
  readonly start: string;
  /** Milliseconds and share of the surface on screen that count as an exposure. */
  readonly exposure: { readonly milliseconds: number; readonly share: number };
}
