import type { Missing } from './criteria-set.ts';
import { type Criterion, MAX_WEIGHT } from './criterion.ts';
import { type Assessed, formulaOrder } from './formula.ts';

/** One weight, changed as little as it takes. */
export interface WeightChange {
  readonly criterion: Criterion;
  readonly from: number;
  readonly to: number;
  /** What becomes of the two candidates. */
  readonly becomes: 'tie' | 'swap';
}

export interface PairSensitivity {
  /** Stands directly before `lower` by the formula. */
  readonly upper: string;
  readonly lower: string;
  /** Every change of the least size that ends that; empty: no single weight from 1 to 5 does. */
  readonly smallest: readonly WeightChange[];
}

export interface Sensitivity {
  /** Each candidate with a place against each at the next place. */
  readonly pairs: readonly PairSensitivity[];
  /** Other weightings that differ from the norm by at most one step in every weight. */
  readonly neighbours: number;
  /**
   * Share of the neighbours (0 to 1) in which exactly those who are first now are first; `null` when nobody has a
   * place, or there are no neighbours.
   */
  readonly firstStays: number | null;
  /** Per candidate with a place: the share of the neighbours in which it is first, alone or in a tie. */
  readonly first: ReadonlyMap<string, number>;
}

interface Row {
  readonly id: string;
  /** Per criterion; 0: left out. */
  readonly scores: readonly number[];
}

function meanOf({ scores }: Row, weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (const [at, score] of scores.entries()) {
    if (score === 0) continue;
    sum += score * (weights[at] ?? 0);
    total += weights[at] ?? 0;
  }
  return sum / total;
}

/** Every weighting with each weight one lower, the same or one higher, from 1 to 5; without the given one. */
function neighboursOf(weights: readonly number[]): number[][] {
  const all = weights.reduce<number[][]>(
    (made, weight) =>
      made.flatMap((one) =>
        [weight - 1, weight, weight + 1]
          .filter((near) => near >= 1 && near <= MAX_WEIGHT)
          .map((near) => [...one, near]),
      ),
    [[]],
  );
  return all.filter((one) => one.some((weight, at) => weight !== weights[at]));
}

function firstOf(rows: readonly Row[], weights: readonly number[]): string[] {
  const means = rows.map((row) => meanOf(row, weights));
  const best = Math.max(...means);
  return rows.filter((_, at) => means[at] === best).map(({ id }) => id);
}

function smallest(criteria: readonly Criterion[], upper: Row, lower: Row): WeightChange[] {
  const weights = criteria.map(({ weight }) => weight);
  for (let step = 1; step < MAX_WEIGHT; step++) {
    const found = criteria.flatMap((criterion, at): WeightChange[] =>
      [criterion.weight - step, criterion.weight + step].flatMap((to): WeightChange[] => {
        if (to < 1 || to > MAX_WEIGHT) return [];
        const changed = weights.with(at, to);
        const lead = meanOf(upper, changed) - meanOf(lower, changed);
        if (lead > 0) return [];
        return [{ criterion, from: criterion.weight, to, becomes: lead === 0 ? 'tie' : 'swap' }];
      }),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * How much the order by the formula hangs on the weights, for candidates with a place (kind `ranked`).
 *
 * - `pairs`: the least change of one weight, the others as they are, that makes two neighbours in the order tie or
 *   swap. The idea is Triantaphyllou and Sánchez, "A sensitivity analysis approach for some deterministic
 *   multi-criteria decision making methods", Decision Sciences 28 (1997) 151-194: there a real number, here only
 *   weights that a norm may have, whole and from 1 to 5. With every score known, D = Σ wₖ(aₖ − bₖ) and the tie lies
 *   at wₖ − D / (aₖ − bₖ), which is what the tests hold it to.
 * - `first`, `firstStays`: over all weightings within one step in every weight at once (at most 3⁶ − 1), how often
 *   who is first. The rank acceptability of Lahdelma, Hokkanen and Salminen, "SMAA", European Journal of
 *   Operational Research 106 (1998) 137-143, with the near weightings as equally likely ones.
 *
 * It says what hangs on the weights, not who is better.
 */
export function sensitivity(
  criteria: readonly Criterion[],
  candidates: readonly Assessed[],
  missing: Missing = 'left_out',
): Sensitivity {
  const scoresOf = new Map(candidates.map(({ id, scores }) => [id, scores]));
  const groups = formulaOrder(criteria, candidates, missing)
    .filter(({ kind }) => kind === 'ranked')
    .map(({ candidates: ids }) =>
      ids.map((id): Row => {
        const given = scoresOf.get(id) ?? {};
        const scores = criteria.map((one) => given[one.id] || (missing === 'lowest' ? 1 : 0));
        return { id, scores };
      }),
    );
  const pairs = groups.slice(1).flatMap((lowers, at) =>
    (groups[at] ?? []).flatMap((upper) =>
      lowers.map(
        (lower): PairSensitivity => ({
          upper: upper.id,
          lower: lower.id,
          smallest: smallest(criteria, upper, lower),
        }),
      ),
    ),
  );
  const rows = groups.flat();
  const now = (groups[0] ?? []).map(({ id }) => id);
  const neighbours = neighboursOf(criteria.map(({ weight }) => weight));
  const times = new Map(rows.map(({ id }) => [id, 0]));
  let stays = 0;
  for (const weights of rows.length > 0 ? neighbours : []) {
    const first = firstOf(rows, weights);
    for (const id of first) times.set(id, (times.get(id) ?? 0) + 1);
    if (first.length === now.length && first.every((id) => now.includes(id))) stays++;
  }
  const share = (count: number) => count / neighbours.length;
  return {
    pairs,
    neighbours: neighbours.length,
    firstStays: rows.length > 0 && neighbours.length > 0 ? share(stays) : null,
    first: new Map(neighbours.length > 0 ? [...times].map(([id, count]) => [id, share(count)]) : []),
  };
}
