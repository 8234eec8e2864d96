import fc from 'fast-check';
import jstat from 'jstat';
import { beforeAll, describe, expect, it } from 'vitest';
import { reviewOrder } from '../../../shared/assessment/review-order.ts';

/** A limit for what hangs, not for a busy machine. */
const LIMIT = 120_000;
const SEEDS = Array.from({ length: 10_000 }, (_, at) => `fixed seed ${at}`);
const FOUR = ['0a', '1b', '2c', '3d'];
const THREE = FOUR.slice(0, 3);
/** What chance alone passes once in a thousand such tests; the seeds are fixed, so that it is the same each time. */
const critical = (freedom: number) => jstat.jStat.chisquare.inv(0.999, freedom);

function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, at) => sum + (count - expected[at]!) ** 2 / expected[at]!, 0);
}

/** Orders of `items`, counted; every order that there can be, also those that never came. */
function uniform(orders: readonly string[], kinds: number): number {
  const times = new Map<string, number>();
  for (const one of orders) times.set(one, (times.get(one) ?? 0) + 1);
  const counts = [...times.values()];
  while (counts.length < kinds) counts.push(0);
  return chiSquare(
    counts,
    counts.map(() => orders.length / kinds),
  );
}

/** Pearson's statistic of the table of two lists, and its degrees of freedom. */
function independence(ones: readonly string[], others: readonly string[]): [number, number] {
  const rows = [...new Set(ones)];
  const columns = [...new Set(others)];
  const count = (list: readonly string[], value: string) => list.filter((one) => one === value).length;
  const cells = rows.flatMap((row) =>
    columns.map((column) => ({
      seen: ones.filter((one, at) => one === row && others[at] === column).length,
      expected: (count(ones, row) * count(others, column)) / ones.length,
    })),
  );
  return [
    chiSquare(
      cells.map(({ seen }) => seen),
      cells.map(({ expected }) => expected),
    ),
    (rows.length - 1) * (columns.length - 1),
  ];
}

const orders = (reviewer: string, question: string, candidates: readonly string[]) =>
  SEEDS.map((seed) => reviewOrder(seed, reviewer, question, candidates).join());

describe('review orders over 10,000 seeds', { timeout: LIMIT }, () => {
  let first: string[] = [];
  let otherReviewer: string[] = [];
  let otherQuestion: string[] = [];
  beforeAll(() => {
    first = orders('reviewer-a', 'planning', THREE);
    otherReviewer = orders('reviewer-b', 'planning', THREE);
    otherQuestion = orders('reviewer-a', 'explaining', THREE);
  }, LIMIT);

  it('all 24 orders of four candidates come equally often', () => {
    expect(uniform(orders('reviewer-a', 'planning', FOUR), 24)).toBeLessThan(critical(23));
  });

  it('each of five candidates comes equally often at each place', () => {
    const five = Array.from({ length: 5 }, (_, at) => `${at}`.repeat(32));
    const places = five.map(() => five.map(() => 0));
    for (const seed of SEEDS) {
      for (const [place, id] of reviewOrder(seed, 'reviewer-a', 'planning', five).entries()) {
        places[place]![five.indexOf(id)]!++;
      }
    }
    // Rows and columns both add up, so that the statistic has (5 - 1)^2 degrees of freedom once it is scaled by 4/5.
    const statistic = chiSquare(
      places.flat(),
      places.flat().map(() => SEEDS.length / 5),
    );
    expect((statistic * 4) / 5).toBeLessThan(critical(16));
  });

  it('two reviewers’ orders tell nothing of each other', () => {
    expect(uniform(otherReviewer, 6)).toBeLessThan(critical(5));
    const [statistic, freedom] = independence(first, otherReviewer);
    expect(freedom).toBe(25);
    expect(statistic).toBeLessThan(critical(freedom));
  });

  it('the orders of two questions tell nothing of each other', () => {
    expect(uniform(otherQuestion, 6)).toBeLessThan(critical(5));
    const [statistic, freedom] = independence(first, otherQuestion);
    expect(statistic).toBeLessThan(critical(freedom));
  });

  it('the statistics find orders that are nearly, but not quite, so', () => {
    // One in twenty starts with the same candidate, or is the other's.
    const biased = first.map((one, at) => (at % 20 === 0 ? THREE.join() : one));
    expect(uniform(biased, 6)).toBeGreaterThan(critical(5));
    const copied = otherReviewer.map((one, at) => (at % 20 === 0 ? first[at]! : one));
    expect(independence(first, copied)[0]).toBeGreaterThan(critical(25));
  });
});

describe('a review order', () => {
  const ids = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 });

  it('is the same again, whatever order the candidates are handed over in, and holds each once', () => {
    fc.assert(
      fc.property(ids, fc.string(), fc.string(), (candidates, reviewer, question) => {
        const order = reviewOrder('seed', reviewer, question, candidates);
        expect(reviewOrder('seed', reviewer, question, [...candidates].reverse())).toEqual(order);
        expect(reviewOrder('seed', reviewer, question, [...candidates, ...candidates])).toEqual(order);
        expect([...order].sort()).toEqual([...candidates].sort());
      }),
    );
  });

  it('keeps the others in order when somebody arrives or leaves', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (candidates, pick) => {
        const gone = candidates[pick % Math.max(1, candidates.length)];
        const rest = candidates.filter((one) => one !== gone);
        expect(reviewOrder('seed', 'r', 'q', candidates).filter((one) => one !== gone)).toEqual(
          reviewOrder('seed', 'r', 'q', rest),
        );
      }),
    );
  });

  it('does not mistake the end of a reviewer for the beginning of a question', () => {
    const many = Array.from({ length: 30 }, (_, at) => `${at}`);
    expect(reviewOrder('seed', 'a/b', 'c', many)).not.toEqual(reviewOrder('seed', 'a', 'b/c', many));
    expect(reviewOrder('seed', 'a","b', 'c', many)).not.toEqual(reviewOrder('seed', 'a', 'b","c', many));
  });

  it('stays what it is: a round that was begun with one version goes on with the next', () => {
    expect(
      reviewOrder('fixed seed 0', 'reviewer-a', 'planning', ['0', '1', '2', '3', '4', '5', '6', '7']),
    ).toEqual(['0', '2', '5', '6', '3', '1', '4', '7']);
  });
});
