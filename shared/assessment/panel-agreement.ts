import type { Score } from './criterion.ts';
import type { Marks, PanelView, Sheet } from './panel.ts';

/** How far a panel is apart on one criterion of one candidate. */
export interface Difference {
  readonly candidate: string;
  /** Place in the criteria set. */
  readonly criterion: number;
  /** One's own first, then the others in their order; `null`: not scored. */
  readonly scores: readonly (Score | 0 | null)[];
  /** Highest less lowest, in points; 0 when fewer than two gave points. */
  readonly spread: number;
  /** How many said "not enough information", while others gave points. */
  readonly unsure: number;
}

export interface Agreement {
  /** Pairs of candidate and criterion that at least two gave points. */
  readonly compared: number;
  /** Of those, how many with the same points, and how many within one point. */
  readonly same: number;
  readonly near: number;
}

const points = (scores: readonly (Score | 0 | null)[]) =>
  scores.filter((score): score is Score => score !== null && score > 0);

/** The last round of each that may be seen: one's own, then the others'. Empty before one's own is locked. */
export function lastSheets({ own, others }: PanelView): readonly Sheet[] {
  const mine = own.locked.at(-1);
  return mine ? [mine, ...others.flatMap((rounds) => rounds.slice(-1))] : [];
}

const marksOf = (sheet: Sheet, candidate: string): Marks =>
  Object.hasOwn(sheet, candidate) ? (sheet[candidate] ?? []) : [];

/** Every pair of candidate and criterion that somebody scored, in the order of candidates and criteria. */
export function differences(sheets: readonly Sheet[], criteria: number): readonly Difference[] {
  const candidates = [...new Set(sheets.flatMap((sheet) => Object.keys(sheet)))].sort();
  return candidates.flatMap((candidate) =>
    Array.from({ length: criteria }, (_, criterion): Difference => {
      const scores = sheets.map((sheet) => marksOf(sheet, candidate)[criterion] ?? null);
      const given = points(scores);
      return {
        candidate,
        criterion,
        scores,
        spread: given.length < 2 ? 0 : Math.max(...given) - Math.min(...given),
        unsure: given.length === 0 ? 0 : scores.filter((score) => score === 0).length,
      };
    }).filter(({ scores }) => scores.some((score) => score !== null)),
  );
}

export function agreement(all: readonly Difference[]): Agreement {
  const compared = all.filter(({ scores }) => points(scores).length >= 2);
  return {
    compared: compared.length,
    same: compared.filter(({ spread }) => spread === 0).length,
    near: compared.filter(({ spread }) => spread <= 1).length,
  };
}

/** The same per criterion, in the order of the set, with the furthest that anybody was apart. */
export const byCriterion = (
  all: readonly Difference[],
  criteria: number,
): readonly (Agreement & { readonly widest: number })[] =>
  Array.from({ length: criteria }, (_, at) => {
    const these = all.filter(({ criterion }) => criterion === at);
    return { ...agreement(these), widest: Math.max(0, ...these.map(({ spread }) => spread)) };
  });

/**
 * What to talk about first: where the panel is furthest apart, heavier criteria before lighter ones, then where
 * somebody missed information that others found. What all agree on is left out. `weights`: per criterion.
 */
export function discussionOrder(
  all: readonly Difference[],
  weights: readonly number[],
): readonly Difference[] {
  const weight = ({ criterion }: Difference) => weights[criterion] ?? 0;
  return all
    .filter(({ spread, unsure }) => spread > 0 || unsure > 0)
    .sort(
      (a, b) =>
        b.spread - a.spread ||
        weight(b) - weight(a) ||
        b.unsure - a.unsure ||
        (a.candidate < b.candidate ? -1 : a.candidate > b.candidate ? 1 : a.criterion - b.criterion),
    );
}
