import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Score, Scores } from '../../../shared/assessment/criterion.ts';
import type { Answer } from '../../../widget/state/save-queue.ts';
import { Scorecard } from '../../../widget/state/scorecard.ts';
import { FakeHost, FakeTime, settle } from './fakes.ts';

const plovu = { key: 'p', label: 'Plovu 42' };
const sterk = { key: 's', label: 'Skego 17' };

let host: FakeHost;
let time: FakeTime;
let card: Scorecard;

beforeEach(() => {
  host = new FakeHost();
  time = new FakeTime();
  card = new Scorecard(host, time.timer);
});

async function open(candidate = plovu): Promise<void> {
  card.show(candidate);
  await settle();
}

describe('the scores of the candidate in view', () => {
  it('come from storage, and a given score is saved at once', async () => {
    host.stored.p = { a: 2 };
    await open();
    expect(card.view.scores).toEqual({ a: 2 });
    card.give('b', 0);
    expect(card.view).toMatchObject({ scores: { a: 2, b: 0 }, save: 'saving' });
    await settle();
    expect(card.view.save).toBe('saved');
    expect(host.stored.p).toEqual({ a: 2, b: 0 });
  });

  it('are not saved again when the same score is given', async () => {
    host.stored.p = { a: 2 };
    await open();
    card.give('a', 2);
    await settle();
    expect(host.saves).toEqual([]);
    expect(card.view.canUndo).toBe(false);
  });

  it('take nothing while they load: undo would not know what was there', async () => {
    host.stored.p = { a: 2 };
    card.show(plovu);
    card.give('a', 5);
    expect(card.undo()).toBeNull();
    await settle();
    expect(card.view.scores).toEqual({ a: 2 });
    expect(host.saves).toEqual([]);
  });

  it('do not show up at the next candidate when storage is slow', async () => {
    host.stored.p = { a: 5 };
    card.show(plovu);
    card.show(sterk);
    await settle();
    expect(card.view).toMatchObject({ candidate: sterk, scores: {}, load: 'ready' });
  });

  it('say nothing of "saved" at the next candidate', async () => {
    await open();
    card.give('a', 1);
    await settle();
    card.show(sterk);
    expect(card.view.save).toBe('idle');
  });
});

describe('undo', () => {
  it('goes back step by step, to no score as well', async () => {
    await open();
    card.give('a', 1);
    card.give('a', 4);
    card.give('b', 3);
    expect(card.undo()).toBe('b');
    expect(card.undo()).toBe('a');
    expect(card.view.scores).toEqual({ a: 1 });
    expect(card.undo()).toBe('a');
    expect(card.undo()).toBeNull();
    await settle();
    expect(host.stored.p).toEqual({});
  });

  it('does not reach back to another candidate', async () => {
    await open();
    card.give('a', 1);
    await open(sterk);
    expect(card.undo()).toBeNull();
    await settle();
    expect(host.stored.p).toEqual({ a: 1 });
  });
});

describe('when saving fails', () => {
  beforeEach(async () => {
    await open();
    host.saving = 'fails';
    card.give('a', 4);
    await settle();
  });

  it('the score stays on screen and is tried again by itself', async () => {
    expect(card.view).toMatchObject({ scores: { a: 4 }, save: 'failed' });
    host.saving = 'works';
    time.pass(2_000);
    await settle();
    expect(card.view.save).toBe('saved');
    expect(host.stored.p).toEqual({ a: 4 });
    expect(time.waiting).toBe(0);
  });

  it('waits longer after each failure, never more than a minute', async () => {
    for (const wait of [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
      time.pass(wait - 1);
      expect(time.waiting).toBe(1);
      time.pass(1);
      await settle();
      expect(card.view.save).toBe('failed');
    }
  });

  it('survives another candidate in between', async () => {
    await open(sterk);
    expect(card.view.scores).toEqual({});
    await open(plovu);
    expect(card.view.scores).toEqual({ a: 4 });
    host.saving = 'works';
    card.retry();
    await settle();
    expect(host.stored.p).toEqual({ a: 4 });
  });

  it('stops trying after stop', async () => {
    card.stop();
    expect(time.waiting).toBe(0);
  });
});

it('a failed load still lets the recruiter score, and loading again keeps what was given', async () => {
  host.stored.p = { a: 2, b: 2 };
  host.loading = 'fails';
  await open();
  expect(card.view.load).toBe('failed');
  card.give('a', 5);
  await settle();
  host.loading = 'works';
  card.reload();
  await settle();
  expect(card.view).toMatchObject({ load: 'ready', scores: { a: 5, b: 2 } });
});

it('a score that becomes safe while its candidate is read again stays on the screen', async () => {
  const gate = () => {
    let open = () => {};
    return { shut: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
  };
  const stored: Record<string, Record<string, Score | 0>> = {};
  const [saving, reading] = [gate(), gate()];
  let reads = 0;
  const sheet = new Scorecard(
    {
      async scores(key) {
        const then = { ...stored[key] };
        if (++reads === 3) await reading.shut;
        return then;
      },
      async saveScore(key, id, score) {
        await saving.shut;
        stored[key] = { ...stored[key], [id]: score as Score };
      },
    },
    new FakeTime().timer,
  );
  sheet.show({ key: 'p', label: 'P' });
  await settle();
  sheet.give('a', 5);
  sheet.show({ key: 's', label: 'S' });
  await settle();
  sheet.show({ key: 'p', label: 'P' });
  saving.open();
  await settle();
  reading.open();
  await settle();
  expect(sheet.view).toMatchObject({ load: 'ready', scores: { a: 5 } });
});

type Step =
  | { do: 'give'; id: string; score: Answer }
  | { do: 'undo' | 'fail' | 'work' | 'wait' }
  | { do: 'show'; key: string };

it('whatever happens, storage ends with what the screen showed last', async () => {
  const step = fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({
      do: fc.constant('give' as const),
      id: fc.constantFrom('a', 'b'),
      score: fc.constantFrom<Answer>(0, 1, 5, null),
    }),
    fc.record({ do: fc.constantFrom('undo' as const, 'fail' as const, 'work' as const, 'wait' as const) }),
    fc.record({ do: fc.constant('show' as const), key: fc.constantFrom('p', 's') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const own = new FakeHost();
      const clock = new FakeTime();
      const sheet = new Scorecard(own, clock.timer);
      const shown: Record<string, Scores> = { p: {}, s: {} };
      sheet.show({ key: 'p', label: 'P' });
      await settle();
      for (const one of steps) {
        if (one.do === 'give') sheet.give(one.id, one.score);
        if (one.do === 'undo') sheet.undo();
        if (one.do === 'fail') own.saving = 'fails';
        if (one.do === 'work') own.saving = 'works';
        if (one.do === 'wait') clock.pass(60_000);
        if (one.do === 'show') sheet.show({ key: one.key, label: one.key });
        await settle();
        shown[sheet.view.candidate!.key] = sheet.view.scores;
      }
      own.saving = 'works';
      sheet.retry();
      await settle();
      for (const key of ['p', 's']) expect(own.stored[key] ?? {}).toEqual(shown[key]);
    }),
    { numRuns: 200 },
  );
});
