import type { Criterion, Score, Scores } from '../shared/assessment/criterion.ts';
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
  /** Called when a prompt comes on screen and when it is answered. */
  promptShown(prompt: PromptContext): void;
  promptAnswered(prompt: PromptContext, answer: PromptAnswer): void;
}

export interface PromptContext {
  readonly nudge: string;
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
