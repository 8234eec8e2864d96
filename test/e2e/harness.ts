import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import type { CollectorOptions, RunningCollector } from '../../collector/main.ts';

interface DemoOptions {
  readonly port: number;
  readonly language: 'nl' | 'en';
  readonly skin: 'plain' | 'marked';
  readonly samples?: string;
}
interface Demo {
  readonly url: string;
  readonly store: { get(id: number): Record<string, unknown>; reset(): void };
  close(): Promise<void>;
}

/** The long form (`npm run soak`): every arm, language and file where the short form takes those that differ most. */
export const long = process.env.ONBEVANGEN_LONG === '1';

const root = path.resolve(import.meta.dirname, '../..');
/** The built extension, with 127.0.0.1 baked in: see tools/test.mjs. */
export const extension = path.join(root, 'dist/e2e');

const { startDemo } = (await import(path.join(root, 'dist/demo/server.js'))) as {
  startDemo(options: DemoOptions): Promise<Demo>;
};
const { startCollector } = (await import(path.join(root, 'dist/node/collector.js'))) as {
  startCollector(options: CollectorOptions): Promise<RunningCollector>;
};

export const browserArguments = [
  '--no-first-run',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

export interface World {
  readonly options: WorldOptions;
  readonly demo: Demo;
  readonly collector: RunningCollector;
  readonly context: BrowserContext;
  readonly folder: string;
  /** The service worker that runs now; waits for one when it was killed. */
  worker(): Promise<Worker>;
  killWorker(): Promise<void>;
  /** Signs in and returns a page of the demo ATS. */
  open(path: string): Promise<Page>;
  /** Events at the collector, oldest first, after everything waiting was sent. */
  events(): Promise<LoggedEvent[]>;
  close(): Promise<void>;
}

export interface LoggedEvent {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly sequence: string;
  readonly arm: string;
  readonly data: Record<string, unknown>;
}

export interface WorldOptions {
  /** Id of an arm of the demonstration study; null = no extension at all. */
  readonly arm: string | null;
  readonly language?: 'nl' | 'en';
  readonly skin?: 'plain' | 'marked';
  readonly samples?: string;
}

/** A demo ATS, a collector and a Chromium with the extension, each its own. */
export async function makeWorld(options: WorldOptions): Promise<World> {
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-e2e-'));
  const language = options.language ?? 'nl';
  const demo = await startDemo({
    port: 0,
    language,
    skin: options.skin ?? 'plain',
    ...(options.samples ? { samples: options.samples } : {}),
  });
  const collector = await startCollector({ port: 0, file: path.join(folder, 'collector.sqlite') });
  const load =
    options.arm === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    viewport: { width: 1280, height: 860 },
    args: [...browserArguments, ...load],
  });

  context.setDefaultTimeout(15_000);
  const worker = async () => context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
  if (options.arm !== null)
    await configure(await worker(), { arm: options.arm, language, collector: collector.url });

  return {
    options,
    demo,
    collector,
    context,
    folder,
    worker,
    async killWorker() {
      const browser = await context.browser()?.newBrowserCDPSession();
      const targets = (await browser?.send('Target.getTargets'))?.targetInfos ?? [];
      for (const target of targets) {
        if (target.type === 'service_worker')
          await browser?.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      }
      await browser?.detach();
    },
    async open(where) {
      const page = await context.newPage();
      await signIn(page, demo.url);
      await page.goto(demo.url + where);
      return page;
    },
    events: () => collected(context, collector.url),
    async close() {
      await context.close();
      await collector.close();
      await demo.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Settings as the options page would store them. */
export async function configure(
  worker: Worker,
  settings: { arm: string; language: string; collector: string },
): Promise<void> {
  await worker.evaluate(async ({ arm, language, collector }) => {
    const storage = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage
      .local as unknown as {
      get(key: string): Promise<Record<string, object>>;
      set(values: object): Promise<void>;
    };
    // The first start makes keys; ours go on top of them.
    let known: object | undefined;
    while (!known) known = (await storage.get('settings')).settings;
    await storage.set({ settings: { ...known, demoArm: arm, language, collector } });
  }, settings);
}

export async function signIn(page: Page, url: string): Promise<void> {
  await page.context().addCookies([{ name: 'werfhuis_session', value: '1', url }]);
}

async function collected(context: BrowserContext, url: string): Promise<LoggedEvent[]> {
  const page = await context.newPage();
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  await page.goto(`chrome-extension://${id}/extension/pages/options/options.html`);
  await page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
    ).chrome;
    await runtime.sendMessage({ port: 'popup-to-background', call: 'sendNow', args: [] });
  });
  await page.close();
  const events: LoggedEvent[] = [];
  for (let after = 0; ; ) {
    const answer = await fetch(`${url}/v1/events?after=${after}`);
    const body = (await answer.json()) as { events: LoggedEvent[]; next: number | null };
    events.push(...body.events);
    if (body.next === null || body.events.length === 0) return events;
    after = body.next;
  }
}

/** A world per test, closed afterwards. */
export const test = base.extend<{ world: (options: WorldOptions) => Promise<World> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  world: async ({}, use) => {
    const made: World[] = [];
    await use(async (options) => {
      const world = await makeWorld(options);
      made.push(world);
      return world;
    });
    for (const world of made) await world.close();
  },
});
export { expect } from '@playwright/test';
