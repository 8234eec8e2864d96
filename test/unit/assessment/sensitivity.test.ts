import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessed, formula, formulaOrder, standsBefore } from '../../../shared/assessment/formula.ts';
import { sensitivity } from '../../../shared/assessment/sensitivity.ts';
import { candidatesFor, criterion, missingRule, norm, scoresFor, softNorm } from './arbitrary.ts';

const round = norm.chain((criteria) =>
  fc.record({
    criteria: fc.constant(criteria),
    candidates: candidatesFor(criteria, 6),
    missing: missingRule,
  }),
);

// A limit for what hangs, not for a busy machine.
describe('how much the order hangs on the weights', { timeout: 120_000 }, () => {
  it('an example by hand', () => {
    // A leads by w_a − 2 w_b = 3 − 2.
    const criteria = [criterion('a', 3), criterion('b', 1)];
    const candidates: Assessed[] = [
      { id: 'A', scores: { a: 4, b: 2 } },
      { id: 'B', scores: { a: 3, b: 4 } },
    ];
    const { pairs, neighbours, firstStays, first } = sensitivity(criteria, candidates);
    expect(pairs).toEqual([
      {
        upper: 'A',
        lower: 'B',
        smallest: [
          { criterion: criteria[0], from: 3, to: 2, becomes: 'tie' },
          { criterion: criteria[1], from: 1, to: 2, becomes: 'swap' },
        ],
      },
    ]);
    expect(neighbours).toBe(5);
    // (2, 1) tie, (2, 2) B, (3, 2) B, (4, 1) A, (4, 2) tie.
    expect(firstStays).toBe(1 / 5);
    expect([...first]).toEqual([
      ['A', 3 / 5],
      ['B', 4 / 5],
    ]);
  });

  it('with every score known, the least change is the published closed form, on whole weights', () => {
    fc.assert(
      fc.property(
        softNorm.chain((criteria) =>
          fc.record({
            criteria: fc.constant(criteria),
            one: scoresFor(criteria),
            other: scoresFor(criteria),
          }),
        ),
        ({ criteria, one, other }) => {
          const candidates = [
            { id: 'one', scores: one },
            { id: 'other', scores: other },
          ];
          const [pair] = sensitivity(criteria, candidates, 'lowest').pairs;
          if (!pair) return;
          const value = (scores: Assessed['scores'], id: string) => scores[id] || 1;
          const [up, down] = pair.upper === 'one' ? [one, other] : [other, one];
          const lead = criteria.reduce(
            (sum, { id, weight }) => sum + weight * (value(up, id) - value(down, id)),
            0,
          );
          const steps = criteria.flatMap((each) => {
            const difference = value(up, each.id) - value(down, each.id);
            if (difference === 0) return [];
            // Tie at w − D / d; one whole step further or right there.
            const change = -lead / difference;
            const whole = Math.sign(change) * Math.ceil(Math.abs(change) - 1e-9);
            const to = each.weight + whole;
            if (to < 1 || to > 5) return [];
            const becomes = lead + whole * difference === 0 ? 'tie' : 'swap';
            return [{ criterion: each, from: each.weight, to, becomes }];
          });
          const least = Math.min(...steps.map(({ from, to }) => Math.abs(to - from)));
          expect(pair.smallest).toEqual(steps.filter(({ from, to }) => Math.abs(to - from) === least));
        },
      ),
    );
  });

  it('each change that it names does what it says, and no smaller one does', () => {
    fc.assert(
      fc.property(round, ({ criteria, candidates, missing }) => {
        for (const { upper, lower, smallest } of sensitivity(criteria, candidates, missing).pairs) {
          const lead = (id: string, weight: number) => {
            const changed = criteria.map((one) => (one.id === id ? { ...one, weight } : one));
            const mean = (who: string) =>
              formula(changed, candidates.find((one) => one.id === who)!.scores, missing)!;
            return mean(upper) - mean(lower);
          };
          for (const {
            criterion: { id },
            to,
            becomes,
          } of smallest) {
            if (becomes === 'tie') expect(lead(id, to)).toBe(0);
            else expect(lead(id, to)).toBeLessThan(0);
          }
          const step = smallest[0] ? Math.abs(smallest[0].to - smallest[0].from) : 5;
          for (const { id, weight } of criteria) {
            for (let to = Math.max(1, weight - step + 1); to <= Math.min(5, weight + step - 1); to++) {
              expect(lead(id, to)).toBeGreaterThan(0);
            }
          }
        }
      }),
    );
  });

  it('has each of a place against each of the next, and nobody without a place', () => {
    fc.assert(
      fc.property(round, ({ criteria, candidates, missing }) => {
        const order = formulaOrder(criteria, candidates, missing);
        const ranked = order.filter(({ kind }) => kind === 'ranked');
        const { pairs, first } = sensitivity(criteria, candidates, missing);
        expect(pairs.length).toBe(
          ranked
            .slice(1)
            .reduce((sum, one, at) => sum + one.candidates.length * ranked[at]!.candidates.length, 0),
        );
        for (const { upper, lower } of pairs) expect(standsBefore(order, upper, lower)).toBe(true);
        expect([...first.keys()].sort()).toEqual(ranked.flatMap((one) => one.candidates).sort());
      }),
    );
  });

  it('counts the first over every weighting within one step, by the formula itself', () => {
    fc.assert(
      fc.property(
        softNorm.chain((criteria) =>
          fc.record({
            criteria: fc.constant(criteria.slice(0, 4)),
            candidates: candidatesFor(criteria.slice(0, 4), 4),
            missing: missingRule,
          }),
        ),
        ({ criteria, candidates, missing }) => {
          const weightings: number[][] = [];
          const walk = (at: number, so: number[]) => {
            if (at === criteria.length) {
              if (so.some((weight, place) => weight !== criteria[place]!.weight)) weightings.push(so);
              return;
            }
            for (let weight = 1; weight <= 5; weight++) {
              if (Math.abs(weight - criteria[at]!.weight) <= 1) walk(at + 1, [...so, weight]);
            }
          };
          walk(0, []);
          const firsts = weightings.map((weights) => {
            const changed = criteria.map((one, at) => ({ ...one, weight: weights[at]! }));
            const top = formulaOrder(changed, candidates, missing)[0]!;
            return top.kind === 'ranked' ? top.candidates : [];
          });
          const now = formulaOrder(criteria, candidates, missing)[0]!;
          const found = sensitivity(criteria, candidates, missing);
          expect(found.neighbours).toBe(weightings.length);
          if (now.kind !== 'ranked') {
            expect(found.firstStays).toBeNull();
            return;
          }
          const same = firsts.filter((ids) => ids.join() === now.candidates.join()).length;
          expect(found.firstStays).toBeCloseTo(same / weightings.length, 12);
          for (const [id, share] of found.first) {
            expect(share).toBeCloseTo(
              firsts.filter((ids) => ids.includes(id)).length / weightings.length,
              12,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not hang on the order of the candidates', () => {
    fc.assert(
      fc.property(round, ({ criteria, candidates, missing }) => {
        expect(sensitivity(criteria, [...candidates].reverse(), missing)).toEqual(
          sensitivity(criteria, candidates, missing),
        );
      }),
    );
  });

  it('has nothing to say of nobody, of one, and of one criterion', () => {
    const criteria = [criterion('a', 3)];
    const one = { id: 'A', scores: { a: 4 } } as const;
    expect(sensitivity(criteria, [])).toEqual({
      pairs: [],
      neighbours: 2,
      firstStays: null,
      first: new Map(),
    });
    expect(sensitivity(criteria, [one])).toMatchObject({ pairs: [], firstStays: 1 });
    const two = sensitivity(criteria, [one, { id: 'B', scores: { a: 2 } }]);
    expect(two.pairs).toEqual([{ upper: 'A', lower: 'B', smallest: [] }]);
    expect(two.firstStays).toBe(1);
  });

  it('stands six criteria and a hundred candidates', () => {
    const criteria = [...'abcdef'].map((id) => criterion(id, 3));
    const candidates = Array.from({ length: 100 }, (_, at) => ({
      id: `k${at}`,
      scores: Object.fromEntries(
        criteria.map(({ id }, place) => [id, (((at * 7 + place * 3) % 5) + 1) as 1]),
      ),
    }));
    expect(sensitivity(criteria, candidates).neighbours).toBe(3 ** 6 - 1);
  });
});
