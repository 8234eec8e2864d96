import type { CriteriaAction, CriteriaHistory, Missing } from '../assessment/criteria-set.ts';
import type { Criterion } from '../assessment/criterion.ts';
import type { HistoryProblem } from '../assessment/read-history.ts';
import type { Language } from '../recognizers/recognizer.ts';

/** What is kept of one vacancy's criteria; names and words never leave the browser. */
export interface KeptCriteria {
  readonly history: CriteriaHistory;
  /** What the recruiter calls the vacancy; may be empty. */
  readonly name: string;
  /** Whether a candidate of it was opened in this browser. */
  readonly opened: boolean;
}

/** The criteria that a page scores against. */
export interface PageNorm {
  /** Whose they are: pseudonym of a vacancy, or `site`. */
  readonly vacancy: string;
  readonly criteria: readonly Criterion[];
  readonly missing: Missing;
  /** Version; `null`: the criteria that are built in, of which the log says no version. */
  readonly set: number | null;
  /** `draft`: nobody was scored yet; the first score locks them, if they are ready. */
  readonly state: 'built-in' | 'draft' | 'locked';
  /** Nothing keeps the draft from being locked. */
  readonly ready: boolean;
  /** Whether a candidate of that vacancy was opened before. */
  readonly opened: boolean;
}

/** Calls from our page for criteria. All reject by name when a change cannot be; then nothing was written. */
export interface CriteriaToBackground {
  load(vacancy: string | null): {
    readonly language: Language;
    /** Whether this recruiter's arm has the nudge. */
    readonly used: boolean;
    /** Those of the vacancy asked for, or of the whole site. */
    readonly kept: KeptCriteria | null;
    readonly others: readonly { readonly vacancy: string; readonly name: string; readonly locked: boolean }[];
  };
  start(vacancy: string, name: string, criteria: readonly Criterion[]): KeptCriteria;
  change(vacancy: string, action: CriteriaAction): KeptCriteria;
  name(vacancy: string, name: string): void;
  /** Writes to the log what became of the nudge. */
  logged(vacancy: string, step: 'offered' | 'completed' | 'closed'): void;
  /** Takes a draft away that was never locked. */
  drop(vacancy: string): void;
  /** Versions out of a file, or what is wrong with it. */
  take(vacancy: string, name: string, text: string): KeptCriteria | readonly HistoryProblem[];
}
