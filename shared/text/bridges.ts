import type { Range } from './values.ts';

/** Small words that tie an office or a rite to its church: "diaken in de", "choir of my". */
const tie =
  /^ (?:in|van|bij|voor|naar|of|at|for|to|from|with)(?: (?:de|het|een|mijn|onze|ons|the|a|an|my|our))? $/i;

/** Neighbours that only small words part, each pair as one stretch, so that both read as one. */
export function bridged(text: string, found: readonly Range[]): (Range & { confidence: number })[] {
  const sorted = [...found].sort((a, b) => a.start - b.start);
  const bridges: (Range & { confidence: number })[] = [];
  let start = -1;
  let end = -1;
  for (const range of sorted) {
    if (end >= 0 && range.start > end && range.start - end < 16 && tie.test(text.slice(end, range.start)))
      bridges.push({ start, end: range.end, confidence: 0.6 });
    if (range.end > end) {
      start = range.start;
      end = range.end;
    }
  }
  return bridges;
}
