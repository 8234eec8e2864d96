import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoCriteria } from '../../shared/assessment/demo-criteria.ts';
import { expect, test, type World } from './harness.ts';
import { extensionPage, keptByExtension, keysOf } from './log.events.ts';
import { leaksIn, scan } from './scanner.ts';

const QUESTIONS = 4;
const APPLIED = [101, 102, 103, 104, 105, 106, 107, 108];
const SAMPLES = [901, 902];

/** Two who came in as a file alone, beside the eight of the vacancy: their CVs are those of two others of the demo. */
function samples(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-samples-'));
  const cvs = path.resolve(import.meta.dirname, '../../demo/cvs');
  cpSync(path.join(cvs, 'CV_Massin_Ait_Lahcen.pdf'), path.join(folder, 'a.pdf'));
  cpSync(path.join(cvs, 'KromodihardjoW_cv.pdf'), path.join(folder, 'b.pdf'));
  return folder;
}

async function ownPage(own: World, name: string): Promise<Page> {
  const page = await extensionPage(own);
  await page.goto(page.url().replace(/options\/options\.html.*/, `${name}/${name}.html`));
  return page;
}

/** How many candidates the extension holds answers of. */
const gathered = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { session: { get(keys: null): Promise<Record<string, object>> } } };
      }
    ).chrome;
    const all = await storage.session.get(null);
    const piles = Object.entries(all).filter(([key]) => key.startsWith('answers:'));
    const kept = piles.flatMap(([, pile]) => Object.values(pile) as { answers: unknown[] }[]);
    return kept.filter(({ answers }) => answers.length > 0).length;
  });

