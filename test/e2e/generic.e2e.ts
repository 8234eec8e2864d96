import type { Page } from '@playwright/test';
import { serveHostile } from '../fixtures/hostile/server.ts';
import { callBackground } from './faults.gate.ts';
import { expect, makeWorld, test } from './harness.ts';
import { arrive, callPage, extensionPage, logged } from './log.events.ts';
import { markedPixels } from './png.ts';
import { tabTitle } from './scanner.ts';
import { ready } from './tour.ts';

/** Small ATS pages of which no profile knows anything. */
const PAGES = ['table-nl', 'detail-nl', 'details-en', 'spa-nl', 'cv-text-en', 'cards-en'] as const;

let site: Awaited<ReturnType<typeof serveHostile>>;
test.beforeAll(async () => {
  site = await serveHostile();
});
test.afterAll(() => site.close());

async function show(page: Page, name: (typeof PAGES)[number], veiled = true): Promise<string> {
  await page.goto(`${site.url}/unknown/${name}`);
  if (veiled) await ready(page);
  if (name === 'spa-nl') await page.waitForFunction(() => 'finished' in globalThis);
  return page.locator('body').innerText();
}

test('an unknown ATS: contact details and what was recognised are hidden, the work is readable', async ({
  world,
}) => {
  const { context } = await world({ arm: 'anonymous' });
  const page = await context.newPage();
  const contact = /@\w+\.example|\b06[ -]|0515-|\+31 6|\+44|linkedin\.com|mailto:/;

  expect(await show(page, 'table-nl')).not.toMatch(contact);
  expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
  expect(await page.locator('body').innerText()).toContain(
    '12 sollicitanten · 3 nieuw · gesloten op 14 november',
  );

  const detail = await show(page, 'detail-nl');
  expect(detail).not.toMatch(contact);
  expect(detail).not.toMatch(/Soraya|Dompig|Windroosplein|07-05-1991/);
  expect(await tabTitle(await context.newCDPSession(page))).not.toMatch(/Soraya|Dompig/);
  expect(await page.locator('img').getAttribute('alt')).not.toMatch(/Soraya|Dompig/);
  for (const kept of [
    'Als teamleider bij Van Gelder Transport stuurde ik 24 mensen aan.',
    'Per 1 januari, 36 uur',
    'B, BE',
    '€ 3.800',
    'ervaring met SAP',
    'Uitnodigen voor een gesprek op 1 december.',
  ])
    expect(detail).toContain(kept);
  expect(await show(page, 'table-nl')).not.toMatch(/Soraya|Dompig/);

  const english = await show(page, 'details-en');
  expect(english).not.toMatch(contact);
  expect(english).not.toMatch(/Larch|LS7|March 1988/);
  expect(english).toContain('Python, SQL, Apache Airflow, dbt, Google Cloud, Power BI');
  expect(english).toContain('most recently at Northgate Analytics');

  const filled = await show(page, 'spa-nl');
  expect(filled).not.toMatch(contact);
  expect(filled).not.toMatch(/Ghizlane|Bouhlal/);
  expect(filled).toContain('Zeven jaar ervaring in de wijk bij Buurtzorg Zuid. BIG-geregistreerd.');
  await expect(page.locator('textarea')).toHaveCSS('visibility', 'hidden');
  expect(await page.locator('textarea').inputValue()).toContain('Beste Ghizlane,');
  expect(markedPixels(await page.screenshot())).toBe(0);

  const cv = await show(page, 'cv-text-en');
  expect(cv).not.toMatch(contact);
  expect(cv).not.toMatch(/4 July 1990|Durban|Langeveld/);
  expect(cv).toContain('2019-now   Staff Nurse, Lindenhof Hospital, Utrecht');
});

test('what is not decided is uncovered in one place by keyboard, logged first; stricter rules hold on an open page', async ({
  world,
}) => {
  const own = await world({ arm: 'anonymous' });
  const desk = await extensionPage(own);
  const page = await own.context.newPage();
  const body = page.locator('body');
  const covered = async () => (await body.innerText()).split('[misschien een naam]').length - 1;
  expect(await show(page, 'cards-en')).not.toMatch(/Ngozi|Wilczek|Hye-jin|Souza|Callum|Priyanka/i);
  const before = await covered();
  expect(before).toBeGreaterThan(2);

  await page.bringToFront();
  await callPage(desk, page, 'uncover');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(covered).toBe(before - 1);
  await arrive(own, [logged('uncovered', { what: 'text', uncovered: true })]);
  await callPage(desk, page, 'coverAgain');
  await expect.poll(covered).toBe(before);

  await body.evaluate((element) => {
    const school = Object.assign(document.createElement('p'), {
      textContent: 'Opleiding\n2009 – 2013 Hbo Verpleegkunde, Utrecht',
    });
    school.style.whiteSpace = 'pre-line';
    element.append(school);
  });
  await expect(body).toContainText('2009 – 2013 Hbo');
  const only = (also: string[]) => callBackground(desk, 'saveMasking', { also });
  await only(['graduation-year']);
  await expect.poll(() => body.innerText()).not.toContain('2013');
  // What may be seen again is seen on the next page.
  await only([]);
  expect(await show(page, 'cards-en')).not.toMatch(/Ngozi|Wilczek/);
});

test('in an arm that hides nothing every page is as the ATS made it', async () => {
  const made = async (arm: string | null) => {
    const world = await makeWorld({ arm });
    const page = await world.context.newPage();
    const states = [];
    for (const name of PAGES) {
      const text = await show(page, name, arm !== null);
      states.push({
        name,
        text,
        title: await tabTitle(await world.context.newCDPSession(page)),
        readTitle: await page.title(),
        // The mark that lifts the veil is the one thing of ours in the page.
        html: await page.evaluate(() => {
          const copy = document.documentElement.cloneNode(true) as Element;
          copy.removeAttribute('data-onbevangen');
          return copy.outerHTML;
        }),
        painted: markedPixels(await page.screenshot()),
      });
    }
    await world.close();
    return states;
  };
  const plain = await made(null);
  expect(await made('usual')).toEqual(plain);
  expect(plain.some(({ painted }) => painted > 0)).toBe(true);
});
