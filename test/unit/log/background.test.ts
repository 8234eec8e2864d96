import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assignmentOf } from '../../../extension/background/assignments.ts';
import { backoff, LONGEST, tooEarly } from '../../../extension/background/backoff.ts';
import { contentCalls, fromTab } from '../../../extension/background/content-calls.ts';
import { covers, hostOf, hostPatterns } from '../../../extension/background/host-pattern.ts';
import { createLog } from '../../../extension/background/log.ts';
import { openOutbox } from '../../../extension/background/outbox.ts';
import { fromOwnPage, pageCalls } from '../../../extension/background/page-calls.ts';
import { refreshPolicy } from '../../../extension/background/policy.ts';
import { collectorAddress, loadSettings } from '../../../extension/background/settings.ts';
import { syncSites } from '../../../extension/background/sites.ts';
import { exposed } from '../../../shared/events/exposed.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';
import { freshWorld, startWorker, world } from './fake-browser.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  contentScripts: (pattern: string) => [
    { id: `page ${pattern}`, js: ['page.js'], css: ['veil.css'], matches: [pattern] },
  ],
}));

const candidate = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const other = 'ffffffffffffffffffffffffffffffff';
const tab = {
  id: 'own',
  url: 'https://ats.example.nl/c/1',
  tab: { id: 3, url: 'https://ats.example.nl/c/1' },
} as never;
const draft = (id: string) => exposed.create(id, { candidate, surface: 'list', hidden: true });
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function background(
  fetch: (url: string, init: RequestInit) => Promise<Response> = async () =>
    new Response('', { status: 500 }),
) {
  const outbox = openOutbox();
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const log = createLog({ outbox, fetch, now: () => clock.now, random: () => 0 });
  return { outbox, log, clock, content: contentCalls(log), page: pageCalls(log) };
}

const accepting =
  (seen: AnyEvent[] = []) =>
  async (_: string, init: RequestInit) => {
    const batch = JSON.parse(String(init.body)) as AnyEvent[];
    seen.push(...batch);
    return Response.json({ accepted: batch.map((one) => one.id), refused: [] });
  };

beforeEach(() => {
  freshWorld();
  globalThis.indexedDB = new IDBFactory();
});

describe('settings', () => {
  it('are made once, also when two ask at the same time', async () => {
    const [one, two] = await Promise.all([loadSettings(), loadSettings()]);
    expect(one).toEqual(two);
    expect(one.install).toMatch(/^[0-9a-f]{32}$/);
    expect(one.studyKey).toMatch(/^[0-9a-f]{64}$/);
    expect(await loadSettings()).toEqual(one);
  });

  it('policy goes before what stands in the browser, and mistyped policy counts for nothing', async () => {
    world.managed = {
      collector: 'https://log.example.nl/',
      recruiter: 'r7',
      sites: ['https://ats.example.nl/*', 'nonsense', 7],
      language: 'fr',
    };
    const settings = await loadSettings();
    expect(settings).toMatchObject({
      collector: 'https://log.example.nl',
      recruiter: 'r7',
      managedSites: ['https://ats.example.nl/*'],
      language: 'auto',
    });
    expect([...settings.managed].sort()).toEqual(['collector', 'recruiter', 'sites']);
    const { page } = background();
    await page.saveOptions({} as never, { collector: 'https://other.example', language: 'en' });
    expect(await loadSettings()).toMatchObject({ collector: 'https://log.example.nl', language: 'en' });
  });

  it.each([
    ['', ''],
    ['https://log.example.nl/', 'https://log.example.nl'],
    [' http://127.0.0.1:8377 ', 'http://127.0.0.1:8377'],
    ['http://log.example.nl', null],
    ['https://user:pass@log.example.nl', null],
    ['javascript:alert(1)', null],
    ['log.example.nl', null],
  ])('collector address %j is %j', (given, taken) => {
    expect(collectorAddress(given)).toBe(taken);
  });
});

describe('policy', () => {
  it('counts as it was last seen until the browser has it again', async () => {
    world.managed = { recruiter: 'r7' };
    expect((await loadSettings()).recruiter).toBe('r7');
    world.managed = { recruiter: 'r8' };
    expect((await loadSettings()).recruiter).toBe('r7');
    expect(await refreshPolicy()).toBe(true);
    expect(await refreshPolicy()).toBe(false);
    expect((await loadSettings()).recruiter).toBe('r8');
    world.managed = {};
    await refreshPolicy();
    expect((await loadSettings()).recruiter).toMatch(/^r-/);
  });

  it('a build for this machine waits for none, and knows its collector', async () => {
    world.managed = { recruiter: 'r7' };
    world.baked = ['http://127.0.0.1:5173/*', 'http://localhost/*'];
    expect(await loadSettings()).toMatchObject({ collector: 'http://127.0.0.1:8377', managed: [] });
    await refreshPolicy();
    expect((await loadSettings()).recruiter).toBe('r7');
    freshWorld();
    world.baked = ['http://127.0.0.1:5173/*', 'https://ats.example.nl/*'];
    expect((await loadSettings()).collector).toBe('');
  });
});

