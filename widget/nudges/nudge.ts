import type { ComponentType } from 'preact';
import type { Criterion, Scores } from '../../shared/assessment/criterion.ts';
import type { NudgeId } from '../../shared/events/fields.ts';
import type { Moment } from '../../shared/events/nudge-fields.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { PromptAnswer, PromptContext } from '../host.ts';

/**
 * One nudge of the protocol. Whoever carries it out logs that it was offered, and then one of completed, skipped or
 * failed (`NudgeEntry`); a nudge that could not even be offered is failed alone. It acts only in arms that name it.
 */
export interface Nudge {
  /** Goes into the log; never given to another nudge. */
  readonly id: NudgeId;
  /** Where it may come up. */
  readonly moments: readonly Moment[];
  /** Who carries it out: the widget beside the ATS's page, or a page of ours (folder in `extension/pages`). */
  readonly acts: 'widget' | { readonly page: string };
  /** Whether an arm may do without it while it has others. */
  readonly switchable: boolean;
}

/** What a nudge may look at when it decides whether to ask. */
export interface NudgeMoment {
  readonly action: PromptContext['action'];
  readonly criteria: readonly Criterion[];
  readonly scores: Scores;
}

export interface NudgeCardProps {
  readonly language: Language;
  readonly context: PromptContext;
  /** `after`: the ATS has carried the decision out; worded in the past tense. */
  readonly phase: 'before' | 'after';
  answer(answer: PromptAnswer): void;
}

/** A nudge at a decision: one sentence, one question, two choices of which the second always lets the recruiter go on. */
export interface DecisionNudge extends Nudge {
  /** Pure. */
  asks(moment: NudgeMoment): boolean;
  readonly Card: ComponentType<NudgeCardProps>;
  /** Moments with the answer that `asks` gives. */
  readonly examples: readonly { readonly moment: NudgeMoment; readonly asks: boolean }[];
}
