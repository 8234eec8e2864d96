import type { FieldKind, Locator } from './ats-profile.ts';

/** Something that was pointed at. */
export interface Pick {
  /** The step in which it was. */
  readonly step: string;
  readonly kind: FieldKind;
  readonly at: Locator;
  /** There may be several in one place (notes), and none of them has to be there. */
  readonly many: boolean;
  /** For each element around it, from the inside out: selectors that find that one alone. */
  readonly around: readonly Locator[];
  /** Hidden outside of this place, too. */
  readonly everywhere?: boolean;
}

export interface DecisionPick {
  readonly action: 'reject' | 'advance';
  readonly at: Locator;
}

/** What tells one row from another, of a few rows. */
export interface RowSample {
  readonly attribute: string | null;
  /** Path, query and hash of the row's link. */
  readonly link: string | null;
}

export interface DraftList {
  /** `mention`: a few names beside what the page is about (seen lately, next, previous). */
  readonly surface: 'list' | 'card' | 'mention';
  readonly at: Locator;
  readonly attribute: string | null;
  readonly link: string | null;
  readonly samples: readonly RowSample[];
  /** What is left of the list when nobody is in it. */
  readonly empty: Locator;
  /** Path, query and hash where it was taught. */
  readonly address: string;
  readonly picks: readonly Pick[];
}

/** How much of a profile was found on one candidate's page. */
export interface Check {
  /** The candidate's id; leaves the browser's memory never. */
  readonly id: string;
  readonly fields: readonly {
    readonly kind: FieldKind;
    /** Without it the page is somebody's whom we do not know. */
    readonly must: boolean;
    readonly state: 'found' | 'missing' | 'ambiguous';
  }[];
}

/** What was taught so far. Addresses and ids in it stay in the browser's memory; `buildTaught` leaves them out. */
export interface Draft {
  readonly step: string;
  readonly name: string;
  readonly host: string;
  readonly lists: readonly DraftList[];
  /** Addresses of candidates that were visited. */
  readonly visited: readonly string[];
  readonly picks: readonly Pick[];
  readonly decisions: readonly DecisionPick[];
  readonly stage: { readonly at: Locator; readonly attribute: string | null } | null;
  /** Address patterns that were corrected by hand. */
  readonly patterns: { readonly candidate: string | null; readonly lists: readonly (string | null)[] };
  readonly checks: readonly Check[];
}

export const emptyDraft = (host: string, name: string): Draft => ({
  step: 'row',
  name,
  host,
  lists: [],
  visited: [],
  picks: [],
  decisions: [],
  stage: null,
  patterns: { candidate: null, lists: [] },
  checks: [],
});
