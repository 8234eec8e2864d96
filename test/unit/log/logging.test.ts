import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assignmentOf } from '../../../extension/background/assignments.ts';
import { backoff, LONGEST, tooEarly } from '../../../extension/background/backoff.ts';
import { openOutbox } from '../../../extension/background/outbox.ts';
import { loadSettings } from '../../../extension/background/settings.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';
import { freshWorld, world } from './fake-browser.ts';
import { accepting, background, candidate, draft, id, other, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: (pattern: string) => [
    { id: `page ${pattern}`, js: ['page.js'], css: ['veil.css'], matches: [pattern] },
  ],
}));

beforeEach(() => {
  freshWorld();
  globalThis.indexedDB = new IDBFactory();
});

const give = (n: number, criterion: string, score: number | null, of = candidate) =>
  world.local.set({ [`given:${id(n)}`]: { candidate: of, criterion, score, order: n } });

describe('scores and reveals', () => {
  it('keep the score and its event together, once however often it is asked', async () => {
    const { content, outbox, log } = background();
    const [criterion] = (await content.start(tab)).norm.criteria;
    // The worker was not there for the first ones; a page wrote them down all the same.
    give(1, criterion!.id, 4);
    give(2, criterion!.id, 4);
    give(3, criterion!.id, 0);
    await content.keepScores(tab);
    give(4, criterion!.id, null);
    await content.keepScores(tab);
    await log.drain();
    expect(await content.scores(tab, candidate)).toEqual({});
    const events = (await outbox.pending(9)).slice(2);
    expect(events.map(({ data }) => [data.criterion, data.state, data.score])).toEqual([
      [1, 'scored', 4],
      [1, 'no_information', 0],
      [1, 'taken_back', 0],
    ]);
  });

  it('a reveal is logged once per browser session and remembered in memory alone', async () => {
    const { content, page, outbox, log } = background();
    await page.chooseDemoArm({} as never, 'anonymous');
    const asked = { candidate, reason: 'invite', scope: 'all', scorecard: false } as const;
    await content.reveal(tab, asked);
    await content.reveal(tab, asked);
    await content.remember(tab, [{ candidate: other, names: ['Fatima El Amrani'] }]);
    await content.remember(tab, [{ candidate: other, names: ['El Amrani, F.', 'Fatima El Amrani'] }]);
    await log.drain();
    const setup = await content.start(tab);
    expect(setup.reveals).toMatchObject([{ candidate, scope: 'all' }]);
    expect(setup.people).toEqual([{ candidate: other, names: ['Fatima El Amrani', 'El Amrani, F.'] }]);
    const elsewhere = { ...(tab as object), tab: { id: 4, url: 'https://other.example/' } } as never;
    expect((await content.start(elsewhere)).people).toEqual([]);
    expect((await outbox.pending(9)).filter((one) => one.type.endsWith('reveal'))).toHaveLength(1);
    expect(JSON.stringify(world.local.get(null))).not.toContain('Fatima');
  });

  it('refuse what is not a pseudonym, a criterion or a reason', async () => {
    const { content } = background();
    give(1, 'planning', 3, 'Fatima');
    give(2, 'Fatima', 3);
    give(3, 'planning', 9);
    world.local.set({ 'given:Fatima': { candidate, criterion: 'planning', score: 3, order: 4 } });
    await content.keepScores(tab);
    const asked = { candidate, reason: 'Fatima', scope: 'all', scorecard: false } as never;
    await expect((async () => content.reveal(tab, asked))()).rejects.toThrow();
    await expect((async () => content.remember(tab, [{ candidate: 'x', names: [] }]))()).rejects.toThrow();
    expect(world.local.keys().filter((key) => /^(spool|scores|given):/.test(key))).toEqual([]);
  });
});

