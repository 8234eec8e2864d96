import type { Criterion, Score, Scores } from './criterion.ts';

/** One line of the arithmetic; `score` is never 0: those criteria are in `excluded`. */
export interface Term {
  readonly criterion: Criterion;
  readonly score: Score;
  readonly product: number;
}

export interface Arithmetic {
  readonly terms: readonly Term[];
  /** Answered with "not enough information": left out together with their weight. */
  readonly excluded: readonly Criterion[];
  readonly sum: number;
  readonly weights: number;
  /** From 1 to 5; `null` when every criterion was answered with "not enough information". */
  readonly mean: number | null;
}

/** Criteria without an answer, in the given order. "Not enough information" (0) is an answer. */
export function unscored(criteria: readonly Criterion[], scores: Scores): readonly Criterion[] {
  return criteria.filter((criterion) => !Object.hasOwn(scores, criterion.id));
}

export function isComplete(criteria: readonly Criterion[], scores: Scores): boolean {
  return criteria.length > 0 && unscored(criteria, scores).length === 0;
}

/**
 * The sum with its parts, so that a recruiter can follow it. `null` until every criterion is answered:
 * a running total would pull the scores that are still to come.
 */
export function arithmetic(criteria: readonly Criterion[], scores: Scores): Arithmetic | null {
  if (!isComplete(criteria, scores)) return null;
  const terms: Term[] = [];
  const excluded: Criterion[] = [];
  let sum = 0;
  let weights = 0;
  for (const criterion of criteria) {
    const score = scores[criterion.id] ?? 0;
    if (score === 0) {
      excluded.push(criterion);
      continue;
    }
    const product = score * criterion.weight;
    terms.push({ criterion, score, product });
    sum += product;
    weights += criterion.weight;
  }
  return { terms, excluded, sum, weights, mean: weights > 0 ? sum / weights : null };
}

/** Weighted mean of the scores 1-5, or `null` (not every criterion answered, or nothing but 0). */
export function formula(criteria: readonly Criterion[], scores: Scores): number | null {
  return arithmetic(criteria, scores)?.mean ?? null;
}
