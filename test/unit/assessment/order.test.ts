import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score, Scores } from '../../../shared/assessment/criterion.ts';
import {
  arithmetic,
  formula,
  formulaOrder,
  knockedOut,
  standsBefore,
} from '../../../shared/assessment/formula.ts';
import {
  candidatesFor,
  criterion,
  MISSING_RULES,
  missingRule,
  norm,
  scoresFor,
  softNorm,
} from './arbitrary.ts';

const answered = norm.chain((criteria) =>
  fc.record({ criteria: fc.constant(criteria), scores: scoresFor(criteria) }),
);
const round = norm.chain((criteria) =>
  fc.record({
    criteria: fc.constant(criteria),
    candidates: candidatesFor(criteria, 12),
    missing: missingRule,
  }),
);

describe('the rule for what is missing', () => {
  it('"lowest" gives the same as a 1, and never more than leaving it out', () => {
    fc.assert(
      fc.property(answered, ({ criteria, scores }) => {
        const ones = Object.fromEntries(
          Object.entries(scores).map(([id, given]) => [id, given === 0 ? 1 : given]),
        ) as Scores;
        expect(formula(criteria, scores, 'lowest')).toBe(formula(criteria, ones));
        const left = formula(criteria, scores, 'left_out');
        if (left !== null) expect(formula(criteria, scores, 'lowest')).toBeLessThanOrEqual(left);
      }),
    );
  });

  it('shows what was assumed, and leaves nobody without a number', () => {
    const criteria = [criterion('a', 3), criterion('b', 1)];
    expect(arithmetic(criteria, { a: 0, b: 5 }, 'lowest')).toMatchObject({
      terms: [
        { score: 1, product: 3, assumed: true },
        { score: 5, product: 5, assumed: false },
      ],
      excluded: [],
      sum: 8,
      weights: 4,
      mean: 2,
    });
    expect(formula(criteria, { a: 0, b: 0 }, 'lowest')).toBe(1);
    expect(formula(criteria, { a: 0 }, 'lowest')).toBeNull();
  });
});

describe('weights', () => {
  it('raising a score never lowers the mean, whatever is missing', () => {
    fc.assert(
      fc.property(answered, missingRule, ({ criteria, scores }, missing) => {
        const mean = formula(criteria, scores, missing);
        for (const { id } of criteria) {
          const given = scores[id]!;
          if (given === 0 || given === 5) continue;
          const raised = formula(criteria, { ...scores, [id]: (given + 1) as Score }, missing);
          expect(raised).toBeGreaterThan(mean!);
        }
      }),
    );
  });

  it('a weight of n counts as the criterion n times', () => {
    fc.assert(
      fc.property(answered, missingRule, ({ criteria, scores }, missing) => {
        const times = criteria.flatMap((one) =>
          Array.from({ length: one.weight }, (_, at) => ({ ...one, id: `${one.id}-${at}`, weight: 1 })),
        );
        const copied = Object.fromEntries(
          times.map(({ id }) => [id, scores[id.slice(0, id.indexOf('-'))]!]),
        ) as Scores;
        expect(formula(times, copied, missing)).toBe(formula(criteria, scores, missing));
      }),
    );
  });
});

describe('knock-outs', () => {
  it('are met from 3 on, and are never missed for want of information', () => {
    const criteria = [criterion('hard', 1, true), criterion('soft', 5)];
    const out = (hard: Score | 0) => knockedOut(criteria, { hard, soft: 1 }).map(({ id }) => id);
    expect([0, 1, 2, 3, 4, 5].map((given) => out(given as Score | 0))).toEqual([
      [],
      ['hard'],
      ['hard'],
      [],
      [],
      [],
    ]);
    expect(knockedOut(criteria, { soft: 1 })).toEqual([]);
    expect(knockedOut([criterion('constructor', 1, true)], {})).toEqual([]);
  });

  it('change the place, not the mean', () => {
    fc.assert(
      fc.property(answered, missingRule, ({ criteria, scores }, missing) => {
        const soft = criteria.map(({ id, weight }) => criterion(id, weight));
        expect(formula(criteria, scores, missing)).toBe(formula(soft, scores, missing));
        expect(knockedOut(soft, scores)).toEqual([]);
      }),
    );
  });

  it('stand behind everybody who meets the norm, however high the mean', () => {
    const criteria = [criterion('hard', 1, true), criterion('soft', 5)];
    const order = formulaOrder(criteria, [
      { id: 'x', scores: { hard: 2, soft: 5 } },
      { id: 'y', scores: { hard: 3, soft: 1 } },
      { id: 'z', scores: { hard: 0, soft: 1 } },
    ]);
    expect(order.map(({ kind, rank, candidates }) => [kind, rank, candidates])).toEqual([
      ['ranked', 1, ['y']],
      ['ranked', 2, ['z']],
      ['knocked_out', null, ['x']],
    ]);
  });
});

