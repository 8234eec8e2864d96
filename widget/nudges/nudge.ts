import type { ComponentType } from 'preact';
import type { Criterion, Scores } from '../../shared/assessment/criterion.ts';
import type { Standing } from '../../shared/assessment/standing.ts';
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
  /** How many candidates the decision is about. */
  readonly candidates: number;
  readonly criteria: readonly Criterion[];
  /** Of one candidate; nothing of several. */
  readonly scores: Scores;
  /** Per candidate; `null` as long as it is not known. */
  readonly standing: readonly Standing[] | null;
  /** Milliseconds since the candidate came in view; of several it is not known. */
  readonly openFor: number | null;
}

export interface NudgeCardProps {
  readonly language: Language;
  readonly context: PromptContext;
  readonly criteria: readonly Criterion[];
  /** `after`: the ATS has carried the decision out; worded in the past tense. */
  readonly phase: 'before' | 'after';
  answer(answer: PromptAnswer): void;
}

/** A nudge at a decision: one sentence, one question, and a last choice that always lets the recruiter go on. */
export interface DecisionNudge extends Nudge {
  /** Pure. */
  asks(moment: NudgeMoment): boolean;
  /** It cannot tell before the background said how the decision stands. */
  readonly needsStanding?: boolean;
  readonly Card: ComponentType<NudgeCardProps>;
  /** Moments with the answer that `asks` gives. */
  readonly examples: readonly { readonly moment: NudgeMoment; readonly asks: boolean }[];
}

/** What a recruiter did since the browser started, or since a long rest. */
export interface Round {
  /** Candidates with every criterion answered. */
  readonly scored: number;
  /** What was offered already. */
  readonly offered: readonly string[];
}

/** A nudge at the head of the panel: it stands in nobody's way, and the next score passes it. */
export interface PanelNudge extends Nudge {
  readonly moment: Moment;
  /** Pure. */
  due(round: Round): boolean;
  /** What is remembered once it was offered. */
  once(round: Round): string;
  readonly text: 'reminder' | 'pace';
  readonly examples: readonly { readonly round: Round; readonly due: boolean }[];
}

/** What examples of moments start from. */
export const exampleMoment: NudgeMoment = {
  action: 'reject',
  candidates: 1,
  criteria: [{ id: 'a', name: 'A', question: 'A?', weight: 1, anchors: ['1', '2', '3', '4', '5'] }],
  scores: { a: 3 },
  standing: null,
  openFor: 60_000,
};
