import type { Span } from './span.ts';

/**
 * The text with each span replaced by its label. Spans may come in any order; a span that begins inside
 * an earlier one only stretches it, so that nothing between their ends remains.
 */
export function redact(
  text: string,
  spans: readonly Span[],
  label: (span: Span, written: string) => string,
): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = 0;
  for (const span of ordered) {
    if (span.start >= at) out += text.slice(at, span.start) + label(span, text.slice(span.start, span.end));
    at = Math.max(at, span.end);
  }
  return out + text.slice(at);
}
