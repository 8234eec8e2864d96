import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog, type Log } from '../../../extension/background/log.ts';
import { type Outbox, openOutbox } from '../../../extension/background/outbox.ts';
import { exposed } from '../../../shared/events/exposed.ts';
import { freshWorld, Storage, startWorker, world } from './fake-browser.ts';
import { FAULTS, type Fault, realCollector, unreliableCollector } from './unreliable-collector.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));

/** The short form, and that of the soak: one run is a life of a browser, with up to 25 things that go wrong. */
const RUNS = Number(process.env.ONBEVANGEN_RUNS ?? (process.env.ONBEVANGEN_SOAK ? 10_000 : 150));
const LIMIT = { timeout: 60_000 + RUNS * 1_000 };

// A transaction is a step too: a worker killed in it leaves it undone, or done without knowing.
const begin = IDBDatabase.prototype.transaction;
beforeAll(() => {
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
    const transaction = begin.apply(this, args);
    // The upgrade's transaction is the database's own.
    if (transaction.mode === 'versionchange') return transaction;
    // Whatever writes on a full disk is told so.
    if (world.local.full && transaction.mode === 'readwrite') {
      transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    }
    const step = world.life.enter();
    if (step === 'undone') {
      transaction.abort();
      throw new DOMException('killed', 'AbortError');
    }
    return transaction;
  };
});
afterAll(() => {
  IDBDatabase.prototype.transaction = begin;
});

let running: Awaited<ReturnType<typeof realCollector>>;
beforeAll(async () => {
  running = await realCollector();
});
afterAll(async () => {
  await running.app.close();
  await running.database.close();
});

interface Model {
  written: Set<string>;
}
interface Real {
  collector: ReturnType<typeof unreliableCollector>;
  /** How many events may wait in the browser. */
  limit: number | undefined;
  clock: { now: number };
  random: () => number;
}

/** Lets a new worker do something until it is done or killed. */
async function work(
  real: Real,
  dieAt: number | undefined,
  effect: boolean,
  act: (log: Log, outbox: Outbox) => Promise<unknown>,
) {
  const life = startWorker(dieAt, effect);
  const outbox = openOutbox(real.limit === undefined ? {} : { limit: real.limit });
  const died = new Promise<void>((done) => {
    life.onDeath = () => {
      outbox.close();
      done();
    };
  });
  const log = createLog({
    outbox,
    fetch: real.collector.fetch,
    now: () => real.clock.now,
    random: real.random,
  });
  await Promise.race([act(log, outbox).catch(() => {}), died]);
  life.kill();
}

class PageWrites implements fc.AsyncCommand<Model, Real> {
  constructor(readonly ids: readonly string[]) {}
  check = () => true;
  async run(model: Model) {
    for (const id of this.ids) {
      const seen = { candidate: id.replaceAll('-', ''), surface: 'card', hidden: true } as const;
      try {
        world.local.set({ [`spool:${id}`]: exposed.create(id, seen) });
        model.written.add(id);
      } catch {
        // The disk is full: the page was told that this one was not kept.
      }
    }
  }
  toString = () => `page writes ${this.ids.length}`;
}

class WorkerSends implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly dieAt: number | undefined,
    readonly effect: boolean,
    readonly faults: readonly Fault[],
    readonly starting: boolean,
  ) {}
  check = () => true;
  async run(_: Model, real: Real) {
    real.collector.faults.splice(0, Number.POSITIVE_INFINITY, ...this.faults);
    await work(real, this.dieAt, this.effect, async (log) => {
      if (this.starting) await log.assignment();
      await log.sendNow();
    });
  }
  toString = () => `worker ${this.starting ? 'starts and ' : ''}sends, dies at ${this.dieAt}, ${this.faults}`;
}

class ClockMoves implements fc.AsyncCommand<Model, Real> {
  constructor(readonly days: number) {}
  check = () => true;
  async run(_: Model, real: Real) {
    real.clock.now += this.days * 86_400_000;
  }
  toString = () => `clock moves ${this.days} days`;
}

class DiskFills implements fc.AsyncCommand<Model, Real> {
  constructor(readonly full: boolean) {}
  check = () => true;
  async run() {
    world.local.full = this.full;
  }
  toString = () => `the disk is ${this.full ? 'full' : 'not full'}`;
}

