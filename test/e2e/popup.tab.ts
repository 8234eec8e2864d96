import type { Page } from '@playwright/test';
import type { World } from './harness.ts';

interface Tab {
  readonly id: number;
  readonly url: string;
}
interface Tabs {
  query(query: object): Promise<Tab[]>;
}

/** The tab of `page` as the extension sees it; `own` is any page of the extension. */
export async function tabOf(own: Page, page: Page): Promise<Tab> {
  await page.bringToFront();
  // Its address tells nothing: without permission for a site the browser keeps it to itself.
  const id = await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
    return (await tabs.query({ active: true }))[0]?.id;
  });
  if (id === undefined) throw new Error('no active tab');
  return { id, url: page.url() };
}

/** The popup's page in a tab of its own, about `shown`: for what the popup's own window can't show. */
export async function popupTab(world: Pick<World, 'context'>, own: Page, shown: Page): Promise<Page> {
  const tab = await tabOf(own, shown);
  const page = await world.context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.addInitScript((active) => {
    const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
    tabs.query = async () => [active];
  }, tab);
  await page.goto(own.url().replace(/options/g, 'popup'));
  await page.locator('h1').waitFor();
  return page;
}
