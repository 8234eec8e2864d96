import type { Language } from '../recognizers/recognizer.ts';

/** A text that is being worked on. Kept in memory by the browser, until it is closed; never stored, never sent. */
export interface VacancyDraft {
  readonly text: string;
  /** Score of the text as it came; null while there is none. */
  readonly first: number | null;
  /** Suggestions that were put away: see `findingKey` in extension/pages/vacancy. */
  readonly dismissed: readonly string[];
  /** How far the nudge is with this text: not logged yet, offered, or ended (completed or skipped). */
  readonly step: 'new' | 'offered' | 'ended';
  /** Pseudonym of the vacancy that it was opened for in the ATS. */
  readonly vacancy: string | null;
}

/** Calls from our page for vacancy texts. */
export interface VacancyToBackground {
  load(): {
    readonly language: Language;
    /** Whether this recruiter's arm has the nudge. */
    readonly used: boolean;
    readonly draft: VacancyDraft | null;
  };
  keep(draft: VacancyDraft | null): void;
  /** Writes to the log what became of the nudge; nothing of the text. */
  logged(step: 'offered' | 'completed' | 'ignored' | 'closed', vacancy: string | null): void;
}
