/** CSS selectors tried in order; the first that matches within the scope counts. */
export type Locator = readonly string[];

/** What a field holds decides what is done with it. */
export type FieldKind =
  /** Text that is (part of) a candidate's name: replaced by the candidate's label. */
  | 'name'
  /** Initials in an avatar: emptied, and covered like a photo. */
  | 'initials'
  /** Text or link that holds contact data or another identifying value: replaced by a pill of its kind. */
  | 'email'
  | 'phone'
  | 'address'
  | 'birthdate'
  | 'identity'
  /** Picture, canvas or background that shows a person: covered. */
  | 'photo'
  /** Running text: only what is detected in it is replaced. */
  | 'text'
  /** Link or name of a candidate's file: name replaced, download covered. */
  | 'file'
  /** Frame or preview that shows a document: taken over. */
  | 'document'
  /** Form control with an identifying value: covered, never rewritten. */
  | 'control';

export interface Field {
  readonly kind: FieldKind;
  readonly at: Locator;
  /** A second element with a part of the same name (last name in its own cell) shows a dash instead. */
  readonly rest?: boolean;
  /** How many matches are expected on a healthy page; `some` = at least one. */
  readonly expect?: 'any' | 'some';
}

export type Surface = 'list' | 'card' | 'profile' | 'drawer' | 'mention';

/** A place where one candidate is shown: a row, a card, a header, a drawer. */
export interface CandidateScope {
  readonly at: Locator;
  /** Where the ATS's id of the candidate stands: an attribute of the scope, or a link's URL in it. */
  readonly id: readonly (
    | { readonly attribute: string }
    | { readonly link: string; readonly pattern: string }
  )[];
  readonly fields: readonly Field[];
  /** Where a recruiter meets the candidate here; what an exposure is logged as. */
  readonly surface: Surface;
  /** The page's own candidate (the one that the panel and the scores are about). */
  readonly main?: boolean;
}

export interface AtsProfile {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly tier: 'verified' | 'community';
  /** Match patterns of hosts that always run this ATS; empty for self-hosted ones. */
  readonly hosts: readonly string[];
  /** CSS selectors of which all must match for the page to be this ATS. */
  readonly signs: readonly string[];
  /** `path` is a regular expression on the location's path; group 1 is the candidate's id. */
  readonly candidatePage: { readonly path: string } | null;
  readonly scopes: readonly CandidateScope[];
  /** Fields outside any scope (activity feeds, toasts, search boxes). */
  readonly fields: readonly Field[];
  /** Pictures that are known to be harmless (logos, icons). */
  readonly harmless: Locator;
  /** Buttons and menu items that decide about one candidate, or about all chosen ones. */
  readonly decisions: readonly {
    readonly action: 'reject' | 'advance';
    readonly at: Locator;
    /** Set when it acts on the chosen rows: the mark of a chosen scope. */
    readonly chosen?: string;
    /** Attribute on the control that names the stage it leads to. */
    readonly stageAttribute?: string;
  }[];
  /** Columns of a board onto which a candidate can be dropped; `attribute` names the ATS's stage. */
  readonly columns: { readonly at: string; readonly attribute: string } | null;
  /** Where a candidate's present stage stands in a scope: an attribute with the ATS's stage id or title. */
  readonly stageOf: { readonly at: string; readonly attribute: string } | null;
}
