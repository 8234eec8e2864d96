import type { Criterion, Score, Scores } from '../assessment/criterion.ts';
import type { AtsProfile } from '../profiles/ats-profile.ts';
import type { Language } from '../recognizers/recognizer.ts';
import type { Arm } from '../study/protocol.ts';

/** A person seen on this site in this browser session; kept in memory only. */
export interface KnownPerson {
  /** Pseudonym of the candidate (HMAC, hex). */
  readonly candidate: string;
  readonly names: readonly string[];
}

/** All that a page needs to start, in one answer, so that the veil lifts on one clock in every arm. */
export interface SessionSetup {
  readonly language: Language;
  readonly arm: Arm;
  /** Candidate pseudonyms and labels are HMACs under this key (hex, derived per study and entity type). */
  readonly candidateKey: string;
  /** Key (hex) of ids that must be the same when the same thing is logged twice; see `exposureId`. */
  readonly eventKey: string;
  readonly exposure: { readonly milliseconds: number; readonly share: number };
  readonly criteria: readonly Criterion[];
  readonly people: readonly KnownPerson[];
  /** Pseudonyms revealed in this browser session. */
  readonly revealed: readonly string[];
  readonly panel: { readonly folded: boolean; readonly width: number };
  /** What the employer, or somebody on this device, taught us of this site. */
  readonly taught: AtsProfile | null;
}

export type RevealReason = 'invite' | 'contact' | 'legal' | 'technical' | 'other';

/** What stands under `given:<uuid>`; `null` takes a score back. `order`: Unix milliseconds. */
export interface GivenScore {
  readonly candidate: string;
  readonly criterion: string;
  readonly score: Score | 0 | null;
  readonly order: number;
}

/** Calls from the page's isolated world; the background checks the sender's id and that it is a tab. */
export interface ContentToBackground {
  start(): SessionSetup;
  /** Adds people to the session's directory; never stored. */
  remember(people: readonly KnownPerson[]): void;
  /** Names that the tab's top frame knows, once its first pass is done; asked by a document's frame. */
  framePeople(): {
    readonly names: readonly string[];
    readonly candidate: string | null;
    readonly revealed: boolean;
  };
  /** Events stand in storage under `spool:<id>`; moves them into the outbox. */
  drain(): void;
  scores(candidate: string): Scores;
  /** Scores stand in storage under `given:<uuid>`; takes them in. */
  keepScores(): void;
  reveal(candidate: string, reason: RevealReason): void;
  savePanel(panel: { folded: boolean; width: number }): void;
  /** Bytes of a document that the page's own origin may not read; base64. */
  fetchDocument(url: string): { status: number; type: string; bytes: string } | { status: 0 };
}
