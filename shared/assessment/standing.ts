import { type Ranked, standsBefore } from './formula.ts';

export type DecisionTaken = 'reject' | 'advance';

/** How a decision about a candidate stands to the norm and to what was decided before. Tells no score of anybody. */
export interface Standing {
  /** Criteria of this candidate without an answer. */
  readonly unscored: number;
  /** The decision goes against the order of the formula. */
  readonly against: boolean;
  /** How many of the vacancy were advanced before. */
  readonly advanced: number;
}

/**
 * A decision goes against the order when it passes over the formula: advancing somebody while one who stands before them was
 * rejected, or rejecting somebody who stands before one that was advanced. Who is not decided about yet passes over nobody.
 */
export function goesAgainst(
  order: readonly Ranked[],
  taken: ReadonlyMap<string, DecisionTaken>,
  candidate: string,
  action: DecisionTaken,
): boolean {
  for (const [other, was] of taken) {
    if (other === candidate || was === action) continue;
    if (action === 'advance' ? standsBefore(order, other, candidate) : standsBefore(order, candidate, other))
      return true;
  }
  return false;
}
