import type { Detect } from '../recognizers/detect-with.ts';
import type { DetectOptions } from '../recognizers/recognizer.ts';
import type { Span } from '../text/span.ts';
import { CONTACT_KINDS, KINDS } from './kinds.ts';

/** What is left of spans outside of what may be read. */
export function outside<S extends Pick<Span, 'start' | 'end'>>(
  spans: readonly S[],
  readable: readonly Pick<Span, 'start' | 'end'>[],
): S[] {
  let left = [...spans];
  for (const { start, end } of readable) {
    left = left.flatMap((span) => {
      if (span.end <= start || end <= span.start) return [span];
      const before = { ...span, end: Math.min(span.end, start) };
      const after = { ...span, start: Math.max(span.start, end) };
      return [before, after].filter((one) => one.start < one.end);
    });
  }
  return left;
}

/** E-mail addresses and telephone numbers in a text, whatever is in them. */
export const contactIn = (detect: Detect, text: string, options: DetectOptions): readonly Span[] =>
  detect(text, { ...options, kinds: CONTACT_KINDS });

/** What must not be read of a text by whom its contact data may be shown. */
export function hiddenButContact(detect: Detect, text: string, options: DetectOptions): readonly Span[] {
  const kinds = (options.kinds ?? KINDS).filter((kind) => !CONTACT_KINDS.includes(kind));
  return outside(detect(text, { ...options, kinds }), contactIn(detect, text, options));
}