describe('the order by the formula', () => {
  it('does not hang on the order of criteria or candidates', () => {
    fc.assert(
      fc.property(round, fc.infiniteStream(fc.nat()), ({ criteria, candidates, missing }, numbers) => {
        const mixed = <T>(list: readonly T[]) =>
          list
            .map((one) => ({ one, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const order = formulaOrder(criteria, candidates, missing);
        expect(formulaOrder(mixed(criteria), mixed(candidates), missing)).toEqual(order);
      }),
    );
  });

  it('holds everybody once, best mean first, equal means together, ranks as in sport', () => {
    fc.assert(
      fc.property(round, ({ criteria, candidates, missing }) => {
        const order = formulaOrder(criteria, candidates, missing);
        expect(order.flatMap((one) => one.candidates).sort()).toEqual(candidates.map(({ id }) => id).sort());
        const ranked = order.filter(({ kind }) => kind === 'ranked');
        let before = 0;
        for (const [at, { rank, mean, candidates: ids }] of ranked.entries()) {
          expect(rank).toBe(before + 1);
          before += ids.length;
          if (at > 0) expect(mean).toBeLessThan(ranked[at - 1]!.mean!);
          for (const id of ids) {
            const { scores } = candidates.find((one) => one.id === id)!;
            expect(formula(criteria, scores, missing)).toBe(mean);
          }
        }
        const places = order.map(({ kind }) => ['ranked', 'unranked', 'knocked_out'].indexOf(kind));
        expect(places).toEqual([...places].sort());
      }),
    );
  });

  it('gives no place to whom the norm says nothing of', () => {
    const criteria = [criterion('a', 1), criterion('b', 1, true)];
    const all = [
      { id: 'open', scores: { a: 5 } },
      { id: 'nothing', scores: { a: 0, b: 0 } },
      { id: 'early', scores: { b: 1 } },
    ] as const;
    expect(formulaOrder(criteria, all)).toEqual([
      { kind: 'unranked', rank: null, mean: null, candidates: ['early', 'nothing', 'open'] },
    ]);
    expect(formulaOrder(criteria, all, 'lowest')[0]).toMatchObject({
      kind: 'ranked',
      candidates: ['nothing'],
    });
  });

  it('keeps its places when somebody else is scored higher or lower', () => {
    fc.assert(
      fc.property(
        softNorm.chain((criteria) =>
          fc.record({
            criteria: fc.constant(criteria),
            candidates: candidatesFor(criteria, 6),
            third: scoresFor(criteria),
            missing: missingRule,
          }),
        ),
        ({ criteria, candidates, third, missing }) => {
          const order = formulaOrder(criteria, candidates, missing);
          const more = formulaOrder(criteria, [...candidates, { id: 'third', scores: third }], missing);
          for (const one of candidates) {
            for (const other of candidates) {
              expect(standsBefore(more, one.id, other.id)).toBe(standsBefore(order, one.id, other.id));
            }
          }
        },
      ),
    );
  });

  it.each(MISSING_RULES)(
    'says who stands before whom, and nothing of ties and of who has no place (%s)',
    (missing) => {
      const criteria = [criterion('a', 1), criterion('b', 1, true)];
      const order = formulaOrder(
        criteria,
        [
          { id: 'high', scores: { a: 5, b: 3 } },
          { id: 'same', scores: { a: 3, b: 5 } },
          { id: 'low', scores: { a: 1, b: 3 } },
          { id: 'out', scores: { a: 5, b: 2 } },
          { id: 'open', scores: {} },
        ],
        missing,
      );
      expect(standsBefore(order, 'high', 'low')).toBe(true);
      expect(standsBefore(order, 'low', 'high')).toBe(false);
      expect(standsBefore(order, 'high', 'same')).toBe(false);
      expect(standsBefore(order, 'same', 'high')).toBe(false);
      expect(standsBefore(order, 'low', 'out')).toBe(true);
      for (const id of ['high', 'low', 'out', 'nobody', 'open']) {
        expect(standsBefore(order, 'open', id)).toBe(false);
        expect(standsBefore(order, id, 'open')).toBe(false);
        expect(standsBefore(order, id, 'nobody')).toBe(false);
      }
    },
  );
});
