import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './harness.ts';
import { arrive, extensionPage, keysOf, logged } from './log.events.ts';
import { ready } from './tour.ts';

test('criteria are made, locked, counted for their vacancy alone, and changed with a reason', async ({
  world,
}) => {
  const own = await world({ arm: 'prompts', language: 'en' });
  const page = await own.open('/candidates/120');
  await ready(page);
  const desk = await extensionPage(own);
  const keys = await keysOf(own, desk);
  const { vacancy } = keys.vacancy(3);
  const axe = async () =>
    expect((await new AxeBuilder({ page: desk }).setLegacyMode().analyze()).violations).toEqual([]);
  await desk.setViewportSize({ width: 320, height: 800 });
  await desk.goto(desk.url().replace(/options\/options\.html.*/, `criteria/criteria.html#${vacancy}`));
  const family = desk.locator('#family');
  await family.waitFor();
  await axe();
  await family.selectOption('software-development');
  await desk.locator('#family + button').press('Enter');
  await desk.locator('.editor').first().waitFor();
  await axe();
  const wide = () => desk.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(320);
  await desk.locator('.editor input[type="text"]').first().fill('Own words');
  await expect(desk.locator('.state-line [role="status"]')).not.toBeEmpty();
  // Nothing is lost on reload.
  await desk.reload();
  await expect(desk.locator('.editor input[type="text"]').first()).toHaveValue('Own words');
  const lock = desk.locator('.part > .button.primary');
  await lock.press('Enter');
  await desk.locator('.sure .primary').press('Enter');
  await desk.locator('h2.locked').waitFor();
  await axe();

  // The page that was open scores against them at once.
  const count = await desk.locator('.norm > li').count();
  await page.bringToFront();
  await page.keyboard.press('Alt+Shift+KeyO');
  await page.keyboard.press('4');
  const about = { vacancy, set: 1, criteria: count, unknown_as: 'left_out', opened: false };
  const scored = { candidate: keys.candidate(120), vacancy, criterion: 1, set: 1, state: 'scored', score: 4 };
  await arrive(own, [logged('score', { ...scored, seen: 'nothing' })]);
  const [locked] = (await own.events()).filter(({ type }) => type.endsWith('criteria_locked'));
  expect(locked?.data).toMatchObject(about);

  await desk.bringToFront();
  await desk.locator('.norm ~ .button').first().press('Enter');
  await desk.locator('input[name="reason"]').nth(1).check();
  await axe();
  await desk.locator('form .primary').press('Enter');
  await expect(desk.locator('details')).toHaveCount(1);
  await axe();
  const texts = JSON.stringify(await own.events());
  expect(texts).toContain('criteria_changed');
  expect(texts).not.toContain('Own words');
});
