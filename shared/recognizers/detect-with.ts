import type { Span } from '../text/span.ts';
import type { DetectOptions, Language, Recognizer } from './recognizer.ts';

const noNames: readonly string[] = [];

function stronger(a: Span, b: Span): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  const longer = a.end - a.start - (b.end - b.start);
  if (longer !== 0) return longer > 0;
  return a.kind === b.kind ? (a.known ?? -1) > (b.known ?? -1) : a.kind < b.kind;
}

/** Overlapping spans become one that covers both; the stronger, then the longer, names its kind. */
export function mergeSpans(spans: Span[]): Span[] {
  spans.sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      b.confidence - a.confidence ||
      (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) ||
      (b.known ?? -1) - (a.known ?? -1) ||
      ((a.as ?? '') < (b.as ?? '') ? -1 : 1),
  );
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (!last || span.start >= last.end) {
      merged.push(span);
      continue;
    }
    const winner = stronger(span, last) ? span : last;
    merged[merged.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

// Pages draw the same cells again and again: status, place, the candidate's own name.
const CELL = 64;
const KEPT = 2000;

export type Detect = (text: string, options?: DetectOptions) => Span[];

/** A `detect` over a registry of one's choice; the order of the registry makes no difference. */
export function detectWith(recognizers: readonly Recognizer[]): Detect {
  const usual = recognizers.filter(({ switchable }) => !switchable);
  const search = (
    text: string,
    knownNames: readonly string[],
    language: Language | undefined,
    kinds: readonly string[] | undefined,
    also: readonly string[],
  ): Span[] => {
    const input = { text, knownNames, language };
    const spans: Span[] = [];
    const wanted =
      kinds || also.length > 0
        ? recognizers.filter(
            ({ kind, switchable }) => also.includes(kind) || (kinds ? kinds.includes(kind) : !switchable),
          )
        : usual;
    for (const { kind, find } of wanted) {
      const found = find(input);
      for (let i = 0; i < found.length; i++) {
        const span = found[i]!;
        if (span.confidence >= 0.5 && span.end > span.start) spans.push({ ...span, kind });
      }
    }
    return spans.length > 1 ? mergeSpans(spans) : spans;
  };
  const cells = new WeakMap<readonly string[], Map<string, readonly Span[]>>();
  return (text, { knownNames = noNames, language, kinds, also = noNames } = {}) => {
    if (text.length === 0) return [];
    if (text.length > CELL || kinds || also.length > 0)
      return search(text, knownNames, language, kinds, also);
    let known = cells.get(knownNames);
    if (!known || known.size > KEPT) cells.set(knownNames, (known = new Map()));
    const key = language ? `${language}\n${text}` : text;
    let spans = known.get(key);
    if (!spans) known.set(key, (spans = search(text, knownNames, language, kinds, also)));
    return spans.slice();
  };
}
