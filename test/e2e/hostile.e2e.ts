import type { Dialog, Page } from '@playwright/test';
import { hostileName, hostilePages, serveHostile } from '../fixtures/hostile/server.ts';
import { gestures } from './gestures.ts';
import { expect, long, makeWorld, test, type World } from './harness.ts';
import { markedPixels } from './png.ts';
import { film, keepElsewhere, laidOut, lookAt, type Seen } from './seen.ts';

/** Also cut short ("Zwarts…"), and as initials. */
const NAME = /roeli|zwarts|\bR\.? ?Z\b/i;

const tells = ([where, text]: Seen) =>
  where === 'photo' || NAME.test(text) || NAME.test(text.replace(/[\s\u00ad\u200b]/g, ''));

/** Everything that a visit to a page let through; `one`: the first thing is enough. */
async function visit(page: Page, url: string, name: string, one = false): Promise<Seen[]> {
  const told: Seen[] = [];
  const errors: string[] = [];
  const answer = (dialog: Dialog) => {
    const seen = ['dialog', dialog.message()] as const;
    if (tells(seen)) told.push(seen);
    return dialog.accept();
  };
  const note = (error: Error) => errors.push(error.message);
  page.on('dialog', answer).on('pageerror', note);
  await page.goto(`${url}/${name}`);
  await page.waitForFunction(() => (globalThis as unknown as { finished?: boolean }).finished === true);
  told.push(...((await gestures[name]?.(page)) ?? []).filter(tells));
  if (!one || !told.length) {
    for await (const seen of lookAt(page)) {
      if (!tells(seen)) continue;
      told.push(seen);
      if (one) break;
    }
  }
  page.off('dialog', answer).off('pageerror', note);
  expect(errors).toEqual([]);
  return told;
}

async function prepare({ context }: World): Promise<Page> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write', 'notifications']);
  await context.addInitScript(keepElsewhere);
  context.on('page', (opened) => void film(opened));
  const page = await context.newPage();
  await film(page);
  return page;
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
  test.beforeAll(async () => {
    hidden = await makeWorld({ arm: 'anonymous' });
    await meet(hidden, site.url);
    page = await prepare(hidden);
  });
  test.afterAll(() => hidden.close());

  for (const name of hostilePages) {
    test(name, async () => {
      expect(await visit(page, site.url, name)).toEqual([]);
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

  test('what shows another name does what the page says', async () => {
    const go = async (name: string) => {
      await page.goto(`${site.url}/${name}`);
      await page.waitForFunction(() => 'finished' in globalThis);
    };
    await go('address-of-a-link-in-the-status-bar');
    const link = page.locator('#a');
    await link.evaluate((element: HTMLAnchorElement) => {
      element.addEventListener('click', () => document.body.setAttribute('data-read', element.href));
    });
    await link.hover();
    expect(await link.getAttribute('href')).not.toMatch(NAME);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['Control'] }),
    ]);
    await tab.waitForURL('**/kandidaten/12-roelina-zwartsluis');
    await tab.close();
    expect(await page.locator('body').getAttribute('data-read')).toMatch(NAME);
    await page.mouse.move(0, 400);
    await expect(link).toHaveAttribute('href', '/kandidaten/12-roelina-zwartsluis');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kandidaten/12-roelina-zwartsluis');

    await go('buttons-named-after-the-candidate');
    await page.evaluate(() => {
      document.querySelector('form')?.addEventListener('submit', (event) => {
        document.body.setAttribute('data-sent', (event.submitter as HTMLInputElement).value);
      });
    });
    await page.locator('[type=submit]').click();
    await expect(page.locator('body')).toHaveAttribute('data-sent', `Wijs ${hostileName} af`);

    await go('validation-bubble');
    expect(await page.evaluate(() => document.querySelector('form')?.checkValidity())).toBe(true);

    await go('download-by-a-detached-link');
    const kept = await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '#', download: 'Roelina.txt' });
      link.click();
      return link.download;
    });
    expect(kept).toBe('Roelina.txt');

    await go('drag-of-a-name-into-a-field');
    await page.locator('p').dragTo(page.locator('textarea'));
    expect(await page.locator('textarea').inputValue()).toBe(hostileName);
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

// That each page tells is a fact of the page: it is looked at again for a fifth of them, and for all in the long form.
test('without the extension these pages show the candidate', async () => {
  test.setTimeout(900_000);
  const bare = await makeWorld({ arm: null });
  const page = await prepare(bare);
  const silent: string[] = [];
  for (const name of hostilePages.filter((_, index) => long || index % 5 === 0)) {
    if ((await visit(page, site.url, name, true)).length === 0) silent.push(name);
  }
  await bare.close();
  expect(silent.filter((name) => !FLOODS.includes(name))).toEqual([]);
});