/** Two others lock for the panel in which this browser sits: one thinks alike, one scores every third the other way round. */
async function sitBeside(own: World, page: Page): Promise<void> {
  const { local } = await keptByExtension(page);
  const found = Object.entries(local).find(([key]) => key.startsWith('panel:'))?.[1];
  const { studyhash, panel, locked } = found as {
    studyhash: string;
    panel: string;
    locked: Record<string, number[]>[];
  };
  const mine = Object.entries(locked[0] ?? {});
  for (const [at, digit] of ['a', 'b'].entries()) {
    const sheet = mine.map(([candidate, marks], place) => ({
      candidate,
      marks: marks.map((mark) => (at + (place % 3) === 1 ? 6 - mark : mark)),
    }));
    const who = { studyhash, panel, assessor: digit.repeat(32), secret: digit.repeat(64) };
    const answer = await fetch(`${own.collector.url}/v1/panels/lock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...who, round: 1, sheet }),
    });
    expect(answer.status).toBe(200);
  }
}

/** Presses keys and counts them. */
class Keyboard {
  scores = 0;
  others = 0;
  constructor(private readonly page: Page) {}
  async press(key: string): Promise<void> {
    if (/^[0-5]$/.test(key)) this.scores++;
    else this.others++;
    await this.page.keyboard.press(key);
  }
}

test('ten candidates on four questions, by keyboard alone, and nobody is seen', async ({ world }) => {
  const own = await world({ arm: 'anonymous-prompts', samples: samples() });
  const page = await ownPage(own, 'review');
  await expect(page.getByRole('button', { name: 'Kijk opnieuw' })).toBeVisible();
  const ats = await own.open('/vacancies/1');
  for (const id of [...APPLIED, ...SAMPLES]) {
    const answered = ats.waitForFunction(() => document.querySelectorAll('.answer').length === 4);
    await ats.goto(`${own.demo.url}/candidates/${id}?tab=answers`);
    await answered;
    await expect.poll(() => gathered(page)).toBe([...APPLIED, ...SAMPLES].indexOf(id) + 1);
  }

  const session = await page.context().newCDPSession(page);
  const axe = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const look = async (step: string) => {
    expect(await scan(page, session, step)).toEqual([]);
    await axe();
  };
  await page.bringToFront();
  await page.reload();
  await page.locator('.lead').waitFor();
  await look('begin');
  const keyboard = new Keyboard(page);
  await keyboard.press('Enter');
  const seen: string[][] = [];
  for (let question = 0; question < QUESTIONS; question++) {
    await expect(page.locator('.norm-read h2')).toBeVisible();
    if (question === 0) await look('norm');
    await keyboard.press('Enter');
    seen.push([]);
    for (let place = 0; place < 10; place++) {
      const label = page.locator('.answer h2');
      await expect(label).toContainText(`Kandidaat ${place + 1} van 10`);
      expect(await label.evaluate((element) => element === document.activeElement)).toBe(true);
      if (question + place === 0) await look('answer');
      const shown = await page.locator('body').innerText();
      expect(leaksIn([['answer', shown]], `${question} ${place}`)).toEqual([]);
      expect(shown).not.toMatch(/totaal|gemiddeld(e)? score/i);
      seen.at(-1)!.push(((await label.innerText()).split('\n')[0] ?? '').trim());
      await keyboard.press(String(1 + ((place + question) % 5)));
      // A slip, mended; a pause; and a reload halfway.
      if (question === 1 && place === 4) {
        await keyboard.press('z');
        await expect(label).toContainText('Kandidaat 5 van 10');
        await keyboard.press('2');
        keyboard.scores--;
      }
      if (question === 2 && place === 4) {
        await keyboard.press('p');
        await expect(page.locator('.answer')).toHaveCount(0);
        await look('paused');
        await page.reload();
        await page.locator('.lead').waitFor();
        await keyboard.press('Enter');
        await keyboard.press('Enter');
      }
    }
  }
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Elk antwoord heeft een score');
  await look('done');
  console.log(`${keyboard.scores} scores, ${keyboard.others} other keys`);
  expect(keyboard.scores).toBe(40);
  expect(keyboard.others).toBeLessThanOrEqual(60);
  expect(new Set(seen.map((labels) => labels.join())).size).toBe(QUESTIONS);

  const narrow = async (name: string) => {
    for (const [width, dark] of [
      [1280, false],
      [320, true],
    ] as const) {
      await page.setViewportSize({ width, height: 860 });
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(over), `${name} at ${width}`).toBeLessThanOrEqual(0);
      await axe();
    }
  };
  const next = async (file: string) =>
    page.goto(page.url().replace(/pages\/.*/, `pages/${file}/${file}.html`));

  await next('compare');
  await page.getByRole('checkbox').first().waitFor();
  for (const box of (await page.getByRole('checkbox').all()).slice(0, 3)) await box.press('Space');
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  expect(await scan(page, session, 'compare')).toEqual([]);
  await narrow('compare');

  await next('interview');
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Beginnen' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Plannen' })).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.locator('[data-choice="3"]')).toHaveAttribute('aria-pressed', 'true');
  expect(await scan(page, session, 'interview')).toEqual([]);
  await narrow('interview');

  await next('panel');
  await expect(page.getByText('Van de anderen is niets opgehaald.')).toBeVisible();
  await narrow('panel, open');
  await page.getByRole('button', { name: 'Zet mijn scores vast' }).press('Enter');
  await page.getByRole('button', { name: 'Vastzetten en sturen' }).press('Enter');
  await expect(page.getByRole('heading', { name: '1 van 3 hebben vastgezet' })).toBeFocused();
  await narrow('panel, waiting');
  await sitBeside(own, page);
  await page.getByRole('button', { name: 'Kijk opnieuw' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Waar je het eerst over praat' })).toBeVisible();
  await expect(page.locator('.talk li').first()).toContainText('4 punten verschil');
  expect(await scan(page, session, 'panel')).toEqual([]);
  await narrow('panel, result');

  // Each score stands where the scorecard in the ATS finds it.
  const { local } = await keptByExtension(page);
  const keys = await keysOf(own, page);
  const ids = demoCriteria('nl').map(({ id }) => id);
  for (const id of [...APPLIED, ...SAMPLES]) {
    const scores = local[`scores:${keys.candidate(id)}`] as Record<string, number>;
    expect(Object.keys(scores).sort()).toEqual([...ids].sort());
  }
  const answers = Object.keys(local).filter((key) => key.startsWith('answers'));
  expect(answers).toEqual([]);
});
