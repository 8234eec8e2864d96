import type { Span } from '../text/span.ts';

export type Language = 'nl' | 'en';

export interface DetectOptions {
  /** Names of people already known from the page, as shown there, in any form ("Fatima El Amrani", "El Amrani, F."). */
  readonly knownNames?: readonly string[];
  readonly language?: Language;
  /** Only these kinds; all but the switchable ones when left out. */
  readonly kinds?: readonly string[];
  /** Switchable kinds that are on, besides the others. */
  readonly also?: readonly string[];
}

/** What a recognizer sees: the whole text and what the caller knows. Never mutated. */
export interface RecognizerInput {
  readonly text: string;
  readonly knownNames: readonly string[];
  readonly language: Language | undefined;
}

/**
 * Every file exports `examples` beside its recognizer, with near misses: not in it, so that they are not shipped.
 * `hidden` is what must be hidden in `text`, in order; empty in a near miss.
 */
export interface RecognizerExample {
  readonly text: string;
  readonly hidden: readonly string[];
  readonly knownNames?: readonly string[];
}

/** One file = one kind of identity. Pure, synchronous, total (never throws), linear in `text.length`. */
export interface Recognizer {
  readonly kind: string;
  /** Off unless asked for: what it hides tells little of a person, and recruiters may need it. */
  readonly switchable?: true;
  find(input: RecognizerInput): readonly Omit<Span, 'kind'>[];
}
