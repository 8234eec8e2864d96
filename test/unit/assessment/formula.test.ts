import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion, Score, Scores } from '../../../shared/assessment/criterion.ts';
import { demoCriteria } from '../../../shared/assessment/demo-criteria.ts';
import { arithmetic, formula, isComplete, unscored } from '../../../shared/assessment/formula.ts';

function criterion(id: string, weight: number): Criterion {
  return { id, name: id, question: `${id}?`, weight, anchors: ['1', '2', '3', '4', '5'] };
}

const score = fc.constantFrom<Score | 0>(0, 1, 2, 3, 4, 5);
const set = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), score), { minLength: 1, maxLength: 5 })
  .map((rows) => ({
    criteria: rows.map(([weight], index) => criterion(`c${index}`, weight)),
    scores: Object.fromEntries(rows.map(([, given], index) => [`c${index}`, given])) as Scores,
  }));

describe('the formula', () => {
  it.each([
    [[3, 1], [4, 2], 14 / 4],
    [[1, 1, 1], [5, 5, 5], 5],
    [[5, 1], [0, 2], 2],
    [[2, 3, 5], [1, 0, 3], 17 / 7],
  ])('weights %j and scores %j make %d', (weights, given, mean) => {
    const criteria = weights.map((weight, index) => criterion(`c${index}`, weight));
    const scores = Object.fromEntries(given.map((one, index) => [`c${index}`, one])) as Scores;
    expect(formula(criteria, scores)).toBe(mean);
  });

  it('is null until every criterion is answered, and "not enough information" is an answer', () => {
    const criteria = [criterion('a', 1), criterion('b', 2)];
    expect(formula(criteria, {})).toBeNull();
    expect(formula(criteria, { a: 3 })).toBeNull();
    expect(isComplete(criteria, { a: 3 })).toBe(false);
    expect(isComplete(criteria, { a: 3, b: 0 })).toBe(true);
    expect(formula(criteria, { a: 3, b: 0 })).toBe(3);
    expect(formula(criteria, { a: 0, b: 0 })).toBeNull();
    expect(arithmetic(criteria, { a: 0, b: 0 })).toMatchObject({ mean: null, weights: 0 });
  });

  it('has no total without criteria', () => {
    expect(isComplete([], {})).toBe(false);
    expect(formula([], {})).toBeNull();
  });

  it('does not take an inherited property for a score', () => {
    expect(unscored([criterion('toString', 1)], {})).toHaveLength(1);
    expect(unscored([criterion('constructor', 1)], {})).toHaveLength(1);
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(set, ({ criteria, scores }) => {
        expect(formula([...criteria].reverse(), scores)).toBe(formula(criteria, scores));
      }),
    );
  });

  it('lies between the lowest and the highest score that counts', () => {
    fc.assert(
      fc.property(set, ({ criteria, scores }) => {
        const counted = Object.values(scores).filter((one) => one > 0);
        const mean = formula(criteria, scores);
        if (counted.length === 0) {
          expect(mean).toBeNull();
          return;
        }
        expect(mean).toBeGreaterThanOrEqual(Math.min(...counted));
        expect(mean).toBeLessThanOrEqual(Math.max(...counted));
      }),
    );
  });

  it('gives the same as without a criterion that was answered with 0', () => {
    fc.assert(
      fc.property(set, fc.integer({ min: 1, max: 5 }), ({ criteria, scores }, weight) => {
        const more = [...criteria, criterion('extra', weight)];
        expect(formula(more, { ...scores, extra: 0 })).toBe(formula(criteria, scores));
      }),
    );
  });

  it('is unchanged when every weight grows by the same factor, and rises with a score', () => {
    fc.assert(
      fc.property(set, ({ criteria, scores }) => {
        const mean = formula(criteria, scores);
        const tripled = criteria.map((one) => ({ ...one, weight: one.weight * 3 }));
        const after = formula(tripled, scores);
        if (mean === null) {
          expect(after).toBeNull();
          return;
        }
        expect(after).toBeCloseTo(mean, 12);
        for (const one of criteria) {
          const given = scores[one.id]!;
          if (given === 0 || given === 5) continue;
          expect(formula(criteria, { ...scores, [one.id]: (given + 1) as Score })).toBeGreaterThan(mean);
        }
      }),
    );
  });

  it('shows parts that add up', () => {
    fc.assert(
      fc.property(set, ({ criteria, scores }) => {
        const shown = arithmetic(criteria, scores)!;
        expect(shown.terms.reduce((sum, term) => sum + term.product, 0)).toBe(shown.sum);
        expect(shown.terms.length + shown.excluded.length).toBe(criteria.length);
      }),
    );
  });
});

describe('the demonstration criteria', () => {
  it('are the same four in both languages, with five anchors and whole weights', () => {
    const [nl, en] = [demoCriteria('nl'), demoCriteria('en')];
    expect(nl.map(({ id, weight }) => ({ id, weight }))).toEqual(
      en.map(({ id, weight }) => ({ id, weight })),
    );
    for (const one of [...nl, ...en]) {
      expect(new Set(one.anchors).size).toBe(5);
      expect(one.question).toMatch(/\?$/);
      expect(Number.isInteger(one.weight) && one.weight >= 1 && one.weight <= 5).toBe(true);
    }
    expect(nl).toHaveLength(4);
  });
});
