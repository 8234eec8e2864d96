import path from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect, signIn, test } from './harness.ts';
import { callPage, extensionPage } from './log.events.ts';
import { newProfile } from './permission.browser.ts';
import { popupTab, tabOf } from './popup.tab.ts';
import { scan } from './scanner.ts';
import { ready } from './tour.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { startDemo } = (await import(path.join(root, 'dist/demo/server.js'))) as {
  startDemo(options: { port: number; language: 'nl' }): Promise<{ url: string; close(): Promise<void> }>;
};

interface Ours {
  browser: {
    permissions: { getAll(): Promise<{ origins: string[] }> };
    scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
    tabs: { get(id: number): Promise<unknown> };
    storage: {
      local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, object>> };
    };
    runtime: { sendMessage(message: { call: string }): Promise<unknown> };
  };
}

const origins = (worker: Worker) =>
  worker.evaluate(async () => (await (globalThis as unknown as Ours).browser.permissions.getAll()).origins);
const matches = (worker: Worker) =>
  worker.evaluate(async () => [
    ...new Set(
      (await (globalThis as unknown as Ours).browser.scripting.getRegisteredContentScripts()).flatMap(
        (one) => one.matches,
      ),
    ),
  ]);

/** Opens a page and says whether it is as the ATS made it. */
async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await signIn(page, new URL(url).origin);
  await page.goto(url);
  return page;
}
const state = (page: Page) => page.evaluate(() => document.documentElement.getAttribute('data-onbevangen'));
async function isAnonymous(page: Page): Promise<void> {
  await ready(page);
  expect(await state(page)).toBe('on');
  const session = await page.context().newCDPSession(page);
  expect(await scan(page, session, page.url())).toEqual([]);
}

/** Clicks the popup's switch for this page. A click on the toolbar would also show us the tab's address. */
async function switchOn(
  context: BrowserContext,
  worker: Worker,
  page: Page,
  closing: boolean,
): Promise<void> {
  const desk = await extensionPage({ context, worker: async () => worker });
  const tab = await tabOf(desk, page);
  await worker.evaluate((active) => {
    (globalThis as unknown as Ours).browser.tabs.get = async () => active;
  }, tab);
  const popup = await popupTab({ context }, desk, page);
  const loaded = page.waitForEvent('load');
  if (closing) {
    // The browser takes the popup away over its question: nothing of what it does after that happens.
    await popup.evaluate(() => {
      const { runtime } = (globalThis as unknown as Ours).browser;
      const send = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = async (message) =>
        message.call === 'switchOn' ? new Promise(() => undefined) : send(message);
    });
    await popup.getByRole('switch').click();
    await popup.close();
  } else {
    await popup.getByRole('switch').click();
  }
  await loaded;
  await desk.close();
}

test('a site is touched only after it was switched on, just that site, and still after a relaunch', async () => {
  test.setTimeout(120_000);
  const demo = await startDemo({ port: 0, language: 'nl' });
  const other = demo.url.replace('127.0.0.1', 'localhost');
  const profile = newProfile();
  try {
    // As installed: no host, no page touched.
    let { context, worker } = await profile.launch();
    expect(await origins(worker)).toEqual([]);
    expect(await matches(worker)).toEqual([]);
    expect(await state(await visit(context, `${demo.url}/candidates/101`))).toBeNull();
    const { host: id } = new URL(worker.url());
    await context.close();
    profile.allowBefore(id, ['http://127.0.0.1/*', 'http://localhost/*']);

    ({ context, worker } = await profile.launch());
    expect(await origins(worker)).toEqual([]);
    await worker.evaluate(async () => {
      const { local } = (globalThis as unknown as Ours).browser.storage;
      const { settings } = await local.get('settings');
      await local.set({ settings: { ...settings, demoArm: 'anonymous', language: 'nl' } });
    });
    const page = await visit(context, `${demo.url}/candidates/101`);
    const untouched = await visit(context, `${other}/candidates/101`);
    expect(await state(page)).toBeNull();
    await switchOn(context, worker, page, false);
    expect(await origins(worker)).toEqual(['http://127.0.0.1/*']);
    expect(await matches(worker)).toEqual(['http://127.0.0.1/*']);
    await isAnonymous(page);
    const desk = await extensionPage({ context, worker: async () => worker });
    expect(await callPage(desk, page, 'page')).toMatchObject({
      ats: 'Werfhuis',
      reveal: { shown: 'nothing' },
    });
    await untouched.reload();
    expect(await state(untouched)).toBeNull();

    // The popup is gone before it can say anything.
    await switchOn(context, worker, untouched, true);
    expect(await matches(worker)).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    await isAnonymous(untouched);
    await context.close();

    ({ context, worker } = await profile.launch());
    await expect.poll(() => matches(worker)).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    await isAnonymous(await visit(context, `${demo.url}/candidates/102`));
    await context.close();
  } finally {
    profile.remove();
    await demo.close();
  }
});