describe('assignment', () => {
  it('is logged once before the page gets its arm, and again only when it changes', async () => {
    const { content, outbox, page } = background();
    const setup = await content.start(tab);
    await content.start(tab);
    expect(demoStudy.arms).toContainEqual(setup.arm);
    expect((await outbox.pending(9)).map((one) => [one.type, one.arm, one.data.by])).toEqual([
      ['nl.onbevangen.assigned', setup.arm.id, 'hash'],
    ]);
    const another = demoStudy.arms.find((arm) => arm.id !== setup.arm.id)!;
    await page.chooseDemoArm({} as never, another.id);
    expect((await content.start(tab)).arm).toEqual(another);
    startWorker();
    expect((await background().content.start(tab)).arm).toEqual(another);
    expect((await outbox.pending(9)).map((one) => [one.sequence, one.arm, one.data.by])).toEqual([
      ['1', setup.arm.id, 'hash'],
      ['2', another.id, 'choice'],
    ]);
  });

  it('follows the study of the policy, whose arm nobody can choose', async () => {
    const pilot = {
      ...demoStudy,
      id: 'pilot',
      armVisible: false,
      arms: [{ id: 'both', anonymise: true, prompts: true }],
    };
    world.managed = { study: JSON.stringify(pilot) };
    world.tabs.set(3, 'https://ats.example.nl/c/1');
    const { content, page } = background();
    expect((await content.start(tab)).arm.id).toBe('both');
    await expect(page.chooseDemoArm({} as never, 'usual')).rejects.toThrow();
    expect(await page.siteState({} as never, 3)).toMatchObject({ arm: null, recruiterMaySeeArm: false });
    expect((await page.options({} as never)).demoArms).toBeNull();
  });

  it('says so when the policy has a study that cannot be read', async () => {
    world.managed = { study: '{"id":1}' };
    world.tabs.set(3, 'https://ats.example.nl/');
    const { page } = background();
    expect((await page.siteState({} as never, 3)).outbox.problem).toBe('study_unreadable');
    expect(assignmentOf(await loadSettings()).broken).toBe(true);
  });

  it('has keys that differ per install but pseudonyms that do not', async () => {
    world.managed = { studyKey: 'a'.repeat(64), recruiter: 'r1' };
    const one = assignmentOf(await loadSettings());
    freshWorld();
    world.managed = { studyKey: 'a'.repeat(64), recruiter: 'r1' };
    const two = assignmentOf(await loadSettings());
    expect(two.candidateKey).toBe(one.candidateKey);
    expect(two.stamp.recruiter).toBe(one.stamp.recruiter);
    expect(two.eventKey).not.toBe(one.eventKey);
  });
});

