import type { Entry } from './allocation.ts';

/**
 * What a browser holds of one unit in one plot.
 *
 *   unassigned ── issue ──> held ── expose ──> locked
 *
 * The collector's first write wins there. Should it name another entry later (a copy of its file was put back), that
 * one counts only as long as nothing was shown: an arm does not change after the first exposure.
 */
export type AssignmentState =
  | { readonly at: 'unassigned' }
  | { readonly at: 'held' | 'locked'; readonly entry: Entry };

export type Action = { readonly do: 'issue'; readonly entry: Entry } | { readonly do: 'expose' };

export interface Outcome {
  readonly state: AssignmentState;
  /** `kept`: nothing new. `refused`: another entry came after the first exposure. */
  readonly outcome: 'done' | 'kept' | 'refused';
}

/** Pure. */
export function step(state: AssignmentState, action: Action): Outcome {
  const stay = (outcome: Outcome['outcome']): Outcome => ({ state, outcome });
  if (action.do === 'expose') {
    // Without an entry there is business as usual, which is no exposure to an arm.
    return state.at === 'held'
      ? { state: { at: 'locked', entry: state.entry }, outcome: 'done' }
      : stay('kept');
  }
  if (state.at !== 'unassigned' && state.entry.chain === action.entry.chain) return stay('kept');
  return state.at === 'locked'
    ? stay('refused')
    : { state: { at: 'held', entry: action.entry }, outcome: 'done' };
}