class BrowserDies implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run() {
    world.session = new Storage();
    startWorker();
  }
  toString = () => 'the browser is killed';
}

class LateArrives implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  run = (_: Model, real: Real) => real.collector.deliverLate();
  toString = () => 'late requests arrive';
}

const commands = fc.commands(
  [
    fc.uniqueArray(fc.uuid({ version: 4 }), { minLength: 1, maxLength: 4 }).map((ids) => new PageWrites(ids)),
    fc
      .tuple(
        fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
        fc.boolean(),
        fc.array(fc.constantFrom(...FAULTS), { maxLength: 3 }),
        fc.boolean(),
      )
      .map((of) => new WorkerSends(...of)),
    fc.integer({ min: -40, max: 40 }).map((days) => new ClockMoves(days)),
    fc.constant(new LateArrives()),
    fc.boolean().map((full) => new DiskFills(full)),
    fc.constant(new BrowserDies()),
  ],
  { maxCommands: 25 },
);

const LAST = '33333333-3333-4333-8333-333333333333';

async function check(run: (model: Model, real: Real) => Promise<void>, limit?: number) {
  freshWorld();
  world.managed = { collector: 'https://collector.example' };
  globalThis.indexedDB = new IDBFactory();
  await running.database.query.deleteFrom('event').execute();
  const collector = unreliableCollector(running);
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const real: Real = { collector, clock, random: () => 0.5, limit };
  const model: Model = { written: new Set() };
  await run(model, real);
  world.local.full = false;
  collector.faults.length = 0;
  let state: Awaited<ReturnType<Log['outbox']>> | undefined;
  let overflow = 0;
  await work(real, undefined, false, async (log, outbox) => {
    await log.sendNow();
    await new PageWrites([LAST]).run(model);
    state = await log.sendNow();
    ({ overflow } = await outbox.count());
  });
  await collector.deliverLate();

  expect(state).toMatchObject({ waiting: 0, problem: overflow ? 'overflow' : null });
  expect(world.local.keys().filter((key) => key.startsWith('spool:'))).toEqual([]);
  const events = await collector.events();
  const assigned = events.filter((event) => event.type === 'nl.onbevangen.assigned');
  // Once per arm, and one arm that was drawn: a clock outside of the study's dates leaves a recruiter without one.
  const arms = assigned.map(({ arm }) => arm);
  expect(arms).toEqual([...new Set(arms)]);
  expect(arms.filter((arm) => arm !== 'unassigned').length).toBeLessThanOrEqual(1);
  const others = events.filter((event) => !/\.(assigned|allocated)$/.test(event.type)).map(({ id }) => id);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  if (overflow) expect(others.filter((id) => !model.written.has(id))).toEqual([]);
  else expect(others.sort()).toEqual([...model.written].sort());
  // Numbers run without a hole, but for as many as the browser says that it had no room for.
  const bySequence = [...events].sort((a, b) => Number(a.sequence) - Number(b.sequence));
  const numbers = bySequence.map(({ sequence }) => Number(sequence));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.at(-1)).toBe(numbers.length + overflow);
  const days = bySequence.map((event) => event.studyday);
  expect(days).toEqual([...days].sort((a, b) => a - b));
}

describe('from the page to the collector', () => {
  it(
    `in ${RUNS} runs no event is lost, doubled or out of sequence, whatever dies, fills or fails`,
    LIMIT,
    async () => {
      let told = 0;
      await fc.assert(
        fc.asyncProperty(
          commands,
          fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined, freq: 4 }),
          async (list, limit) => {
            await check((model, real) => fc.asyncModelRun(() => ({ model, real }), list), limit);
            told++;
          },
        ),
        { numRuns: RUNS },
      );
      expect(told).toBe(RUNS);
    },
  );

  it('holds for a clock that goes to before the start and back', async () => {
    await check(async (model, real) => {
      for (const days of [0, -60, 60, -60]) {
        await new ClockMoves(days).run(model, real);
        await new WorkerSends(undefined, false, [], true).run(model, real);
      }
    });
  }, 60_000);

  it('holds for a death at each single step, done or undone', async () => {
    const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    for (const effect of [false, true]) {
      for (let dieAt = 1; dieAt <= 40; dieAt++) {
        await check(async (model, real) => {
          await new PageWrites(ids).run(model);
          await new WorkerSends(dieAt, effect, [], true).run(model, real);
        });
      }
    }
  }, 60_000);
});
