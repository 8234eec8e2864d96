import { GAP, LOWER, type Scan } from './scan.ts';
import type { NameWords } from './whose.ts';

/** Whether a pronoun stands in the paragraph, and not in a quotation behind, one that was another person's, and no name of the candidate between. */
export function goesOn(words: Scan, from: number, to: number, names: NameWords): boolean {
  if (from < 0 || to - from > 24) return false;
  for (let at = from; at < to; at++) {
    if (words.shape[at] !== LOWER && names.has(words.fold[at]!)) return false;
    if (
      words.gap[at]! & (GAP.COLON | GAP.QUOTE) ||
      (words.gap[at]! & GAP.NEWLINE && words.shape[at + 1] !== LOWER)
    )
      return false;
  }
  return true;
}

/** First word of the quotation around word `i`, or -1. */
export function quoteStart(words: Scan, i: number): number {
  for (let at = i; at > 0 && i - at < 40; at--) {
    const gap = words.gap[at - 1]!;
    if (at < i && gap & GAP.NEWLINE && gap & (GAP.DOT | GAP.SEPARATOR) && !(gap & GAP.QUOTE)) return -1;
    if (!(gap & (GAP.QUOTE | GAP.COMMA | GAP.APOSTROPHE))) continue;
    const between = words.text.slice(words.end[at - 1]!, words.start[at]!);
    if (/["“„«]$|,,$|(?:^|[\s:;])['‘]$/.test(between)) return at;
    if (at <= i && /^[.,!?]?["”»]/.test(between)) return -1;
  }
  return -1;
}
