import type { Finding, Severity } from '../../../shared/vacancy/checks/check.ts';

export interface Piece {
  readonly from: number;
  readonly words: string;
  /** The most that is found there. */
  readonly mark: Severity | null;
  readonly isCurrent: boolean;
}

const WEIGHT: readonly Severity[] = ['note', 'advice', 'law'];

/** The text in pieces, each marked alike; together they are the text. Suggestions may lie over each other. */
export function stretches(text: string, open: readonly Finding[], at: number): readonly Piece[] {
  const marked = open.map((one, i) => ({ ...one, isCurrent: i === at })).filter(({ end }) => end > 0);
  const ends = new Set([0, text.length, ...marked.flatMap(({ start, end }) => [start, end])]);
  const places = [...ends].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let active: typeof marked = [];
  let next = 0;
  const byStart = marked.sort((a, b) => a.start - b.start);
  for (let i = 0; i + 1 < places.length; i++) {
    const from = places[i]!;
    active = active.filter(({ end }) => end > from);
    while (next < byStart.length && byStart[next]!.start === from) active.push(byStart[next++]!);
    const most = Math.max(-1, ...active.map(({ severity }) => WEIGHT.indexOf(severity)));
    pieces.push({
      from,
      words: text.slice(from, places[i + 1]!),
      mark: WEIGHT[most] ?? null,
      isCurrent: active.some(({ isCurrent }) => isCurrent),
    });
  }
  return pieces;
}
