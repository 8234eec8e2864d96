import type { Tier } from '../profiles/ats-profile.ts';
import type { RevealReason } from './content-to-background.ts';

/** Calls from the popup to the page in the active tab. */
export interface PopupToContent {
  page(): {
    readonly candidate: { readonly key: string; readonly label: string } | null;
    readonly revealed: boolean;
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
  reveal(reason: RevealReason): void;
  /** Asked on behalf of a document's frame in the same tab; answers after the first pass. */
  people(): {
    readonly names: readonly string[];
    readonly candidate: string | null;
    readonly revealed: boolean;
  };
}
