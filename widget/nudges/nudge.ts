import type { ComponentType } from 'preact';
import type { Criterion, Scores } from '../../shared/assessment/criterion.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { PromptAnswer, PromptContext } from '../host.ts';

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

/** One sentence, one question, two choices of which the second always lets the recruiter go on. */
export interface Nudge {
  /** Goes into the log; never given to another nudge. */
  readonly id: string;
  /** Pure. */
  asks(moment: NudgeMoment): boolean;
  readonly Card: ComponentType<NudgeCardProps>;
  /** Moments with the answer that `asks` gives. */
  readonly examples: readonly { readonly moment: NudgeMoment; readonly asks: boolean }[];
}
