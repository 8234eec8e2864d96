import AxeBuilder from '@axe-core/playwright';
import { identityTokens } from '../../demo/data/identity.ts';
import { candidates } from '../../demo/data/index.ts';
import { expect, long, test } from './harness.ts';
import { atCollector, callPage, extensionPage, keysOf, logged, short } from './log.events.ts';
import { popupTab } from './popup.tab.ts';
import { PopupTarget } from './popup.target.ts';
import { scan } from './scanner.ts';
import { ready } from './tour.ts';

test.describe.configure({ mode: 'parallel' });

interface OnPage {
  readonly candidate: { readonly label: string };
  readonly hidden: number;
  readonly reveal: { readonly shown: string };
}

test('the popup says what is hidden, and reveals one candidate with a reason, logged first', async ({
  world,
}) => {
  const own = await world({ arm: 'anonymous-prompts' });
  const desk = await extensionPage(own);
  const keys = await keysOf(own, desk);
  const page = await own.open('/candidates/101');
  await ready(page);
  await page.locator('iframe.document-preview').waitFor();
  const viewer = () => page.frames().some((frame) => frame.url().includes('viewer.html'));
  await expect.poll(viewer).toBe(true);
  const before = await callPage<OnPage>(desk, page, 'page');
  expect(before.reveal.shown).toBe('nothing');
  await page.bringToFront();

  const popup = await PopupTarget.open(own);
  const text = await popup.text('Laat zien wie dit is');
  expect(text).toContain(`Kandidaat ${before.candidate.label}`);
  expect(text).toContain(`${before.hidden} gegevens verborgen op deze pagina`);
  expect(text).toContain('Herkend als Werfhuis');
  expect(text).toContain('gegevens verborgen, met een vraag als er scores ontbreken');

  // Where the log can't be written, nothing is shown.
  await popup.press('button', 'Laat zien wie dit is');
  await popup.text('0 van de 4 vragen');
  await popup.press('button', 'Zet de rest op');
  await popup.text('Waarom wil je weten wie dit is');
  const worker = await own.worker();
  await worker.evaluate(() => {
    const { storage } = (
      globalThis as unknown as { browser: { storage: { local: { set: unknown; kept?: unknown } } } }
    ).browser;
    storage.local.kept = storage.local.set;
    storage.local.set = () => Promise.reject(new Error('full'));
  });
  expect(await popup.evaluate('document.querySelector("[type=submit]").disabled')).toBe(true);
  await popup.press('label', 'Ik nodig deze kandidaat uit');
  await popup.press('button:not([disabled])', 'Tonen en vastleggen');
  await popup.evaluate(
    'new Promise((done) => { const look = () => document.querySelector("[role=alert]") ? done() : requestAnimationFrame(look); look(); })',
  );
  expect((await callPage<OnPage>(desk, page, 'page')).reveal.shown).toBe('nothing');
  const truth = own.demo.store.get(101) as { firstName: string; lastName: string };
  const heading = page.locator('h1').first();
  await expect(heading).not.toContainText(truth.lastName);
  await worker.evaluate(() => {
    const { storage } = (
      globalThis as unknown as { browser: { storage: { local: { set: unknown; kept?: unknown } } } }
    ).browser;
    storage.local.set = storage.local.kept;
  });

  // A refusal is one more press away from nothing.
  await popup.press('button', 'Verborgen houden');
  await popup.press('button', 'Laat zien wie dit is');
  await popup.press('label', 'Ik nodig deze kandidaat uit');
  await popup.press('label', 'Alles, ook naam en foto');
  await popup.press('button:not([disabled])', 'Tonen en vastleggen');
  await expect(heading).toContainText(`${truth.firstName} El ${truth.lastName}`);
  const reveal = logged('reveal', {
    candidate: keys.candidate(101),
    reason: 'invite',
    scope: 'all',
    minutes: 15,
    scores: 'locked',
  });
  await expect.poll(async () => (await atCollector(own.collector.url)).map(short)).toContain(reveal);
  await popup.close();

  // Only this candidate: everybody else on the page stays hidden.
  const session = await page.context().newCDPSession(page);
  const theirs = new Set(
    identityTokens(candidates.find(({ id }) => id === 101)!).flatMap((one) => one.variants),
  );
  await expect.poll(viewer).toBe(false);
  const leaks = await scan(page, session, 'revealed');
  expect(leaks.filter(({ found }) => !theirs.has(found))).toEqual([]);
  expect(leaks.length).toBeGreaterThan(3);
  const frame = page.frames().find((one) => one.url().endsWith('/files/101/cv'))!;
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.getAttribute('data-onbevangen')))
    .toBe('off');
  expect(await frame.evaluate(() => document.contentType)).toBe('application/pdf');

  await page.goto(`${own.demo.url}/candidates/102`);
  await ready(page);
  const other = await scan(page, session, 'another');
  expect(other.filter(({ found }) => !theirs.has(found))).toEqual([]);
});

test('the popup says plainly where it can do nothing', async ({ world }) => {
  const own = await world({ arm: 'usual' });
  const desk = await extensionPage(own);
  await desk.bringToFront();
  const popup = await PopupTarget.open(own);
  expect(await popup.text('Hier kan het niet')).not.toContain('Laat zien wie dit is');
  await popup.close();
  const page = await own.open('/candidates/101');
  await ready(page);
  const control = await popupTab(own, desk, page);
  await expect(control.getByText('Op deze pagina is niets verborgen')).toBeVisible();
  await expect(control.getByRole('button', { name: 'Laat zien wie dit is' })).toHaveCount(0);
});

for (const language of long ? (['nl', 'en'] as const) : (['nl'] as const)) {
  test(`popup and options are accessible, light and dark (${language})`, async ({ world }) => {
    const own = await world({ arm: 'anonymous-prompts', language });
    const desk = await extensionPage(own);
    const page = await own.open('/candidates/101');
    await ready(page);
    const popup = await popupTab(own, desk, page);
    const shortly = new Set(['asking', 'options']);
    const check = async (of: typeof desk, state: string) => {
      for (const colorScheme of long || shortly.has(state)
        ? (['light', 'dark'] as const)
        : (['light'] as const)) {
        await of.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const axe = new AxeBuilder({ page: of }).setLegacyMode();
        // Colours are all that differs between the two.
        const { violations } = await (colorScheme === 'dark'
          ? axe.withRules('color-contrast')
          : axe
        ).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect(found, `${state}, ${colorScheme}`).toEqual([]);
      }
    };
    const show = popup.getByRole('button', {
      name: language === 'nl' ? 'Laat zien wie dit is' : 'Show who this is',
    });
    await show.waitFor();
    await check(popup, 'popup');
    await show.click();
    await check(popup, 'scores');
    await popup.locator('.reveal .button:not(.primary)').first().waitFor();
    await popup.locator('.reveal .button').first().click();
    await popup.locator('.reveal form').waitFor();
    await check(popup, 'asking');
    await check(desk, 'options');
    await desk.locator('#collector').fill('http://log.example.nl');
    await desk.locator('form:has(#collector) button').click();
    await desk.getByRole('alert').waitFor();
    await check(desk, 'wrong');
  });
}
