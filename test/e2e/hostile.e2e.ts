import type { CDPSession, Dialog, Page } from '@playwright/test';
import { hostileName, hostilePages, serveHostile } from '../fixtures/hostile/server.ts';
import { expect, makeWorld, test, type World } from './harness.ts';
import { markedPixels } from './png.ts';
import { seenTexts, tabTitle, watchFrames } from './scanner.ts';

const NAME = /roelina|zwartsluis/i;

/** What can be seen of text in any frame and shadow tree, as Chromium laid it out: pseudo-elements, too. */
async function laidOut(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['visibility', 'opacity'],
  });
  await session.detach();
  return documents.flatMap(({ layout }) => {
    const style = (box: number, at: number) => strings[layout.styles[box]?.[at] ?? -1];
    if (layout.nodeIndex.slice(0, 3).some((_, box) => style(box, 1) === '0')) return [];
    return layout.text
      .map((text, box) => (text < 0 || style(box, 0) === 'hidden' ? '' : (strings[text] ?? '')))
      .join('');
  });
}

async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored)
    .flatMap((node) => [node.name, node.value, node.description].map((part) => String(part?.value ?? '')));
}

async function titleOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const title = await tabTitle(session);
  await session.detach();
  return title;
}

/** Everything that a visit to a page let through, as [where, what]. */
async function visit(page: Page, film: CDPSession, url: string): Promise<[string, string][]> {
  const seen: [string, string][] = [];
  const errors: string[] = [];
  const answer = (dialog: Dialog) => {
    seen.push(['dialog', dialog.message()]);
    return dialog.accept();
  };
  const note = (error: Error) => errors.push(error.message);
  page.on('dialog', answer).on('pageerror', note);
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as { finished?: boolean }).finished === true);
  const frames = await seenTexts(film);
  seen.push(
    ...frames.map((text): [string, string] => ['frame', text]),
    ...(await laidOut(page)).map((text): [string, string] => ['layout', text]),
    ...(await heard(page)).map((text): [string, string] => ['heard', text]),
    ['tab', await titleOf(page)],
  );
  const painted = markedPixels(await page.screenshot());
  page.off('dialog', answer).off('pageerror', note);
  expect(errors).toEqual([]);
  const told = seen.filter(([, text]) => NAME.test(text) || NAME.test(text.replace(/[\s\u00ad\u200b]/g, '')));
  return painted > 3 ? [...told, ['photo', `${painted} pixels`]] : told;
}

/** The candidate was met before on this site, as in a list. */
async function meet(world: World, site: string): Promise<void> {
  const worker = await world.worker();
  await worker.evaluate(
    async ([key, name]) => {
      type Session = { set(values: object): Promise<void> };
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: Session } } };
      await chrome.storage.session.set({ [key]: [{ candidate: 'a'.repeat(32), names: [name] }] });
    },
    [`people:${site}`, hostileName] as const,
  );
}

let site: Awaited<ReturnType<typeof serveHostile>>;
test.beforeAll(async () => {
  site = await serveHostile();
});
test.afterAll(() => site.close());

test.describe('hostile pages show nobody', () => {
  let hidden: World;
  let page: Page;
  let film: CDPSession;
  test.beforeAll(async () => {
    hidden = await makeWorld({ arm: 'anonymous' });
    await meet(hidden, site.url);
    page = await hidden.context.newPage();
    film = await page.context().newCDPSession(page);
    await watchFrames(film);
  });
  test.afterAll(() => hidden.close());

  for (const name of hostilePages) {
    test(name, async () => {
      expect(await visit(page, film, `${site.url}/${name}`)).toEqual([]);
    });
  }

  test('a page that was left and gone back to', async () => {
    await page.goto(`${site.url}/svg-text`);
    await page.waitForFunction(() => 'finished' in globalThis);
    await page.goto(`${site.url}/placeholder`);
    await page.waitForFunction(() => 'finished' in globalThis);
    await page.goBack();
    await page.waitForFunction(() => getComputedStyle(document.documentElement).opacity === '1');
    expect((await laidOut(page)).join('')).not.toMatch(NAME);
    await page.goForward();
    await page.waitForFunction(() => getComputedStyle(document.documentElement).opacity === '1');
    expect(await page.locator('input').getAttribute('placeholder')).not.toMatch(NAME);
  });

  test('a page on paper', async () => {
    await page.goto(`${site.url}/iframe-srcdoc`);
    await page.waitForFunction(() => 'finished' in globalThis);
    await page.emulateMedia({ media: 'print' });
    expect((await laidOut(page)).join('')).not.toMatch(NAME);
    expect(markedPixels(await page.screenshot())).toBe(0);
  });
});

/** Pages that show nobody for long: they would hang the tab. */
const FLOODS = ['flood-of-text-changes-in-one-block', 'ticker-on-a-big-page'];

test('without the extension every one of these pages shows the candidate', async () => {
  test.setTimeout(300_000);
  const bare = await makeWorld({ arm: null });
  const page = await bare.context.newPage();
  const film = await page.context().newCDPSession(page);
  await watchFrames(film);
  const silent: string[] = [];
  for (const name of hostilePages) {
    if ((await visit(page, film, `${site.url}/${name}`)).length === 0) silent.push(name);
  }
  await bare.close();
  expect(silent.filter((name) => !FLOODS.includes(name))).toEqual([]);
});
