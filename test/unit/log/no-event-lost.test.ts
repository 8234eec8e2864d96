import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../collector/databases/index.ts';
import { createEventStore } from '../../../collector/event-store.ts';
import { createLog, type Log } from '../../../extension/background/log.ts';
import { openOutbox } from '../../../extension/background/outbox.ts';
import { exposed } from '../../../shared/events/exposed.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { appOn } from '../collector/app-on.ts';
import { freshWorld, startWorker, world } from './fake-browser.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));

const FAULTS = ['none', 'lost', 'answer_lost', 'twice', 'late', 'error', 'full', 'nonsense'] as const;
type Fault = (typeof FAULTS)[number];

// A transaction is a step too: a worker killed in it leaves it undone, or done without knowing.
const begin = IDBDatabase.prototype.transaction;
beforeAll(() => {
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
    const transaction = begin.apply(this, args);
    // The upgrade's transaction is the database's own.
    if (transaction.mode === 'versionchange') return transaction;
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

/** The real collector, behind a network that does what it likes. */
async function unreliableCollector() {
  const database = await openDatabase(':memory:');
  const store = createEventStore(database);
  const app = await appOn(database);
  const faults: Fault[] = [];
  const late: string[] = [];
  const deliver = (payload: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/events',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      payload,
    });
  async function answer(body: string): Promise<Response> {
    const fault = faults.shift() ?? 'none';
    if (fault === 'lost') throw new TypeError('network');
    if (fault === 'error') return new Response('oops', { status: 503, headers: { 'retry-after': '60' } });
    if (fault === 'full') return new Response('{}', { status: 507 });
    if (fault === 'nonsense') return new Response('<p>Sign in to the guest network</p>', { status: 200 });
    if (fault === 'late') {
      late.push(body);
      throw new TypeError('timeout');
    }
    if (fault === 'twice') await deliver(body);
    const { statusCode, payload } = await deliver(body);
    if (fault === 'answer_lost') throw new TypeError('network');
    return new Response(payload, { status: statusCode });
  }
  return {
    faults,
    fetch: (_url: string, init: RequestInit) => world.life.step(() => answer(String(init.body))),
    async deliverLate() {
      for (const body of late.splice(0)) await deliver(body);
    },
    async events(): Promise<readonly AnyEvent[]> {
      return (await store.page(0, 100_000)).events;
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

interface Model {
  written: Set<string>;
}
interface Real {
  collector: Awaited<ReturnType<typeof unreliableCollector>>;
  clock: { now: number };
  random: () => number;
}

/** Lets a new worker do something until it is done or killed. */
async function work(
  real: Real,
  dieAt: number | undefined,
  effect: boolean,
  act: (log: Log) => Promise<unknown>,
) {
  const life = startWorker(dieAt, effect);
  const outbox = openOutbox();
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
  await Promise.race([act(log).catch(() => {}), died]);
  life.kill();
}

class PageWrites implements fc.AsyncCommand<Model, Real> {
  constructor(readonly ids: readonly string[]) {}
  check = () => true;
  async run(model: Model) {
    for (const id of this.ids) {
      world.local.set({
        [`spool:${id}`]: exposed.create(id, {
          candidate: id.replaceAll('-', ''),
          surface: 'card',
          hidden: true,
        }),
      });
      model.written.add(id);
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
  ],
  { maxCommands: 25 },
);

async function check(run: (model: Model, real: Real) => Promise<void>) {
  freshWorld();
  world.managed = { collector: 'https://collector.example' };
  globalThis.indexedDB = new IDBFactory();
  const collector = await unreliableCollector();
  const real: Real = { collector, clock: { now: Date.parse('2026-03-01T12:00:00Z') }, random: () => 0.5 };
  const model: Model = { written: new Set() };
  try {
    await run(model, real);
    collector.faults.length = 0;
    let state: Awaited<ReturnType<Log['outbox']>> | undefined;
    await work(real, undefined, false, async (log) => {
      state = await log.sendNow();
    });
    await collector.deliverLate();

    expect(state).toMatchObject({ waiting: 0, problem: null });
    expect(world.local.keys().filter((key) => key.startsWith('spool:'))).toEqual([]);
    const events = await collector.events();
    const assigned = events.filter((event) => event.type === 'nl.onbevangen.assigned');
    // Once per arm, and one arm that was drawn: a clock outside of the study's dates leaves a recruiter without one.
    const arms = assigned.map(({ arm }) => arm);
    expect(arms).toEqual([...new Set(arms)]);
    expect(arms.filter((arm) => arm !== 'unassigned').length).toBeLessThanOrEqual(1);
    const others = events.filter((event) => !/\.(assigned|allocated)$/.test(event.type));
    expect(others.map((event) => event.id).sort()).toEqual([...model.written].sort());
    const bySequence = [...events].sort((a, b) => Number(a.sequence) - Number(b.sequence));
    expect(bySequence.map((event) => Number(event.sequence))).toEqual(events.map((_, at) => at + 1));
    const days = bySequence.map((event) => event.studyday);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  } finally {
    await collector.close();
  }
}

describe('from the page to the collector', () => {
  it('no event is lost, doubled or out of sequence, wherever the worker dies and whatever the network does', async () => {
    await fc.assert(
      fc.asyncProperty(commands, (list) =>
        check((model, real) => fc.asyncModelRun(() => ({ model, real }), list)),
      ),
      { numRuns: 250 },
    );
  }, 120_000);

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
      for (let dieAt = 1; dieAt <= 30; dieAt++) {
        await check(async (model, real) => {
          await new PageWrites(ids).run(model);
          await new WorkerSends(dieAt, effect, [], true).run(model, real);
        });
      }
    }
  }, 60_000);
});
