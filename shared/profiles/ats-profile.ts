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
  /**
   * How many matches are expected on a healthy page; `some` = at least one; `one` = one in each scope: when the first
   * selector finds nothing, a later one counts only if it finds a single thing.
   */
  readonly expect?: 'any' | 'some' | 'one';
}

export type Surface = 'list' | 'card' | 'profile' | 'drawer' | 'mention';

/** A place where one candidate is shown: a row, a card, a header, a drawer. */
export interface CandidateScope {
  readonly at: Locator;
  /** Only at addresses that this regular expression fits; see `AtsPage.address`. */
  readonly on?: string;
  /**
   * Where the ATS's id of the candidate stands, in order: the page's address, an attribute of the scope or of
   * something in it, a link in it, or, where the page has no id, the candidate's own name. A main scope without any
   * of these takes the id in the page's address.
   */
  readonly id: readonly (
    | 'address'
    | { readonly attribute: string; readonly of?: string }
    | { readonly link: string; readonly pattern: string }
    | { readonly words: Locator }
  )[];
  readonly fields: readonly Field[];
  /** Where a recruiter meets the candidate here; what an exposure is logged as. */
  readonly surface: Surface;
  /** The page's own candidate (the one that the panel and the scores are about). */
  readonly main?: boolean;
}

/** What a profile is worth. Only what was run against the real system is `verified`. */
export type Tier =
  /** Run against the real system, in the version named. */
  | 'verified'
  /** Read from the system's public source; not run against it. */
  | 'source'
  /** Read from other people's public code. Counts on a page only when it fits that page. */
  | 'community'
  /** Only the addresses are known; what stands on the page is recognised by general signs. */
  | 'address'
  /** Shown to us by the employer, who hands it out by company policy. */
  | 'taught'
  /** Shown to us on this device. */
  | 'local';

/** Where the knowledge in a profile comes from, and how much it is to be trusted. */
export interface Provenance {
  /** What was run or read, with its version. */
  readonly source: string;
  /** Of the newest of those sources, or, when they are undated, of the look at them: year, month or day, ISO. */
  readonly date: string;
  /** How many independent sources say so; `own`: the system itself or its code. */
  readonly confidence: 'own' | 'several' | 'one';
}

/**
 * A kind of page on which candidates are to be found. What is expected there says whether the profile still fits;
 * on any other page nothing is expected.
 */
export interface AtsPage {
  readonly kind: 'candidate' | 'list';
  /** Regular expression on the address behind the host (path, query and hash); group 1 is the candidate's id. */
  readonly address?: string;
  /** CSS selectors of which all must match. A page needs an address, a sign, or both. */
  readonly signs?: readonly string[];
  /** A scope of one of these surfaces must be there. None: nothing is expected. */
  readonly surfaces: readonly Surface[];
  /** What the ATS shows when there is nobody to show; then nothing is expected. */
  readonly empty?: Locator;
}

/**
 * Where a page tells its vacancy: in its address (group 1 of the regular expression), in a link, or, where there is no
 * id, by the vacancy's own words.
 */
export type VacancyPlace =
  | { readonly address: string }
  | { readonly link: string; readonly pattern: string }
  | { readonly words: Locator };

/** What a candidate answered to the vacancy's own questions, within a main scope; see the review of answers. */
export interface AnswerBlocks {
  /** One block for each question. */
  readonly at: Locator;
  /** Within a block. */
  readonly question: Locator;
  readonly answer: Locator;
  /** What is put behind a candidate's address to get to the answers, such as `?tab=answers`. */
  readonly open?: string;
}

export interface AtsProfile {
  readonly id: string;
  /** Goes up with every change that changes what is found. */
  readonly version: number;
  readonly name: string;
  readonly tier: Tier;
  readonly provenance: Provenance;
  /** Match patterns of hosts that always run this ATS; empty for self-hosted ones. */
  readonly hosts: readonly string[];
  /** CSS selectors of which all must match for the page to be this ATS. */
  readonly signs: readonly string[];
  /** The first that fits the page in view counts. */
  readonly pages: readonly AtsPage[];
  readonly scopes: readonly CandidateScope[];
  /** Fields outside any scope (activity feeds, toasts, search boxes). */
  readonly fields: readonly Field[];
  /** General recognition runs beside the profile: it knows too little of the page to do without. */
  readonly recognise: boolean;
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
  /** Controls that open the ATS's own mail to the candidate in view. */
  readonly compose?: Locator;
  readonly answers?: AnswerBlocks;
  /** Where a candidate's present stage stands in a scope: an attribute with the ATS's stage id or title, or (`null`) words. */
  readonly stageOf: { readonly at: string; readonly attribute: string | null } | null;
  /** The control in which a vacancy's text is written: a text area or an editable element. Read, never written. */
  readonly vacancyEditor?: Locator;
  /** In the order in which they are tried; none: pages do not tell their vacancy. */
  readonly vacancy?: readonly VacancyPlace[];
}

/** Fields that a profile without a board, buttons and stages leaves empty. */
export const nothingKnown = {
  hosts: [],
  signs: [],
  pages: [],
  scopes: [],
  fields: [],
  recognise: false,
  harmless: [],
  decisions: [],
  columns: null,
  stageOf: null,
} as const satisfies Partial<AtsProfile>;

/** All text of a page that general recognition looks at: every kind of detail counts, everywhere. */
export const everywhere: Field = { kind: 'text', at: ['body'] };
