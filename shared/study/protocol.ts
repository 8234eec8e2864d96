import type { Moment, Role } from '../masking/rules.ts';

/** What a recruiter gets. Unit and strata of the design decide who gets which. */
export interface Arm {
  readonly id: string;
  /** Identity hidden in the ATS until revealed. */
  readonly anonymise: boolean;
  /** Structured assessment: the nudges of `nudges`. */
  readonly prompts: boolean;
  /** Ids of the nudges that act (`widget/nudges`); empty without `prompts`. */
  readonly nudges: readonly string[];
}

/** In these two nothing is changed in the ATS; no protocol may give their ids to an arm of its own. */
export const UNASSIGNED: Arm = { id: 'unassigned', anonymise: false, prompts: false, nudges: [] };
export const BASELINE: Arm = { id: 'baseline', anonymise: false, prompts: false, nudges: [] };

export interface Hypothesis {
  readonly id: string;
  readonly text: string;
}

export interface Outcome {
  readonly id: string;
  readonly text: string;
  /** Types of event (`shared/events`) that it is computed from. */
  readonly events: readonly string[];
}

/** Which design, with the settings that its own file describes. */
export interface DesignChoice {
  readonly id: string;
}

/** How the lot falls. */
export type Allocation =
  /** A list of permuted blocks from a secret seed; the collector issues its entries. */
  | {
      readonly method: 'list';
      /** SHA-256 (hex) of the secret seed's 64 hex digits; fixed before the start. */
      readonly seedHash: string;
      /** Sizes of a block, in units; which one comes next is drawn. */
      readonly blocks: readonly number[];
    }
  /** A hash of the unit's pseudonym and a public seed; needs no list and no network. */
  | { readonly method: 'hash'; readonly algorithm: 'hmac-sha-256'; readonly seed: string }
  | {
      readonly method: 'hash';
      readonly algorithm: 'growthbook-2';
      readonly seed: string;
      /** Share of all units that takes part; 1 when left out. */
      readonly coverage?: number;
      readonly namespace?: { readonly id: string; readonly from: number; readonly to: number };
    }
  /** Nothing is drawn. */
  | { readonly method: 'none' };

export interface Stratum {
  readonly id: string;
  readonly values: readonly string[];
}

/** A frozen study. One JSON file; every event carries its hash. */
export interface Protocol {
  /** Form of the file. 1 is the form of before the study engine, read as it was. */
  readonly form: 1 | 2;
  readonly id: string;
  readonly version: number;
  /** Hash of the version that this one replaces; `null` for the first. */
  readonly amends: string | null;
  readonly title: string;
  readonly hypotheses: readonly Hypothesis[];
  readonly outcomes: { readonly primary: readonly Outcome[]; readonly secondary: readonly Outcome[] };
  readonly arms: readonly Arm[];
  readonly design: DesignChoice;
  readonly allocation: Allocation;
  readonly strata: readonly Stratum[];
  /** First and last study day, ISO dates (UTC). Events carry days since the first. */
  readonly start: string;
  readonly end: string;
  /** So many days from the start nobody gets a nudge. */
  readonly baselineDays: number;
  readonly sample: {
    /** Units of each randomised kind that are planned. */
    readonly units: number;
    readonly candidates: number;
    /** How the numbers were come by. */
    readonly reason: string;
  };
  readonly stopping: { readonly rule: 'fixed' | 'interim' | 'harm-only'; readonly text: string };
  readonly masking: {
    /** Kinds of identity that are hidden (ids of `shared/recognizers`); empty: all that are on by default. */
    readonly kinds: readonly string[];
    /** First stage at which identity is shown without asking; `never`: only when revealed. */
    readonly until: Moment | 'never';
    readonly reveal: {
      /** Who may reveal before that; nobody when empty. */
      readonly by: readonly Role[];
      readonly scope: 'contact' | 'all';
    };
  };
  /** Whether the recruiter may see the arm they are in. */
  readonly armVisible: boolean;
  /** Milliseconds and share of the surface on screen that count as an exposure. */
  readonly exposure: { readonly milliseconds: number; readonly share: number };
  /** Days after the end until the log, and the keys of its pseudonyms, are destroyed. */
  readonly retention: { readonly logDays: number; readonly keyDays: number };
  readonly analysis: {
    /** All units count in the arm that they were given. */
    readonly population: 'intention-to-treat';
    readonly alpha: number;
    readonly power: number;
    readonly text: string;
  };
}

/** The arm of that id. Throws a RangeError when the protocol has none. */
export function armOf(protocol: Protocol, id: string): Arm {
  const arm = [...protocol.arms, BASELINE, UNASSIGNED].find((one) => one.id === id);
  if (!arm) throw new RangeError(`no arm ${id}`);
  return arm;
}
