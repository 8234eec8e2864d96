import type { Criterion, Score, Scores } from '../shared/assessment/criterion.ts';
import type { NudgeId } from '../shared/events/fields.ts';
import type { NudgeEntry } from '../shared/events/nudge-entry.ts';
import type { RevealState } from '../shared/masking/reveal.ts';
import type { RevealReason, RevealScope } from '../shared/masking/rules.ts';
import type { Language } from '../shared/recognizers/recognizer.ts';

/** What the widget asks of the place it stands in: our extension, or a page of an ATS vendor. */
export interface WidgetHost {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  /** Ids of the nudges that may ask; all when left out. */
  readonly nudges?: readonly string[];
  /** Stored scores of a candidate (by key). */
  scores(candidate: string): Promise<Scores>;
  /** Resolves once the score is safe; `null` takes it back. */
  saveScore(candidate: string, criterion: string, score: Score | 0 | null): Promise<void>;
  readonly panel: { readonly folded: boolean; readonly width: number };
  savePanel(panel: { folded: boolean; width: number }): void;
  /** Missing where nobody is hidden. */
  readonly reveal?: RevealDoor;
  /** Logs a step of a nudge; the place that the widget stands in adds the vacancy. */
  logNudge(entry: NudgeEntry): void;
}

/** Who a candidate is, and how to reach them: asked and answered by the place that the widget stands in. */
export interface RevealDoor {
  state(candidate: string): Promise<RevealState>;
  /** Locks the scores; criteria without an answer count as "not enough information". */
  lock(candidate: string): Promise<void>;
  /** Rejects when the rules forbid it, or when it could not be logged; nothing is shown then. */
  reveal(candidate: string, reason: RevealReason, scope: RevealScope): Promise<void>;
  hide(candidate: string): Promise<void>;
  /** Puts the focus on the ATS's own control that opens its mail. */
  write(candidate: string): Promise<void>;
  /** Puts the address on the clipboard, unseen. */
  copy(candidate: string): Promise<void>;
  /** Called when something else may be seen. */
  subscribe(listener: () => void): () => void;
}

export interface PromptContext {
  readonly nudge: NudgeId;
  readonly candidate: string;
  readonly action: 'reject' | 'advance';
  readonly unscored: number;
}
export type PromptAnswer = 'score_first' | 'go_on' | 'ignored';

/** What the place does with the widget. */
export interface MountedWidget {
  /** Another candidate came into view, or none. */
  setCandidate(candidate: { readonly key: string; readonly label: string } | null): void;
  /**
   * The recruiter is about to reject or advance, or did. Shows the prompt beside `near` (viewport pixels)
   * when criteria are unscored; never delays the ATS's own action. `keyboard`: the ATS's button was reached by
   * keyboard, so the prompt must be reachable, too; it takes the focus and gives it back.
   */
  beforeDecision(action: 'reject' | 'advance', near: { x: number; y: number; keyboard?: boolean }): void;
  /** The decision was taken: an unanswered prompt stays, worded in the past tense. */
  afterDecision(action: 'reject' | 'advance'): void;
  setLanguage(language: Language): void;
  unmount(): void;
}
