import { infixes } from '../../shared/names/name-parts.ts';
import { fold } from '../../shared/text/normalize.ts';
import type { Span } from '../../shared/text/span.ts';
import type { Mark, Marked, MarkKind } from './gold.ts';

/** What was wanted and what was missed, in letters and digits, or in words, or in documents. */
export interface Count {
  of: number;
  lost: number;
}

export interface Score {
  readonly kinds: Map<MarkKind, Count>;
  /** Words in marks that must stay. */
  readonly keep: Count;
  /** Letters and digits outside all marks. */
  readonly other: Count;
  /** Documents in which a word of the candidate's name is left. */
  readonly documents: Count;
}

export interface Slip {
  readonly kind: MarkKind | 'other';
  readonly start: number;
  readonly end: number;
  /** A whole word of the candidate's name is left. */
  readonly leaked?: true;
}

/** Which were neither wanted nor unwanted: what only a switch hides. */
const neutral: ReadonlySet<MarkKind> = new Set(['gradyear', 'schoolplace']);
const counted = /[\p{L}\p{N}]/u;

export const newScore = (): Score => ({
  kinds: new Map(),
  keep: { of: 0, lost: 0 },
  other: { of: 0, lost: 0 },
  documents: { of: 0, lost: 0 },
});

function count(score: Score, kind: MarkKind): Count {
  let entry = score.kinds.get(kind);
  if (!entry) score.kinds.set(kind, (entry = { of: 0, lost: 0 }));
  return entry;
}

function coverage(text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

/** Words of a mark of the candidate's name that tell something: no infixes, no single letters. */
function nameWords(text: string, { start, end }: Mark): [number, number][] {
  const found: [number, number][] = [];
  for (const hit of text.slice(start, end).matchAll(/[\p{L}\p{M}]{2,}/gu)) {
    if (!infixes.has(fold(hit[0]))) found.push([start + hit.index, start + hit.index + hit[0].length]);
  }
  return found;
}

/** Whether a word of the name is left; of a letter-spaced name, more than a letter. */
function isLeaked(text: string, mark: Mark, covered: Uint8Array): boolean {
  const words = nameWords(text, mark);
  const letters = text.slice(mark.start, mark.end).replace(/\P{L}/gu, '').length;
  if (words.length > 0 || letters < 4)
    return words.some(([start, end]) => covered.subarray(start, end).includes(0));
  let left = 0;
  for (let at = mark.start; at < mark.end; at++) if (/\p{L}/u.test(text[at]!) && !covered[at]) left++;
  return left > 1;
}

/**
 * Adds a document to a score, and tells what was missed or hidden for nothing. Kinds of spans don't count: hidden is
 * hidden. `also` are the switchable kinds that are on.
 */
export function measure(
  score: Score,
  { text, marks }: Marked,
  spans: readonly Pick<Span, 'start' | 'end'>[],
  also: readonly MarkKind[] = [],
): Slip[] {
  const covered = coverage(text, spans);
  const slips: Slip[] = [];
  const marked = new Uint8Array(text.length);
  let leaked = false;
  for (const mark of marks) {
    marked.fill(1, mark.start, mark.end);
    if (neutral.has(mark.kind) && !also.includes(mark.kind)) continue;
    if (mark.kind === 'keep') {
      for (const hit of text.slice(mark.start, mark.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        const start = mark.start + hit.index;
        const end = start + hit[0].length;
        score.keep.of++;
        if (!covered.subarray(start, end).includes(1)) continue;
        score.keep.lost++;
        slips.push({ kind: 'keep', start, end });
      }
      continue;
    }
    const entry = count(score, mark.kind);
    let missed = false;
    for (let at = mark.start; at < mark.end; at++) {
      if (!counted.test(text[at]!)) continue;
      entry.of++;
      if (covered[at]) continue;
      entry.lost++;
      missed = true;
    }
    const leak = mark.kind === 'name' && isLeaked(text, mark, covered);
    leaked ||= leak;
    if (missed) slips.push(leak ? { ...mark, leaked: true } : mark);
  }
  if (marks.some(({ kind }) => kind === 'name')) {
    score.documents.of++;
    if (leaked) score.documents.lost++;
  }
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const open = at < text.length && !marked[at];
    if (open && counted.test(text[at]!)) {
      score.other.of++;
      if (covered[at]) score.other.lost++;
    }
    const over = open && covered[at] === 1;
    if (over && from < 0) from = at;
    if (!over && from >= 0) {
      if (counted.test(text.slice(from, at))) slips.push({ kind: 'other', start: from, end: at });
      from = -1;
    }
  }
  return slips;
}

/** Share of what was wanted that was missed, 0 to 1; 0 when nothing was wanted. */
export const share = ({ of, lost }: Count): number => (of === 0 ? 0 : lost / of);

/** The counts of several kinds together. */
export function together(score: Score, kinds: readonly MarkKind[]): Count {
  const sum = { of: 0, lost: 0 };
  for (const kind of kinds) {
    const entry = score.kinds.get(kind);
    if (!entry) continue;
    sum.of += entry.of;
    sum.lost += entry.lost;
  }
  return sum;
}
