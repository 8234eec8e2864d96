import type { Criterion } from '../assessment/criterion.ts';
import type { Sheet } from '../assessment/panel.ts';
import type { NudgeEntry } from '../events/nudge-entry.ts';
import type { OptionsState } from './popup-to-background.ts';

/** Why there can be no panel here. */
export type NoPanel =
  /** The arm has no such nudge. */
  | 'unused'
  /** Nowhere to meet the others. */
  | 'no_collector'
  /** A study key of this browser alone: the others have other pseudonyms. */
  | 'no_key'
  /** Pages do not tell their vacancy, or none was opened. */
  | 'no_vacancy'
  /** The criteria are still a draft. */
  | 'no_criteria'
  /** Nothing was scored yet. */
  | 'no_scores';

export type PanelStand =
  | { readonly at: 'none'; readonly why: NoPanel }
  /** Own scores are not locked. Nothing was asked of the collector, so nothing of others is in this browser. */
  | { readonly at: 'open' }
  | { readonly at: 'waiting'; readonly done: number; readonly size: number }
  /** The last rounds that may be seen, one's own first; the others in the order of sitting down. */
  | {
      readonly at: 'result';
      readonly done: number;
      readonly size: number;
      readonly sheets: readonly Sheet[];
      /** Own rounds so far. */
      readonly round: number;
      /** Candidates whose own scores are no longer those of the last round. */
      readonly changed: number;
    }
  /** Own scores are locked and kept here; `sent`: the collector has them, too. */
  | {
      readonly at: 'away';
      readonly sent: boolean;
      readonly why: 'no_collector' | 'unreachable' | 'refused_key' | 'collector_full' | 'collector_error';
    }
  /** The collector will never take them. */
  | { readonly at: 'refused'; readonly why: 'full' | 'criteria' | 'secret' | 'other' }
  /** The collector had them, and has them no longer: the study is over. */
  | { readonly at: 'gone' }
  /** Who stays out of the log sends no scores, either. */
  | { readonly at: 'withdrawn'; readonly locked: boolean };

export interface PanelState {
  readonly language: OptionsState['language'];
  /** Pseudonym of the vacancy. */
  readonly vacancy: string | null;
  /** Vacancies with criteria of their own, to choose from where none is known. */
  readonly others: readonly { readonly vacancy: string; readonly name: string }[];
  readonly criteria: readonly Criterion[];
  /** Four signs that are equal in all browsers with the same criteria for this vacancy. */
  readonly code: string;
  /** Candidates with a score on every criterion, and with one on some. */
  readonly whole: number;
  readonly part: number;
  readonly stand: PanelStand;
}

/** Calls from the page of the panel. */
export interface PanelToBackground {
  /** `null`: the vacancy whose answers were added to last. */
  panel(vacancy: string | null): PanelState;
  /** Locks one's own scores of now, for good, and sends them. Rejects when they could not be kept. */
  lock(vacancy: string, size: number): PanelState;
  /** Shows who has locked so far, without waiting for the others. */
  goOn(vacancy: string): PanelState;
  logNudge(entry: NudgeEntry): void;
}
