import type { Missing } from '../../../shared/assessment/criteria-set.ts';
import type { Criterion } from '../../../shared/assessment/criterion.ts';
import { arithmetic } from '../../../shared/assessment/formula.ts';
import { sensitivity } from '../../../shared/assessment/sensitivity.ts';
import { candidateLabel } from '../../../shared/languages/label.ts';
import type { ReviewCandidate, ReviewState } from '../../../shared/ports/review-to-background.ts';

export const LEAST = 2;
export const MOST = 5;

/** In the order of their labels, which are drawn: it says nothing about anybody. */
export const byLabel = <T extends { readonly key: string }>(candidates: readonly T[]): T[] =>
  [...candidates].sort((a, b) => candidateLabel(a.key).localeCompare(candidateLabel(b.key)));

export interface Total {
  readonly mean: number | null;
  readonly knockedOut: readonly Criterion[];
}

export const totalOf = (
  criteria: readonly Criterion[],
  { scores }: ReviewCandidate,
  missing: Missing,
): Total => {
  const sum = arithmetic(criteria, scores, missing);
  return { mean: sum?.mean ?? null, knockedOut: sum?.knockedOut ?? [] };
};

export const weightsOf = (state: ReviewState, chosen: readonly ReviewCandidate[]) =>
  sensitivity(
    state.criteria,
    chosen.map(({ key, scores }) => ({ id: key, scores })),
    state.missing,
  );
