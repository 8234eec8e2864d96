import type { Stage } from '../events/stage.ts';
import { CONTACT_KINDS } from './kinds.ts';
import { isPast, type MaskingRules, type RevealReason, type RevealScope } from './rules.ts';

/** What may be seen of a candidate now. */
export type Shown = 'nothing' | RevealScope;

/** Somebody was revealed, for a time. Times in Unix milliseconds. */
export interface Reveal {
  readonly candidate: string;
  readonly scope: RevealScope;
  readonly from: number;
  readonly until: number;
}

export interface RevealRequest {
  readonly candidate: string;
  readonly reason: RevealReason;
  readonly scope: RevealScope;
  /** Whether the scores are given and locked; `none`: there is no scorecard here. */
  readonly scores: 'locked' | 'open' | 'none';
}

/** Why nobody is shown. */
export type RevealRefusal = 'role' | 'reason' | 'scope' | 'scores';

const MINUTE = 60_000;

/** Whether the rules allow it; the reveal, or why not. */
export function reveal(rules: MaskingRules, asked: RevealRequest, now: number): Reveal | RevealRefusal {
  const may = rules.reveal;
  if (!may) return 'role';
  if (!may.reasons.includes(asked.reason)) return 'reason';
  if (!may.scopes.includes(asked.scope)) return 'scope';
  if (may.first === 'score' && asked.scores === 'open') return 'scores';
  const { candidate, scope } = asked;
  return { candidate, scope, from: now, until: now + may.minutes * MINUTE };
}

/**
 * Reveals that still hold: not over, not from before the clock was set back, and nothing that the rules of now forbid
 * or make shorter.
 */
export function holding(reveals: readonly Reveal[], rules: MaskingRules, now: number): readonly Reveal[] {
  const may = rules.reveal;
  if (!may) return [];
  return reveals.filter(
    ({ scope, from, until }) =>
      may.scopes.includes(scope) && from <= now && now < Math.min(until, from + may.minutes * MINUTE),
  );
}

/** `stages`: all that is known of where the candidate stands; they must agree. */
export function shownOf(rules: MaskingRules, held: RevealScope | undefined, stages: readonly Stage[]): Shown {
  if (held === 'all') return 'all';
  if (stages.length && stages.every((stage) => isPast(stage, rules.until))) return 'all';
  return held ?? 'nothing';
}

/** Whether a detail of this kind is hidden from who sees so much of its candidate. */
export function isHidden({ open }: Pick<MaskingRules, 'open'>, shown: Shown, kind: string): boolean {
  if (shown === 'all' || open.includes(kind)) return false;
  return !(shown === 'contact' && CONTACT_KINDS.includes(kind));
}

/** How long somebody was shown, as the log has it. */
export function lasted(milliseconds: number): 'under_1' | '1_to_5' | '5_to_15' | '15_to_60' | 'over_60' {
  const minutes = milliseconds / MINUTE;
  if (minutes < 1) return 'under_1';
  if (minutes < 5) return '1_to_5';
  if (minutes < 15) return '5_to_15';
  return minutes < 60 ? '15_to_60' : 'over_60';
}

/** What a recruiter sees of revealing the candidate in view. */
export interface RevealState {
  readonly shown: Shown;
  /** Until when, in whole minutes, rounded up; null when no reveal runs. */
  readonly minutesLeft: number | null;
  /** What the rules allow. */
  readonly may: MaskingRules['reveal'];
  /** Null: there is no scorecard here, or policy does not ask for scores first. */
  readonly scores: { readonly all: number; readonly done: number; readonly locked: boolean } | null;
  /** Ways to reach the candidate without seeing who it is. */
  readonly contact: { readonly template: boolean; readonly copy: boolean };
}