describe('spool and outbox', () => {
  it('keep what does not fit an event type out of the log and out of storage', async () => {
    const { log, outbox } = background();
    world.local.set({
      'spool:x': { id: 'x', type: 'exposed', data: {} },
      [`spool:${id(1)}`]: { ...draft(id(1)), data: { candidate: 'Fatima', surface: 'list', hidden: true } },
      [`spool:${id(2)}`]: draft(id(3)),
      [`spool:${id(4)}`]: draft(id(4)),
    });
    await log.drain();
    expect((await outbox.pending(9)).map((one) => one.id)).toEqual([id(4)]);
    expect(world.local.keys().filter((key) => key.startsWith('spool:'))).toEqual([]);
  });

  it('go by the order of the source', async () => {
    const { log, outbox } = background();
    for (const n of [3, 1, 2]) world.local.set({ [`spool:${id(9 - n)}`]: { ...draft(id(9 - n)), order: n } });
    await log.drain();
    const events = await outbox.pending(9);
    expect(events.map((one) => one.id)).toEqual([id(8), id(7), id(6)]);
    expect(events[0]).not.toHaveProperty('order');
  });

  it('count what does not fit, and leave its numbers open', async () => {
    const outbox = openOutbox({ limit: 2 });
    const { stamp } = assignmentOf(await loadSettings(), Date.now());
    const add = (...numbers: number[]) =>
      outbox.add(
        numbers.map((n) => draft(id(n))),
        { ...stamp, now: 0 },
      );
    await add(1, 2, 3);
    expect(await outbox.count()).toEqual({ waiting: 2, refused: 0, overflow: 1 });
    await outbox.acknowledge(await outbox.pending(1));
    await add(4);
    expect((await outbox.pending(9)).map((one) => one.sequence)).toEqual(['2', '4']);
  });

  it('forget the oldest ids first', async () => {
    const outbox = openOutbox({ memory: 3 });
    const { stamp } = assignmentOf(await loadSettings(), Date.now());
    const add = (...numbers: number[]) =>
      outbox.add(
        numbers.map((n) => draft(id(n))),
        { ...stamp, now: 0 },
      );
    await add(1, 2, 3, 4);
    await add(2, 3, 4);
    expect((await outbox.count()).waiting).toBe(4);
  });

  it('leave events in the spool when the outbox cannot be written, and say so', async () => {
    const { log, outbox } = background(accepting());
    world.managed = { collector: 'https://log.example.nl' };
    world.local.set({ [`spool:${id(1)}`]: draft(id(1)) });
    const add = vi.spyOn(outbox, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await expect(log.drain()).rejects.toThrow('full');
    expect(await log.outbox()).toMatchObject({ problem: 'storage_full' });
    expect(world.local.keys()).toContain(`spool:${id(1)}`);
    add.mockRestore();
    expect(await log.sendNow()).toMatchObject({ waiting: 0, problem: null });
    expect(world.local.keys()).not.toContain(`spool:${id(1)}`);
  });
});

describe('uploader', () => {
  const send = (n: number) => world.local.set({ [`spool:${id(n)}`]: draft(id(n)) });

  it('waits longer after each failure, survives the clock going back, and keeps the last time', async () => {
    world.managed = { collector: 'https://log.example.nl', ingestKey: 'k' };
    let status = 200;
    const calls: RequestInit[] = [];
    const taking = accepting();
    const { log, clock } = background(async (url, init) => {
      calls.push(init);
      return status === 200 ? taking(url, init) : new Response('', { status });
    });
    send(1);
    await log.sendNow();
    expect(calls[0]?.headers).toMatchObject({ authorization: 'Bearer k' });
    const { lastSent } = await log.outbox();
    expect(lastSent).toBe('2026-03-01T12:00:00.000Z');

    status = 507;
    clock.now -= 40 * 86_400_000;
    send(2);
    expect(await log.sendNow()).toEqual({ waiting: 1, lastSent, problem: 'collector_full' });
    status = 401;
    expect(await log.sendNow()).toMatchObject({ problem: 'refused_key' });
    status = 200;
    expect(await log.sendNow()).toEqual({ waiting: 0, lastSent, problem: null });
  });

  it('sets refused events aside and goes on with the others', async () => {
    world.managed = { collector: 'https://log.example.nl' };
    const { log, outbox } = background(async (_, init) => {
      const batch = JSON.parse(String(init.body)) as AnyEvent[];
      const refused = batch.filter((one) => one.id === id(1)).map((one) => ({ id: one.id, reason: 'arm' }));
      return Response.json({ accepted: batch.map((one) => one.id).filter((one) => one !== id(1)), refused });
    });
    send(1);
    send(2);
    expect(await log.sendNow()).toMatchObject({ waiting: 0, problem: 'refused_events' });
    expect(await outbox.count()).toEqual({ waiting: 0, refused: 1, overflow: 0 });
  });

  it('believes no id that it did not send, and does not go on for ever', async () => {
    world.managed = { collector: 'https://log.example.nl' };
    const fetch = vi.fn(async () =>
      Response.json({ accepted: [id(7)], refused: [{ id: null, reason: 'id' }] }),
    );
    const { log } = background(fetch);
    send(1);
    expect(await log.sendNow()).toMatchObject({ waiting: 1, problem: 'collector_error' });
    expect(fetch.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('makes batches smaller when they are too large', async () => {
    world.managed = { collector: 'https://log.example.nl' };
    const sizes: number[] = [];
    const taking = accepting();
    const { log } = background(async (url, init) => {
      const { length } = JSON.parse(String(init.body));
      sizes.push(length);
      return length > 20 ? new Response('', { status: 413 }) : taking(url, init);
    });
    for (let n = 1; n <= 100; n++) send(n);
    expect(await log.sendNow()).toMatchObject({ waiting: 0 });
    expect(Math.max(...sizes)).toBe(100);
  });

  it('without a collector sends nothing and says so', async () => {
    const fetch = vi.fn();
    const { log } = background(fetch);
    send(1);
    expect(await log.sendNow()).toEqual({ waiting: 1, lastSent: null, problem: 'no_collector' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('waits between half and all of a doubling time, at most half an hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, random) => {
          const full = Math.min(LONGEST, 5000 * 2 ** Math.min(attempt - 1, 20));
          expect(backoff(attempt, random)).toBeGreaterThanOrEqual(full / 2);
          expect(backoff(attempt, random)).toBeLessThanOrEqual(full);
        },
      ),
    );
    expect(tooEarly(1000, 999)).toBe(true);
    expect(tooEarly(1000, 1000)).toBe(false);
    expect(tooEarly(LONGEST + 2, 1)).toBe(false);
  });
});

it('what stands in the outbox is what the collector takes', async () => {
  const seen: AnyEvent[] = [];
  world.managed = { collector: 'https://log.example.nl' };
  const { log, content } = background(accepting(seen));
  await content.start(tab);
  await log.sendNow();
  const { parseEvent, studiesOf } = await import('../../../shared/events/parse.ts');
  expect(seen).toHaveLength(2);
  expect(parseEvent(seen[0], studiesOf([demoStudy]))).toMatchObject({ ok: true });
  expect(v.is(v.string(), seen[0]?.sequence)).toBe(true);
});
