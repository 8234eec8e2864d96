import type { Page } from '@playwright/test';
import type { World } from './harness.ts';

interface Tab {
  readonly id: number;
  readonly url: string;
}
interface Tabs {
  query(query: object): Promise<Tab[]>;
}

/** The extension's tabs as it sees them; `own` is any page of the extension. */
export async function tabAt(own: Page, url: string): Promise<Tab> {
  const id = await own.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
    // Without permission for a site the browser keeps its tabs' addresses to itself.
    const all = await tabs.query({});
    return (all.find((tab) => tab.url === address) ?? all.filter((tab) => !tab.url).at(-1))?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab at ${url}`);
  return { id, url };
}

/** The popup's page in a tab of its own, about the tab at `url`: for what the popup's own window can't show. */
export async function popupTab(world: Pick<World, 'context'>, own: Page, url: string): Promise<Page> {
  const tab = await tabAt(own, url);
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
