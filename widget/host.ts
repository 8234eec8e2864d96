import type { Missing } from '../shared/assessment/criteria-set.ts';
import type { Criterion, Score, Scores } from '../shared/assessment/criterion.ts';
import type { Standing } from '../shared/assessment/standing.ts';
import type { NudgeId } from '../shared/events/fields.ts';
import type { NudgeEntry } from '../shared/events/nudge-entry.ts';
import type { Ground } from '../shared/events/nudge-fields.ts';
import type { RevealState } from '../shared/masking/reveal.ts';
import type { RevealReason, RevealScope } from '../shared/masking/rules.ts';
import type { Language } from '../shared/recognizers/recognizer.ts';
import type { Round } from './nudges/nudge.ts';

/** What the widget asks of the place it stands in: our extension, or a page of an ATS vendor. */
export interface WidgetHost {
  readonly language: Language;
  /** May become others, which the host then says by `criteriaChanged`. */
  readonly criteria: readonly Criterion[];
  /** What the norm does with "not enough information"; left out when not said. */
  readonly missing?: Missing;
  /** Ids of the nudges that may ask; all when left out. */
  readonly nudges?: readonly string[];
  /** Stored scores of a candidate (by key). */
  scores(candidate: string): Promise<Scores>;
  /** Resolves once the score is safe; `null` takes it back. */
  saveScore(candidate: string, criterion: string, score: Score | 0 | null): Promise<void>;
  readonly panel: { readonly folded: boolean; readonly width: number };
  savePanel(panel: { folded: boolean; width: number }): void;
  /** Missing where nobody is hidden. */
  readonly reveal?: RevealDoor;
  /** Missing where nothing can be kept unread. */
  readonly notes?: NotesDoor;
  /** Missing outside of an ATS. */
  readonly moves?: Moves;
  /** How such a decision stands to the norm and to earlier ones; per candidate. Missing where that is not known. */
  standing?(candidates: readonly string[], action: 'reject' | 'advance'): Promise<readonly Standing[]>;
  /** Missing where nothing is known of earlier pages. */
  readonly round?: RoundDoor;
  /** Missing where criteria are not made; see `NormNotice`. */
  readonly draft?: {
    /** Vacancy whose criteria are a draft that can be locked; null: there is nothing to lock. */
    of(): string | null;
    lock(): Promise<void>;
  };
  /** Logs a step of a nudge; the place that the widget stands in adds the vacancy. */
  logNudge(entry: NudgeEntry): void;
}

/** Notes of evidence, kept where nobody but the recruiter can read them. */
export interface NotesDoor {
  /** By criterion. */
  of(candidate: string): Promise<Readonly<Record<string, string>>>;
  /** Resolves once the note is safe; an empty text takes it away. */
  save(candidate: string, criterion: string, text: string): Promise<void>;
}

/** What goes on from page to page in one session. */
export interface RoundDoor {
  readonly now: Round;
  /** Whether the tour of the panel was seen to its end, or skipped. */
  readonly toured: boolean;
  /** A candidate has every criterion answered. */
  scored(candidate: string): void;
  offered(what: string): void;
  tour(): void;
}

/** Ways on in the ATS, taken only when the recruiter asks. Nothing of the ATS is pressed. */
export interface Moves {
  /** What there is to go to now. */
  reach(): { readonly next: boolean; readonly reject: boolean; readonly advance: boolean };
  /** Opens the page that the ATS's own link to the next candidate leads to. */
  next(): void;
  /** Opens the page of a candidate in view, by the ATS's own link; false when there is none. */
  open(candidate: string): boolean;
  /** Puts the focus on the ATS's own button; answers with it. */
  point(action: 'reject' | 'advance'): HTMLElement | null;
  /** The page before this one was left by a recruiter at work with the keys of the panel. */
  readonly arrived: boolean;
  /** Such a page is being left. */
  leaving(): void;
}

/** Who a candidate is, and how to reach them: asked and answered by the place that the widget stands in. */
export interface RevealDoor {
  state(candidate: string): Promise<RevealState>;
  /** Locks the scores; criteria without an answer count as "not enough information". */
  lock(candidate: string): Promise<void>;
  /** Rejects when the rules forbid it, or when it could not be logged; nothing is shown then. */
  reveal(candidate: string, reason: RevealReason, scope: RevealScope): Promise<void>;
  hide(candidate: string): Promise<void>;
  /** Puts the focus on the ATS's own control that opens its mail. */
  write(candidate: string): Promise<void>;
  /** Puts the address on the clipboard, unseen. */
  copy(candidate: string): Promise<void>;
  /** Called when something else may be seen. */
  subscribe(listener: () => void): () => void;
}

export interface PromptContext {
  readonly nudge: NudgeId;
  /** One, or all that a bulk action is about. */
  readonly candidates: readonly string[];
  /** Those of them that the question is about. */
  readonly affected: readonly string[];
  readonly action: 'reject' | 'advance';
  /** Of one candidate. */
  readonly unscored: number;
}
/** `criterion`: its place, from 1. */
export type PromptAnswer =
  | 'score_first'
  | 'one_more'
  | 'go_on'
  | 'ignored'
  | { readonly ground: Ground }
  | { readonly criterion: number };

/** What the place does with the widget. */
export interface MountedWidget {
  /** Another candidate came into view, or none. */
  setCandidate(candidate: { readonly key: string; readonly label: string } | null): void;
  /**
   * The recruiter is about to reject or advance, or did. Shows the prompt beside `near` (viewport pixels)
   * when criteria are unscored; never delays the ATS's own action. `keyboard`: the ATS's button was reached by
   * keyboard, so the prompt must be reachable, too; it takes the focus and gives it back. `chosen`: the decision is
   * about these together.
   */
  beforeDecision(
    action: 'reject' | 'advance',
    near: { x: number; y: number; keyboard?: boolean },
    chosen?: readonly string[],
  ): void;
  /** The decision was taken: an unanswered prompt stays, worded in the past tense. */
  afterDecision(action: 'reject' | 'advance'): void;
  /** The host has other criteria now. */
  criteriaChanged(): void;
  setLanguage(language: Language): void;
  unmount(): void;
}
