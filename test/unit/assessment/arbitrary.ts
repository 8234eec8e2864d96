import fc from 'fast-check';
import type { Criterion, Score, Scores } from '../../../shared/assessment/criterion.ts';
import type { Assessed } from '../../../shared/assessment/formula.ts';

export const MISSING_RULES = ['left_out', 'lowest'] as const;
export const missingRule = fc.constantFrom(...MISSING_RULES);

export function criterion(id: string, weight: number, knockOut = false): Criterion {
  return {
    id,
    name: id,
    question: `${id}?`,
    weight,
    anchors: ['1', '2', '3', '4', '5'],
    ...(knockOut ? { knockOut } : {}),
  };
}

export const score = fc.constantFrom<Score | 0>(0, 1, 2, 3, 4, 5);
export const known = fc.constantFrom<Score>(1, 2, 3, 4, 5);
const weight = fc.integer({ min: 1, max: 5 });

export const norm = fc
  .array(fc.tuple(weight, fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map(([heavy, hard], at) => criterion(`c${at}`, heavy, hard)));
export const softNorm = norm.map((criteria) => criteria.map(({ id, weight: w }) => criterion(id, w)));

/** Scores for each criterion; with `open`, some without an answer. */
export const scoresFor = (criteria: readonly Criterion[], open = false): fc.Arbitrary<Scores> =>
  fc
    .tuple(...criteria.map(() => (open ? fc.option(score, { freq: 6 }) : score)))
    .map(
      (given) =>
        Object.fromEntries(
          given.flatMap((one, at) => (one === null ? [] : [[criteria[at]?.id, one]])),
        ) as Scores,
    );

export const candidatesFor = (criteria: readonly Criterion[], most: number, open = true) =>
  fc.array(scoresFor(criteria, open), { minLength: 1, maxLength: most }).chain((all) =>
    fc
      .shuffledSubarray(
        all.map((_, at) => `k${at}`),
        { minLength: all.length },
      )
      .map((ids) => all.map((scores, at): Assessed => ({ id: ids[at]!, scores }))),
  );
