import type { Page } from '@playwright/test';
import { demoStudy } from '../../shared/study/demo-study.ts';
import { deriveKey } from '../../shared/study/hmac.ts';
import { pseudonym } from '../../shared/study/pseudonym.ts';
import { expect, type LoggedEvent, type World } from './harness.ts';

export const PREFIX = 'nl.onbevangen.';

/** Events that the collector holds now, oldest first. */
export async function atCollector(url: string): Promise<LoggedEvent[]> {
  const answer = await fetch(`${url}/v1/events?limit=5000`);
  return ((await answer.json()) as { events: LoggedEvent[] }).events;
}

/** Short form to compare by: type and data, without the envelope. */
export const short = ({ type, data }: Pick<LoggedEvent, 'type' | 'data'>): string =>
  `${type.replace(PREFIX, '')} ${JSON.stringify(Object.fromEntries(Object.entries(data).sort()))}`;

export const logged = (type: string, data: Record<string, unknown>): string => short({ type, data });

/** Steps of the scorecard: how many there are hangs on which pages live to their end. */
export const ofCard = ({ data }: Pick<LoggedEvent, 'data'>): boolean => data.nudge === 'scorecard';

/** Waits until all of these are at the collector. */
export async function arrive(world: Pick<World, 'collector'>, wanted: readonly string[]): Promise<void> {
  const missing = async () => {
    const there = new Set((await atCollector(world.collector.url)).map(short));
    return wanted.filter((one) => !there.has(one));
  };
  await expect.poll(missing, { timeout: 20_000, intervals: [100] }).toEqual([]);
}

/** A page of the extension itself, from which its own interface can be used; needs no living service worker. */
export async function extensionPage(world: Pick<World, 'context' | 'worker'>): Promise<Page> {
  const { host } = new URL((await world.worker()).url());
  const page = await world.context.newPage();
  await page.goto(`chrome-extension://${host}/extension/pages/options/options.html`);
  return page;
}

export interface Kept {
  readonly local: Record<string, unknown>;
  /** Keys and values, per database and table. */
  readonly databases: Record<string, Record<string, unknown[]>>;
}

/** All that the extension keeps on disk: its own storage and its databases. */
export async function keptByExtension(own: Page): Promise<Kept> {
  return own.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
      }
    ).chrome;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      const tables: Record<string, unknown[]> = {};
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        tables[table] = [await done(store.getAllKeys()), await done(store.getAll())].flat();
      }
      database.close();
      databases[name!] = tables;
    }
    return { local: await storage.local.get(null), databases };
  });
}

export interface Keys {
  /** Pseudonym of the demo ATS's candidate with this id. */
  candidate(id: number): string;
  /** As it stands in events that tell the vacancy. */
  vacancy(id: number): { readonly vacancy: string };
  readonly recruiter: string;
  readonly source: string;
}

/** What pseudonyms must be, worked out anew from the install's keys. */
export async function keysOf(world: World, own: Page): Promise<Keys> {
  const { local } = await keptByExtension(own);
  const { studyKey, recruiter, install } = local.settings as Record<string, string>;
  const key = (kind: 'candidate' | 'vacancy' | 'recruiter') => deriveKey(studyKey!, demoStudy.id, kind);
  const host = new URL(world.demo.url).host;
  return {
    candidate: (id) => pseudonym(key('candidate'), `${host}/${id}`),
    vacancy: (id) => ({ vacancy: pseudonym(key('vacancy'), `${host}/${id}`) }),
    recruiter: pseudonym(key('recruiter'), recruiter!),
    source: `urn:onbevangen:install:${install}`,
  };
}

/** Ids of the candidates in these places of which at least half is on screen. */
export async function onScreen(page: Page, places: string): Promise<number[]> {
  return page.evaluate(
    (selector) =>
      new Promise<number[]>((resolve) => {
        const elements = [...document.querySelectorAll(selector)];
        const seen: number[] = [];
        let left = elements.length;
        const observer = new IntersectionObserver((entries) => {
          for (const { target, intersectionRatio } of entries) {
            if (intersectionRatio >= 0.5) seen.push(Number(target.getAttribute('data-candidate-id')));
            if (--left === 0) resolve(seen);
          }
        });
        for (const element of elements) observer.observe(element);
      }),
    places,
  );
}

/** Calls to the content script of `page`, as the popup makes them. */
export async function callPage<T>(own: Page, page: Page, call: string, ...args: unknown[]): Promise<T> {
  const answer = await own.evaluate(
    async ([url, message]) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(query: object): Promise<{ id: number; url: string }[]>;
              sendMessage(tab: number, call: object, options: object): Promise<unknown>;
            };
          };
        }
      ).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url)!;
      return tabs.sendMessage(tab.id, message, { frameId: 0 });
    },
    [page.url(), { port: 'popup-to-content', call, args }] as const,
  );
  const { ok, value } = answer as { ok: boolean; value: T };
  if (!ok) throw new Error(`${call} was refused`);
  return value;
}
