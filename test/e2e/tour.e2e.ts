import type { Page } from '@playwright/test';
import { expect, long, test } from './harness.ts';
import { type Leak, scan } from './scanner.ts';
import { ready, tour } from './tour.ts';

const TOURS = [
  ['anonymous-prompts', 'nl'],
  ['anonymous', 'en'],
] as const;
for (const [arm, language] of long ? TOURS : TOURS.slice(0, 1)) {
  test(`nothing identifying is shown on any page of the demo ATS (${arm}, ${language})`, async ({
    world,
  }) => {
    test.setTimeout(420_000);
    const { demo, open } = await world({ arm, language });
    const page = await open('/vacancies');
    const session = await page.context().newCDPSession(page);
    const leaks: Leak[] = [];
    const steps: string[] = [];
    await tour(
      page,
      demo.url,
      async (_: Page, step: string) => {
        steps.push(step);
        leaks.push(...(await scan(page, session, step)));
      },
      !long,
    );
    expect(leaks).toEqual([]);
    expect(steps.length).toBeGreaterThan(long ? 80 : 50);
  });
}

test('the scanner finds every candidate when the extension is not there', async ({ world }) => {
  test.setTimeout(420_000);
  const { demo, open } = await world({ arm: null });
  const page = await open('/vacancies');
  const session = await page.context().newCDPSession(page);
  const steps = new Map<string, number>();
  const note = async (_: Page, step: string) => {
    steps.set(step, (await scan(page, session, step)).length);
  };
  await tour(page, demo.url, note, true);
  const clean = [...steps].filter(([, leaks]) => leaks === 0).map(([step]) => step);
  expect(clean.filter((step) => !['/login', '/no-such-page'].includes(step))).toEqual([]);
});

test('the control arm leaves the page as the ATS made it', async ({ world }) => {
  const { demo, open } = await world({ arm: 'usual' });
  const plain = await world({ arm: null });
  const pages = [await open('/vacancies'), await plain.open('/vacancies')] as const;
  const html = async (page: Page, url: string, path: string) => {
    await page.goto(url + path);
    await ready(page);
    return page.evaluate(() => {
      const root = document.documentElement.cloneNode(true) as HTMLElement;
      root.removeAttribute('data-onbevangen');
      return [document.title, root.outerHTML.replace(/127\.0\.0\.1:\d+/g, 'host')];
    });
  };
  for (const path of [
    '/vacancies',
    '/vacancies/1',
    '/candidates',
    '/candidates/101',
    '/candidates/101?tab=edit',
    '/candidates/101/print',
  ]) {
    const [ours, theirs] = [await html(pages[0], demo.url, path), await html(pages[1], plain.demo.url, path)];
    expect(ours).toEqual(theirs);
  }
});
