import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Round } from '../../../extension/pages/review/round.ts';
import type { Score, Scores } from '../../../shared/assessment/criterion.ts';
import { criterion, FakeTime, settle } from '../widget/fakes.ts';

const criteria = [criterion('a'), criterion('b'), criterion('c')];
const answers = [{ source: 'question:x', title: 'X', text: 'x' }];

function make(count = 4, stored: Record<string, Scores> = {}) {
  const kept: Record<string, Record<string, Score | 0>> = {};
  for (const [key, scores] of Object.entries(stored)) kept[key] = { ...scores };
  const time = new FakeTime();
  let clock = 0;
  let works = true;
  const keys = Array.from({ length: count }, (_, at) => `${at}`.repeat(32).slice(0, 32));
  const open = () =>
    new Round(
      {
        criteria,
        candidates: keys.map((key) => ({ key, answers, scores: { ...kept[key] }, interview: {} })),
        seed: 'seed',
        reviewer: 'r',
        pace: [],
      },
      {
        timer: time.timer,
        now: () => clock,
        keepPace: async () => {},
        async saveScore(candidate, id, score) {
          if (!works) throw new Error('full');
          const { [id]: _, ...rest } = kept[candidate] ?? {};
          kept[candidate] = score === null ? rest : { ...rest, [id]: score };
        },
      },
    );
  return {
    open,
    kept,
    keys,
    time,
    pass: (ms: number) => (clock += ms),
    fail: (no: boolean) => (works = !no),
  };
}

describe('a round', () => {
  it('reads the norm first, goes through one question, then the next, and ends', async () => {
    const { open, kept, keys } = make();
    const round = open();
    round.give(3);
    expect(round.view).toMatchObject({ screen: 'begin', done: 0, all: 12 });
    round.goOn();
    const seen: string[] = [];
    for (let at = 0; at < 12; at++) {
      if (at % 4 === 0) {
        expect(round.view.screen).toBe('norm');
        round.goOn();
      }
      seen.push(`${round.view.turn?.criterion} ${round.view.turn?.candidate}`);
      round.give(((at % 5) + 1) as Score);
    }
    expect(round.view).toMatchObject({ screen: 'done', turn: null, done: 12 });
    expect(new Set(seen).size).toBe(12);
    expect(seen.map((one) => one[0]).join('')).toBe('000011112222');
    await settle();
    expect(keys.every((key) => Object.keys(kept[key] ?? {}).length === 3)).toBe(true);
  });

  it('has orders of its own per question', () => {
    const { open } = make(9);
    const [first, second] = open().turns.map((turns) => turns.map(({ candidate }) => candidate));
    expect(first).not.toEqual(second);
    expect([...first!].sort()).toEqual([...second!].sort());
  });

  it('goes on where it was after a crash at any moment, with nothing lost and nothing asked twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }), async (given) => {
        const { open, kept } = make();
        const before = open();
        before.goOn();
        for (const score of given) {
          before.goOn();
          before.give(score as Score | 0);
        }
        await settle();
        const after = open();
        expect(after.view.done).toBe(given.length);
        after.goOn();
        const { turn } = after.view;
        if (given.length === 12) expect(turn).toBeNull();
        else expect(kept[turn!.candidate]?.[criteria[turn!.criterion]!.id]).toBeUndefined();
      }),
    );
  });

  it('takes scores back in turn, to where nothing was scored', async () => {
    const { open, kept } = make();
    const round = open();
    round.goOn();
    for (const score of [1, 2, 3, 4, 5] as const) {
      round.goOn();
      round.give(score);
    }
    for (let left = 5; left > 0; left--) {
      expect(round.view.canUndo).toBe(true);
      round.undo();
      expect(round.view).toMatchObject({ screen: 'answer', score: null, done: left - 1 });
    }
    round.undo();
    await settle();
    expect(Object.values(kept).flatMap((scores) => Object.keys(scores))).toEqual([]);
  });

  it('passes over what was scored before, and lets somebody go back to change it', () => {
    const { open, keys } = make(3, { ['0'.repeat(32)]: { a: 2 } });
    const round = open();
    round.goOn();
    round.goOn();
    expect(round.view.turn?.candidate).not.toBe(keys[0]);
    round.give(4);
    round.give(4);
    expect(round.view).toMatchObject({ screen: 'norm', done: 3 });
  });

  it('shows nothing while it is paused', () => {
    const { open } = make();
    const round = open();
    round.goOn();
    round.goOn();
    const { turn } = round.view;
    round.pause();
    round.give(5);
    round.undo();
    round.move(1);
    expect(round.view).toMatchObject({ screen: 'paused', done: 0 });
    round.goOn();
    expect(round.view).toMatchObject({ screen: 'answer', turn });
  });

  it('tells time left by own pace, once it is known, and not by who was away', () => {
    const { open, pass } = make();
    const round = open();
    round.goOn();
    for (const seconds of [20, 3000, 30, 40]) {
      round.goOn();
      expect(round.view.minutesLeft).toBeNull();
      pass(seconds * 1000);
      round.give(3);
    }
    // Eight to go, half a minute each.
    expect(round.view.minutesLeft).toBe(4);
  });

  it('keeps a score that could not be saved, says so, and saves it later', async () => {
    const { open, kept, time, fail } = make();
    const round = open();
    round.goOn();
    round.goOn();
    const { candidate } = round.view.turn!;
    fail(true);
    round.give(4);
    await settle();
    expect(round.view).toMatchObject({ save: 'failed', done: 1 });
    fail(false);
    time.pass(60_000);
    await settle();
    expect(round.view.save).toBe('saved');
    expect(kept[candidate]).toEqual({ a: 4 });
  });
});
