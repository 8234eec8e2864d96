import type { RevealState, Shown } from '../masking/reveal.ts';
import type { RevealReason, RevealScope } from '../masking/rules.ts';
import type { Tier } from '../profiles/ats-profile.ts';

/** Calls from the popup to the page in the active tab. */
export interface PopupToContent {
  page(): {
    readonly candidate: { readonly key: string; readonly label: string } | null;
    /** Pseudonym of the vacancy in view; null where the page does not tell. */
    readonly vacancy: string | null;
    /** Null where nothing is hidden in this arm, or nobody is in view. */
    readonly reveal: RevealState | null;
    /** Pictures and frames of which nothing is known; null for who may not uncover them. */
    readonly undecided: { readonly covered: number; readonly uncovered: number } | null;
    readonly hidden: number;
    /** The ATS's name; `null`: not known, so that only general signals count. */
    readonly ats: string | null;
    /** What is known about that ATS, and whether it fits this page. */
    readonly profile: {
      readonly tier: Tier;
      /** Of the newest source: year, month or day. */
      readonly date: string;
      readonly fit: 'waiting' | 'fits' | 'elsewhere' | 'stale' | 'passed';
      readonly expected: number;
      readonly missing: number;
    } | null;
  };
  /** Lets the recruiter choose one of them in the page; logged. */
  uncover(): void;
  coverAgain(): void;
  /** Locks the scores of the candidate in view; criteria without an answer count as "not enough information". */
  lockScores(): void;
  reveal(reason: RevealReason, scope: RevealScope): void;
  hideAgain(): void;
  /** Puts the focus on the ATS's own control that opens its mail; logged. */
  write(): void;
  /** For the clipboard, not to be shown; logged. */
  copyAddress(): string;
  /** Asked on behalf of a document's frame in the same tab; answers after the first pass. */
  people(): {
    readonly names: readonly string[];
    readonly candidate: string | null;
    readonly shown: Shown;
    /** By which the page got its arm, where the study draws by vacancy. */
    readonly vacancy: string | null;
  };
}
