import type { Answer } from '../assessment/answers.ts';
import type { Missing } from '../assessment/criteria-set.ts';
import type { Criterion, Scores } from '../assessment/criterion.ts';
import type { NudgeEntry } from '../events/nudge-entry.ts';
import type { OptionsState } from './popup-to-background.ts';

/** Candidates of one vacancy of whom something was gathered in this browser session. */
export interface Pile {
  /** Origin of the ATS. */
  readonly site: string;
  /** Pseudonym of the vacancy, or `site` where pages do not tell it. */
  readonly vacancy: string;
}

export interface ReviewCandidate {
  /** Pseudonym. */
  readonly key: string;
  /** Anonymous; empty for somebody who only stands in a list. */
  readonly answers: readonly Answer[];
  readonly scores: Scores;
  /** Given in an interview. */
  readonly interview: Scores;
}

export interface ReviewState {
  readonly language: OptionsState['language'];
  readonly pile: Pile | null;
  readonly criteria: readonly Criterion[];
  readonly missing: Missing;
  /** Scoring begins when the norm stands. */
  readonly locked: boolean;
  readonly candidates: readonly ReviewCandidate[];
  /** Candidates of the list of whom nothing was gathered yet, whose page is known. */
  readonly toOpen: number;
  /** For `reviewOrder`. */
  readonly seed: string;
  readonly reviewer: string;
  /** Which answers a criterion is scored on, where somebody chose; by criterion id. */
  readonly sources: Readonly<Record<string, string | null>>;
  /** Milliseconds that the last scores took, oldest first. */
  readonly pace: readonly number[];
  /** Whether candidates' pages may be opened for this, one by one; asked once. */
  readonly mayOpen: boolean;
}

/** Calls from the pages of the review: question by question, side by side, interview. */
export interface ReviewToBackground {
  /** The pile of a vacancy, by its pseudonym; `null`: the one that was added to last. */
  review(vacancy: string | null): ReviewState;
  /** Scores stand in storage under `given:<uuid>`; takes them in. */
  keepScores(): void;
  chooseSource(pile: Pile, criterion: string, source: string | null): void;
  keepPace(milliseconds: readonly number[]): void;
  allowOpening(): void;
  /** Addresses of the pages of those in the list of whom nothing was gathered yet. */
  toOpen(pile: Pile): readonly { readonly candidate: string; readonly address: string }[];
  /** Whether something of this candidate was gathered. */
  has(pile: Pile, candidate: string): boolean;
  /** Notes of evidence by criterion id. */
  notes(candidate: string): Readonly<Record<string, string>>;
  saveNote(candidate: string, criterion: string, text: string): void;
  logNudge(entry: NudgeEntry): void;
  /** Names of somebody who is revealed now, as the protocol allows; empty for anybody else. */
  revealed(pile: Pile, candidate: string): readonly string[];
}
