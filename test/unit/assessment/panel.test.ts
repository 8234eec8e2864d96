import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../shared/assessment/criterion.ts';
import {
  act,
  newPanel,
  type Panel,
  type PanelAction,
  type Sheet,
  viewOf,
} from '../../../shared/assessment/panel.ts';
import {
  agreement,
  differences,
  discussionOrder,
  lastSheets,
} from '../../../shared/assessment/panel-agreement.ts';

const ASSESSORS = ['ann', 'ben', 'cas', '__proto__'] as const;
const assessor = fc.constantFrom(...ASSESSORS);
const score = fc.constantFrom<Score | 0 | null>(1, 2, 3, 4, 5, 0, null);
const action: fc.Arbitrary<PanelAction> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ type: fc.constant('sit' as const), assessor }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('mark' as const),
      assessor,
      candidate: fc.constantFrom('one', 'two', 'constructor'),
      criterion: fc.integer({ min: -1, max: 2 }),
      score,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('lock' as const), assessor }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reopen' as const), assessor }) },
);
/** Three of the four sit down first in most sequences, so that they get further. */
const sequence = fc
  .tuple(fc.boolean(), fc.array(action, { maxLength: 40, size: 'max' }))
  .map(([seated, actions]): PanelAction[] => [
    ...(seated ? ASSESSORS.slice(1).map((one) => ({ type: 'sit' as const, assessor: one })) : []),
    ...actions,
  ]);
const lockedBy = (panel: Panel, name: string): readonly Sheet[] =>
  Object.hasOwn(panel.desks, name) ? (panel.desks[name]?.locked ?? []) : [];

// A limit for what hangs, not for a busy machine.
const LIMIT = { timeout: 120_000 };

describe('a panel', LIMIT, () => {
  it('tells nobody what another scored in a round that they have not locked themselves (10,000 sequences)', () => {
    fc.assert(
      fc.property(sequence, assessor, fc.nat(2), fc.nat(4), (actions, viewer, round, turn) => {
        // A second world, in which the others score otherwise from that round on. To the viewer both must look
        // the same until they have locked more rounds than that: then nothing of it can be told from any view.
        let [panel, twin] = [newPanel(2), newPanel(2)];
        for (const one of actions) {
          const other =
            one.type === 'mark' &&
            one.assessor !== viewer &&
            one.score !== null &&
            lockedBy(panel, one.assessor).length >= round
              ? { ...one, score: ((one.score + turn + 1) % 6) as Score | 0 }
              : one;
          panel = act(panel, one);
          twin = act(twin, other);
          if (lockedBy(panel, viewer).length > round) return;
          // Quicker than `expect`, a hundred thousand times.
          if (!isDeepStrictEqual(viewOf(twin, viewer), viewOf(panel, viewer))) expect.fail('it can be told');
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('shows every locked round of the others to whoever locked as many, and nothing else (10,000 sequences)', () => {
    fc.assert(
      fc.property(sequence, (actions) => {
        let panel = newPanel(2);
        const rounds = new Map<string, Sheet[]>();
        for (const one of actions) {
          const before = panel;
          panel = act(panel, one);
          const locked = lockedBy(panel, one.assessor);
          if (locked.length > lockedBy(before, one.assessor).length) {
            expect(one.type).toBe('lock');
            rounds.set(one.assessor, [
              ...(rounds.get(one.assessor) ?? []),
              structuredClone(locked.at(-1) ?? {}),
            ]);
          }
          if (Object.keys(panel.desks).length > 3) expect.fail('too many sat down');
          const model = ASSESSORS.map((viewer) => {
            const own = rounds.get(viewer) ?? [];
            const others = Object.keys(panel.desks)
              .filter((name) => name !== viewer)
              .map((name) => (rounds.get(name) ?? []).filter((_, at) => at < own.length))
              .filter((visible) => visible.length > 0);
            return { own, others, done: rounds.size };
          });
          const seen = ASSESSORS.map((viewer) => {
            const { own, others, done } = viewOf(panel, viewer);
            // What was once locked stays as it was.
            return { own: own.locked, others, done };
          });
          if (!isDeepStrictEqual(seen, model)) expect(seen).toEqual(model);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('has two to nine assessors and one to six criteria', () => {
    for (const [criteria, size] of [
      [0, 3],
      [7, 3],
      [2, 1],
      [2, 10],
      [2, 2.5],
      [Number.NaN, 3],
    ] as const) {
      expect(() => newPanel(criteria, size)).toThrow(RangeError);
    }
    expect(newPanel(4).size).toBe(3);
  });
});

describe('how far a panel is apart', LIMIT, () => {
  const sheets: Sheet[] = [
    { a: [5, 3], b: [2, 0], c: [4, 4] },
    { a: [2, 3], b: [2, 4], c: [null, 4] },
    { a: [4, 4], b: [2, 4] },
  ];
  const all = differences(sheets, 2);

  it('is told per criterion of each candidate, with what is missing', () => {
    expect(
      all.map(({ candidate, criterion, spread, unsure }) => [candidate, criterion, spread, unsure]),
    ).toEqual([
      ['a', 0, 3, 0],
      ['a', 1, 1, 0],
      ['b', 0, 0, 0],
      ['b', 1, 0, 1],
      ['c', 0, 0, 0],
      ['c', 1, 0, 0],
    ]);
    expect(all[4]?.scores).toEqual([4, null, null]);
    expect(agreement(all)).toEqual({ compared: 5, same: 3, near: 4 });
  });

  it('orders what to talk about: furthest apart first, then the heavier criterion, then missing information', () => {
    const order = discussionOrder(all, [1, 3]);
    expect(order.map(({ candidate, criterion }) => candidate + criterion)).toEqual(['a0', 'a1', 'b1']);
    const tie = differences([{ a: [1, 1] }, { a: [2, 2] }], 2);
    expect(discussionOrder(tie, [1, 3])[0]?.criterion).toBe(1);
    expect(discussionOrder(tie, [3, 1])[0]?.criterion).toBe(0);
  });

  it('does not hang on who sits where, and is nothing before one’s own is locked', () => {
    const sheet = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.tuple(score, score));
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 2, maxLength: 4 }), (some) => {
        const plain = (list: readonly Sheet[]) =>
          differences(list, 2).map(({ scores, ...rest }) => ({ ...rest, scores: [...scores].sort() }));
        expect(plain([...some].reverse())).toEqual(plain(some));
        const found = differences(some, 2);
        const { same, near, compared } = agreement(found);
        expect(same <= near && near <= compared).toBe(true);
        const spreads = discussionOrder(found, [1, 1]).map(({ spread }) => spread);
        expect(spreads).toEqual([...spreads].sort((x, y) => y - x));
      }),
    );
    const open = { size: 3, done: 1, own: { locked: [], draft: { a: [1, 1] } }, others: [] } as const;
    expect(lastSheets(open)).toEqual([]);
  });
});
