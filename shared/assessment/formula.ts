import type { Missing } from './criteria-set.ts';
import type { Criterion, Score, Scores } from './criterion.ts';

/** One line of the arithmetic. */
export interface Term {
  readonly criterion: Criterion;
  /** What was counted; never 0. */
  readonly score: Score;
  readonly product: number;
  /** There was not enough information, and the norm counts that as a 1. */
  readonly assumed: boolean;
}

export interface Arithmetic {
  readonly terms: readonly Term[];
  /** Answered with "not enough information" and left out together with their weight. */
  readonly excluded: readonly Criterion[];
  /** Hard requirements that are not met. The mean stands beside them, it does not make up for them. */
  readonly knockedOut: readonly Criterion[];
  readonly sum: number;
  readonly weights: number;
  /** From 1 to 5; `null` when nothing is left to count. */
  readonly mean: number | null;
}

/** Criteria without an answer, in the given order. "Not enough information" (0) is an answer. */
export function unscored(criteria: readonly Criterion[], scores: Scores): readonly Criterion[] {
  return criteria.filter((criterion) => !Object.hasOwn(scores, criterion.id));
}

export function isComplete(criteria: readonly Criterion[], scores: Scores): boolean {
  return criteria.length > 0 && unscored(criteria, scores).length === 0;
}

/** Hard requirements scored with 1 or 2. "Not enough information" never knocks out: it is a reason to ask. */
export function knockedOut(criteria: readonly Criterion[], scores: Scores): readonly Criterion[] {
  return criteria.filter(({ id, knockOut }) => {
    const score = Object.hasOwn(scores, id) ? scores[id] : 0;
    return knockOut === true && (score === 1 || score === 2);
  });
}

/**
 * The sum with its parts, so that a recruiter can follow it. `null` until every criterion is answered:
 * a running total would pull the scores that are still to come.
 */
export function arithmetic(
  criteria: readonly Criterion[],
  scores: Scores,
  missing: Missing = 'left_out',
): Arithmetic | null {
  if (!isComplete(criteria, scores)) return null;
  const terms: Term[] = [];
  const excluded: Criterion[] = [];
  let sum = 0;
  let weights = 0;
  for (const criterion of criteria) {
    const given = scores[criterion.id] ?? 0;
    if (given === 0 && missing === 'left_out') {
      excluded.push(criterion);
      continue;
    }
    const score = given === 0 ? 1 : given;
    const product = score * criterion.weight;
    terms.push({ criterion, score, product, assumed: given === 0 });
    sum += product;
    weights += criterion.weight;
  }
  const mean = weights > 0 ? sum / weights : null;
  return { terms, excluded, knockedOut: knockedOut(criteria, scores), sum, weights, mean };
}

/** Weighted mean of the scores 1-5, or `null` (not every criterion answered, or nothing left to count). */
export function formula(
  criteria: readonly Criterion[],
  scores: Scores,
  missing: Missing = 'left_out',
): number | null {
  return arithmetic(criteria, scores, missing)?.mean ?? null;
}

/** Somebody's scores, or those of a panel, under the candidate's pseudonym. */
export interface Assessed {
  readonly id: string;
  readonly scores: Scores;
}

/** Candidates that the norm does not set apart. */
export interface Ranked {
  /** 1 for the first; after a tie of two comes 3. `null`: the norm gives no place. */
  readonly rank: number | null;
  readonly kind: 'ranked' | 'unranked' | 'knocked_out';
  /** Ids, in the order of their characters: a tie has no first. */
  readonly candidates: readonly string[];
  readonly mean: number | null;
}

/**
 * The order by the norm: highest mean first, those with equal means together; then `unranked` (not every criterion
 * answered, or nothing to count); last `knocked_out`, whom the mean does not set apart. Means are quotients of
 * small whole numbers, so that equal ones are equal to the last bit.
 */
export function formulaOrder(
  criteria: readonly Criterion[],
  candidates: readonly Assessed[],
  missing: Missing = 'left_out',
): readonly Ranked[] {
  const byMean = new Map<number, string[]>();
  const unranked: string[] = [];
  const out: string[] = [];
  for (const { id, scores } of candidates) {
    const shown = arithmetic(criteria, scores, missing);
    if (shown && shown.knockedOut.length > 0) out.push(id);
    else if (!shown || shown.mean === null) unranked.push(id);
    else byMean.set(shown.mean, [...(byMean.get(shown.mean) ?? []), id]);
  }
  const order: Ranked[] = [];
  let rank = 1;
  for (const [mean, ids] of [...byMean].sort(([one], [other]) => other - one)) {
    order.push({ rank, kind: 'ranked', candidates: ids.sort(), mean });
    rank += ids.length;
  }
  if (unranked.length > 0)
    order.push({ rank: null, kind: 'unranked', candidates: unranked.sort(), mean: null });
  if (out.length > 0) order.push({ rank: null, kind: 'knocked_out', candidates: out.sort(), mean: null });
  return order;
}

/** Whether the norm sets `one` before `other`. False for ties, and where either is `unranked` or not in the order. */
export function standsBefore(order: readonly Ranked[], one: string, other: string): boolean {
  const placeOf = (id: string) =>
    order.findIndex(({ kind, candidates }) => kind !== 'unranked' && candidates.includes(id));
  const [first, second] = [placeOf(one), placeOf(other)];
  return first >= 0 && first < second;
}
