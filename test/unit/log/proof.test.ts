import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { createKeys } from '../../../collector/keys.ts';
import { proofOf } from '../../../extension/background/install-secret.ts';
import { freshWorld, startWorker, world } from './fake-browser.ts';
import { background, draft, id } from './parts.ts';
import { realCollector } from './unreliable-collector.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: () => [],
}));

function newBrowser(ingestKey = 'k'): void {
  freshWorld();
  world.managed = { collector: 'https://log.example.nl', ingestKey };
  globalThis.indexedDB = new IDBFactory();
}
beforeEach(() => newBrowser());

it('one secret per browser, kept through restarts, and another answer for each matter', async () => {
  const [one, two] = await Promise.all([proofOf('events'), proofOf('events')]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(two).toBe(one);
  startWorker();
  expect(await proofOf('events')).toBe(one);
  expect(await proofOf('panel/a/b')).not.toBe(one);
  newBrowser();
  expect(await proofOf('events')).not.toBe(one);
});

it('what a browser sends is kept by a collector, and a colleague with the same key cannot go on in its name', async () => {
  const { database, store, app } = await realCollector();
  const key = await createKeys(database, () => '2026-01-05').add('ingest', 'north', null);
  newBrowser(key);
  const sent: Record<string, string>[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    sent.push(init.headers as Record<string, string>);
    const headers = init.headers as Record<string, string>;
    const { statusCode, payload } = await app.inject({
      method: 'POST',
      url: '/v1/events',
      headers,
      payload: String(init.body),
    });
    return new Response(payload, { status: statusCode });
  };
  const write = (n: number) => world.local.set({ [`spool:${id(n)}`]: draft(id(n)) });
  const kept = async () => (await store.page(0, 1000)).events.length;

  write(1);
  expect(await background(fetch).log.sendNow()).toMatchObject({ waiting: 0, problem: null });
  const first = await kept();
  expect(first).toBeGreaterThan(0);
  startWorker();
  write(2);
  await background(fetch).log.sendNow();
  expect(await kept()).toBe(first + 1);
  const proofs = new Set(sent.map((headers) => headers['x-onbevangen-proof']));
  expect(proofs.size).toBe(1);

  // The name of an install is no secret: a colleague reads it in the log, and takes it.
  const { settings } = world.local.get('settings') as { settings: object };
  newBrowser(key);
  world.local.set({ settings });
  write(3);
  expect(await background(fetch).log.sendNow()).toMatchObject({ waiting: 0 });
  expect(await kept()).toBe(first + 1);
  await app.close();
  await database.close();
});
