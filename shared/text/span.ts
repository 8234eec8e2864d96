/** A stretch of text that may identify somebody. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Id of the recognizer that found it, e.g. `name`; also the key of its label in `shared/languages`. */
  readonly kind: string;
  /** 0 to 1; spans under 0.5 are never returned by `detect`. */
  readonly confidence: number;
  /** Index into `knownNames` when the span is (a part of) that known name. */
  readonly known?: number;
  /** Another label than its kind's, that goes on in the sentence: a key `kind.…` of `shared/languages`. */
  readonly as?: string;
}
