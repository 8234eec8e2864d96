import type { Stretch } from '../lines.ts';
import type { VacancyText } from '../vacancy-text.ts';

/**
 * How much it matters. `law`: equal treatment law probably forbids it; `advice`: research or the pilot's own rules say
 * that it keeps people away; `note`: worth a look.
 */
export type Severity = 'law' | 'advice' | 'note';

/** What is put into the text when somebody accepts: `text` in the place of what stands there. */
export interface Fix extends Stretch {
  readonly text: string;
}

/** Something to look at. Offsets are UTF-16 code units; `start` = `end` = 0 is about the text as a whole. */
export interface Finding extends Stretch {
  readonly check: string;
  /** With the id of the check, the key of what is said about it: `<check>.<advice>` of shared/languages/vacancy. */
  readonly advice: string;
  readonly severity: Severity;
  /** Part of its check's points that it costs, where that is not what its severity says. */
  readonly share?: number;
  /** Null where only the writer knows what should stand there. */
  readonly fix: Fix | null;
  /** What it could be, in the language of the text, where it can't be put in place of what stands there. */
  readonly example?: string;
  /** Fills the placeholders of what is said. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface CheckExample {
  readonly text: string;
  /** What is marked, in order; `*` and an advice for what is about the whole text. */
  readonly found: readonly string[];
}

/** One thing that a vacancy text is looked at for. Pure, total and linear. */
export interface Check {
  readonly id: string;
  /** Points of 100 that it is worth; of all checks together they make 100. */
  readonly points: number;
  find(vacancy: VacancyText): readonly Finding[];
  readonly examples: readonly CheckExample[];
}

/** The text as a whole. */
export const WHOLE: Stretch = { start: 0, end: 0 };

/** With the capital that stood there. */
export const asWritten = (text: string, start: number, words: string): string => {
  const first = text.slice(start, start + 1);
  const capital = first !== first.toLowerCase();
  return capital ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
};
