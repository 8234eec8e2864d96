import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaOrder } from '../../../shared/assessment/formula.ts';
import { type DecisionTaken, goesAgainst } from '../../../shared/assessment/standing.ts';
import { criterion } from './fakes.ts';

const criteria = [criterion('a', 1)];
const order = formulaOrder(
  criteria,
  (
    [
      ['high', 5],
      ['mid', 3],
      ['mid2', 3],
      ['low', 1],
    ] as const
  ).map(([id, a]) => ({ id, scores: { a } })),
);
const taken = (...all: [string, DecisionTaken][]) => new Map(all);

describe('a decision against the order of the formula', () => {
  it('passes somebody over: the better one rejected, or one below advanced', () => {
    expect(goesAgainst(order, taken(['high', 'reject']), 'mid', 'advance')).toBe(true);
    expect(goesAgainst(order, taken(['low', 'advance']), 'mid', 'reject')).toBe(true);
  });

  it('does not when it follows the order, for ties, for the open ones, and for those without a place', () => {
    expect(goesAgainst(order, taken(['low', 'reject']), 'mid', 'advance')).toBe(false);
    expect(goesAgainst(order, taken(['high', 'advance']), 'mid', 'reject')).toBe(false);
    expect(goesAgainst(order, taken(['mid2', 'reject']), 'mid', 'advance')).toBe(false);
    expect(goesAgainst(order, taken(), 'high', 'reject')).toBe(false);
    expect(goesAgainst(order, taken(['high', 'reject']), 'nobody', 'advance')).toBe(false);
  });

  it('is seen at the second of two decisions, whichever comes first', () => {
    const id = fc.constantFrom('high', 'mid', 'mid2', 'low');
    fc.assert(
      fc.property(id, id, (one, other) => {
        fc.pre(one !== other);
        const first = goesAgainst(order, taken([one, 'reject']), other, 'advance');
        const second = goesAgainst(order, taken([other, 'advance']), one, 'reject');
        expect(first).toBe(second);
      }),
    );
  });
});