describe('scores and reveals', () => {
  it('keep the score and its event together, once however often it is asked', async () => {
    const { content, outbox, log } = background();
    const [criterion] = (await content.start(tab)).criteria;
    await content.saveScore(tab, candidate, criterion!.id, 4);
    await content.saveScore(tab, candidate, criterion!.id, 4);
    await content.saveScore(tab, candidate, criterion!.id, 0);
    await content.saveScore(tab, candidate, criterion!.id, null);
    await log.drain();
    expect(await content.scores(tab, candidate)).toEqual({});
    const events = (await outbox.pending(9)).slice(1);
    expect(events.map(({ data }) => [data.criterion, data.state, data.score])).toEqual([
      [1, 'scored', 4],
      [1, 'no_information', 0],
      [1, 'taken_back', 0],
    ]);
  });

  it('a reveal is logged once per browser session and remembered in memory alone', async () => {
    const { content, outbox, log } = background();
    await content.reveal(tab, candidate, 'invite');
    await content.reveal(tab, candidate, 'invite');
    await content.remember(tab, [{ candidate: other, names: ['Fatima El Amrani'] }]);
    await content.remember(tab, [{ candidate: other, names: ['El Amrani, F.', 'Fatima El Amrani'] }]);
    await log.drain();
    const setup = await content.start(tab);
    expect(setup.revealed).toEqual([candidate]);
    expect(setup.people).toEqual([{ candidate: other, names: ['Fatima El Amrani', 'El Amrani, F.'] }]);
    const elsewhere = { ...(tab as object), tab: { id: 4, url: 'https://other.example/' } } as never;
    expect((await content.start(elsewhere)).people).toEqual([]);
    expect((await outbox.pending(9)).filter((one) => one.type.endsWith('reveal'))).toHaveLength(1);
    expect(JSON.stringify(world.local.get(null))).not.toContain('Fatima');
  });

  it('refuse what is not a pseudonym, a criterion or a reason', async () => {
    const { content } = background();
    await expect(content.saveScore(tab, 'Fatima', 'planning', 3)).rejects.toThrow();
    await expect(content.saveScore(tab, candidate, 'Fatima', 3)).rejects.toThrow();
    await expect(content.saveScore(tab, candidate, 'planning', 9 as never)).rejects.toThrow();
    await expect(content.reveal(tab, candidate, 'Fatima' as never)).rejects.toThrow();
    await expect((async () => content.remember(tab, [{ candidate: 'x', names: [] }]))()).rejects.toThrow();
    expect(world.local.keys().filter((key) => /^(spool|scores):/.test(key))).toEqual([]);
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
    const { stamp } = assignmentOf(await loadSettings());
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
    const { stamp } = assignmentOf(await loadSettings());
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

describe('sites', () => {
  it('registers what is switched on, leaves what is baked in, and survives a pattern that the browser refuses', async () => {
    world.baked = ['http://127.0.0.1:5173/*'];
    world.managed = {
      sites: ['https://bad.example/*', 'https://ats.example.nl/*', 'http://127.0.0.1:5173/*'],
    };
    await refreshPolicy();
    await syncSites();
    expect(world.registered.map((one) => one.id)).toEqual(['page https://ats.example.nl/*']);
  });

  it('switches a site on and off, updates a script in place, and reloads the tab', async () => {
    const { page } = background();
    world.tabs.set(3, 'https://ats.example.nl/c/1');
    await page.switchOn({} as never, 'https://ats.example.nl/*', 3);
    expect(await page.siteState({} as never, 3)).toMatchObject({ state: 'on', host: 'ats.example.nl' });
    world.registered[0]!.js = ['chrome-extension://own/old.js'];
    await syncSites();
    expect(world.registered[0]!.js).toEqual(['page.js']);
    await page.switchOff({} as never, 'https://ats.example.nl/*', 3);
    expect(world.registered).toEqual([]);
    expect(world.reloads).toEqual([3, 3]);
    expect(await page.siteState({} as never, 3)).toMatchObject({ state: 'off' });
    await expect(page.switchOn({} as never, 'file:///etc/*', 3)).rejects.toThrow();
  });

  it('knows managed sites and pages that are none', async () => {
    world.managed = { sites: ['*://*.example.nl/*'] };
    world.tabs.set(1, 'https://ats.example.nl/');
    world.tabs.set(2, 'chrome://settings');
    const { page } = background();
    expect((await page.siteState({} as never, 1)).state).toBe('managed');
    expect(await page.siteState({} as never, 2)).toMatchObject({ state: 'unsupported', host: '' });
    expect((await page.options({} as never)).sites).toEqual([{ host: '*.example.nl', managed: true }]);
  });

  it.each([
    ['https://ats.example.nl/*', 'https://ats.example.nl/x', true],
    ['https://ats.example.nl/*', 'http://ats.example.nl/x', false],
    ['*://*.example.nl/*', 'http://example.nl/', true],
    ['*://*.example.nl/*', 'https://badexample.nl/', false],
    ['http://127.0.0.1:5173/*', 'http://127.0.0.1:5173/a', true],
    ['http://127.0.0.1:5173/*', 'http://127.0.0.1:5174/a', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:5174/a', true],
    ['https://a.nl/jobs/*', 'https://a.nl/other', false],
    ['*://*/*', 'https://a.nl/', true],
    ['*://*/*', 'ftp://a.nl/', false],
    ['nonsense', 'https://a.nl/', false],
    ['https://a.nl/*', 'not an address', false],
  ])('%s covers %s: %s', (pattern, address, yes) => {
    expect(covers(pattern, address)).toBe(yes);
  });

  it('reads hosts out of patterns and leaves out what is none', () => {
    expect(hostOf('*://*.example.nl/*')).toBe('*.example.nl');
    expect(hostPatterns(['https://a.nl/*', 'https://a.nl/*', 'javascript:1', null, 'https://*x/*'])).toEqual([
      'https://a.nl/*',
    ]);
  });
});

describe('who may call', () => {
  it('content calls come from tabs, page calls from our own pages outside frames', () => {
    const own = 'chrome-extension://own/popup.html';
    expect(fromTab(tab)).toBe(true);
    expect(fromTab({ id: 'own', url: own } as never)).toBe(false);
    expect(fromTab({ id: 'own', url: own, tab: { id: 1 }, frameId: 0 } as never)).toBe(false);
    expect(fromTab({ id: 'own', url: own, tab: { id: 1 }, frameId: 4 } as never)).toBe(true);
    expect(fromOwnPage({ id: 'own', url: own } as never)).toBe(true);
    expect(fromOwnPage({ id: 'own', url: own, tab: { id: 1 }, frameId: 4 } as never)).toBe(false);
    expect(fromOwnPage({ id: 'own', url: 'chrome-extension://own.evil/popup.html' } as never)).toBe(false);
    expect(fromOwnPage(tab)).toBe(false);
  });
});

it('what stands in the outbox is what the collector takes', async () => {
  const seen: AnyEvent[] = [];
  world.managed = { collector: 'https://log.example.nl' };
  const { log, content } = background(accepting(seen));
  await content.start(tab);
  await log.sendNow();
  const { parseEvent, studiesOf } = await import('../../../shared/events/parse.ts');
  expect(seen).toHaveLength(1);
  expect(parseEvent(seen[0], studiesOf([demoStudy]))).toMatchObject({ ok: true });
  expect(v.is(v.string(), seen[0]?.sequence)).toBe(true);
});
