import type { Score, Scores } from '../assessment/criterion.ts';
import type { DecisionTaken, Standing } from '../assessment/standing.ts';
import type { Reveal, Shown } from '../masking/reveal.ts';
import type { MaskingRules, RevealReason, RevealScope } from '../masking/rules.ts';
import type { AtsProfile } from '../profiles/ats-profile.ts';
import type { Language } from '../recognizers/recognizer.ts';
import type { Arm } from '../study/protocol.ts';
import type { PageNorm } from './criteria-to-background.ts';

/** A person seen on this site in this browser session; kept in memory only. */
export interface KnownPerson {
  /** Pseudonym of the candidate (HMAC, hex). */
  readonly candidate: string;
  readonly names: readonly string[];
}

/** All that a page needs to start, in one answer, so that the veil lifts on one clock in every arm. */
export interface SessionSetup {
  readonly language: Language;
  /** Of no page in particular; see `perPage`. */
  readonly arm: Arm;
  /** Whether the study draws by vacancy: then a page asks by `stand` for its own arm before it shows anything. */
  readonly perPage: boolean;
  /** Candidate pseudonyms and labels are HMACs under this key (hex, derived per study and entity type). */
  readonly candidateKey: string;
  /** As those of candidates. */
  readonly vacancyKey: string;
  /** Key (hex) of ids that must be the same when the same thing is logged twice; see `exposureId`. */
  readonly eventKey: string;
  readonly exposure: { readonly milliseconds: number; readonly share: number };
  /** The criteria of a page that does not tell its vacancy, or whose vacancy has none of its own. */
  readonly norm: PageNorm;
  /** Pseudonyms of the vacancies that have criteria of their own: see `norm`. */
  readonly ownNorms: readonly string[];
  readonly people: readonly KnownPerson[];
  readonly masking: MaskingRules;
  readonly reveals: readonly Reveal[];
  readonly panel: { readonly folded: boolean; readonly width: number };
  /** The page before was left with the keys of the panel; see `moveOn`. */
  readonly arrived: boolean;
  /** What was done in this session, on earlier pages, too. */
  readonly round: { readonly scored: number; readonly offered: readonly string[] };
  /** Whether the tour of the panel was seen. */
  readonly toured: boolean;
  /** What the employer, or somebody on this device, taught us of this site. */
  readonly taught: AtsProfile | null;
}

/** The arm of one page, and what goes with it. */
export type PageStanding = Pick<SessionSetup, 'arm' | 'eventKey'> & { readonly vacancy: string | null };

/** What a recruiter asks for. `scorecard`: the page has one for this candidate. */
export interface AskedReveal {
  readonly candidate: string;
  readonly reason: RevealReason;
  readonly scope: RevealScope;
  readonly scorecard: boolean;
  /** Pseudonym of the vacancy by which the page got its arm. */
  readonly vacancy?: string | null;
}

/** What stands under `given:<uuid>`; `null` takes a score back. `order`: Unix milliseconds. */
export interface GivenScore {
  readonly candidate: string;
  /** Pseudonym of the vacancy in view; `null`: the page does not tell. */
  readonly vacancy?: string | null;
  readonly criterion: string;
  readonly score: Score | 0 | null;
  readonly order: number;
  /** Beside the scores of before, instead of in their place. */
  readonly moment?: 'interview';
}

/** What a recruiter wrote down for themselves about one criterion; empty: nothing any more. */
export interface GivenNote {
  readonly candidate: string;
  readonly criterion: string;
  readonly text: string;
}

/** What a page holds of use for a review; nothing in it identifies but the addresses, which nobody is shown. */
export interface Gathered {
  /** Pseudonym; null where the page does not tell. */
  readonly vacancy: string | null;
  /** Candidates of a list, with the addresses of their own pages. */
  readonly listed: readonly { readonly candidate: string; readonly address: string }[];
  /** Anonymous already. */
  readonly answers: readonly {
    readonly candidate: string;
    readonly question: string;
    readonly text: string;
  }[];
}

/** A decision that was seen; `move`: to some other stage. */
export interface TakenDecision {
  readonly candidate: string;
  readonly vacancy: string | null;
  readonly action: DecisionTaken | 'move';
}

/** Calls from the page's isolated world; the background checks the sender's id and that it is a tab. */
export interface ContentToBackground {
  start(): SessionSetup;
  /**
   * The arm of the page about this vacancy; `null`: the page does not tell. A frame that does not tell has the
   * vacancy of its tab.
   */
  stand(vacancy: string | null): PageStanding;
  /** Adds people to the session's directory; never stored. */
  remember(people: readonly KnownPerson[]): void;
  /** Names that the tab's top frame knows, once its first pass is done; asked by a document's frame. */
  framePeople(): {
    readonly names: readonly string[];
    readonly candidate: string | null;
    readonly shown: Shown;
  };
  /** Kept in memory for the reviews of this browser session. */
  gather(gathered: Gathered): void;
  /** There was a key or click. */
  active(): void;
  /** More that a page hides than was told before, by kind. */
  masked(page: 'candidate' | 'list' | 'other', kinds: Readonly<Record<string, number>>): void;
  /** Events stand in storage under `spool:<id>`; moves them into the outbox. */
  drain(): void;
  /** The criteria of a vacancy. */
  norm(vacancy: string): PageNorm;
  /** A candidate came in view under that vacancy: its criteria are theirs. */
  opened(candidate: string, vacancy: string | null): void;
  /** Locks a draft of criteria before anybody is scored. */
  lockNorm(vacancy: string): PageNorm;
  openCriteria(vacancy: string | null): void;
  scores(candidate: string): Scores;
  /** Scores stand in storage under `given:<uuid>`; takes them in. */
  keepScores(): void;
  /** Notes of a candidate by criterion; they never leave the browser. */
  notes(candidate: string): Readonly<Record<string, string>>;
  /** Answers once the note is sealed and on disk. */
  saveNote(note: GivenNote): void;
  /** Locks the scores of a candidate; criteria without an answer count as "not enough information". */
  lockScores(candidate: string): void;
  scoreState(candidate: string): 'locked' | 'open';
  /** Answers with all reveals that hold; rejects when the rules forbid it. Logged before anybody is shown. */
  reveal(asked: AskedReveal): readonly Reveal[];
  hideAgain(candidate: string): readonly Reveal[];
  reveals(): readonly Reveal[];
  /** Remembers what was decided, for `standing`. */
  decided(decision: TakenDecision): void;
  /** How decisions about these stand to the norm and to earlier ones; nobody's scores. */
  standing(asked: {
    readonly candidates: readonly string[];
    readonly vacancy: string | null;
    readonly action: DecisionTaken;
  }): readonly Standing[];
  noteRound(
    step:
      | { readonly what: 'scored'; readonly candidate: string }
      | { readonly what: 'offered'; readonly once: string },
  ): void;
  toured(): void;
  /** A recruiter at work with the keys of the panel leaves the page: the next one of this tab goes on there. */
  moveOn(): void;
  savePanel(panel: { folded: boolean; width: number }): void;
  /** How many suggestions there are for the text in the ATS's editor of a vacancy; the text is not kept. */
  vacancyText(text: string): number;
  /** Opens our page with that text, kept in memory alone. `vacancy`: its pseudonym, for the log. */
  openVacancy(text: string, vacancy: string | null): void;
  /** Bytes of a document that the page's own origin may not read; base64. */
  fetchDocument(url: string): { status: number; type: string; bytes: string } | { status: 0 };
}
