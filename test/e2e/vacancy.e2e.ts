import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type World } from './harness.ts';

async function vacancyPage(own: World): Promise<Page> {
  const { host } = new URL((await own.worker()).url());
  const page = await own.context.newPage();
  await page.goto(`chrome-extension://${host}/extension/pages/vacancy/vacancy.html`);
  return page;
}

const clean = async (page: Page, state: string) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect({
    state,
    violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
  }).toEqual({
    state,
    violations: [],
  });
};

test('a vacancy text is mended by keyboard, from pasting to the clipboard, and nothing of it is logged', async ({
  world,
}) => {
  const own = await world({ arm: 'anonymous-prompts', language: 'en' });
  await own.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await vacancyPage(own);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const field = page.getByRole('textbox', { name: 'Your vacancy text' });
  await expect(field).toBeVisible();
  await clean(page, 'first use');

  await page.evaluate(() =>
    navigator.clipboard.writeText(
      'Cook in Leeds\n\nWe need a young cook for our kitchen at the harbour.\n\nRequirements\n- You are able to plan a menu\n- You are a team player\n\nWe pay £13 an hour.',
    ),
  );
  await field.focus();
  await page.keyboard.press('ControlOrMeta+KeyV');
  const score = page.locator('.score-now strong');
  const before = Number(await score.textContent());
  await clean(page, 'suggestions');
  await page.keyboard.press('Escape');

  const title = page.locator('#suggestion-title');
  const until = async (subject: string) => {
    for (let round = 0; round < 40 && !(await title.textContent())?.startsWith(subject); round++)
      await page.keyboard.press('ArrowDown');
    await expect(title).toContainText(subject);
  };
  await until('You can');
  await page.keyboard.press('a');
  await expect(field).toHaveValue(/- You can plan a menu\n/);
  expect(await clipboard()).toContain('- You can plan a menu\n');
  await page.keyboard.press('z');
  await expect(field).toHaveValue(/- You are able to plan a menu\n/);
  await until('You can');
  await page.keyboard.press('a');
  await until('Behaviour');
  await page.keyboard.press('a');
  await expect(field).toHaveValue(/- You agree with colleagues who does what\n/);
  await expect.poll(async () => Number(await score.textContent())).toBeGreaterThan(before);
  await until('Age');
  await page.keyboard.press('x');
  await expect(page.locator('.marks mark.law')).toHaveCount(0);

  await page.reload();
  await expect(field).toHaveValue(/You can plan a menu/);
  await expect(page.locator('.marks mark.law')).toHaveCount(0);

  const logged = (await own.events()).filter(({ type }) => type.includes('nudge'));
  expect(logged.map(({ type, data }) => [type.replace(/^.*\./, ''), data])).toEqual([
    ['nudge_offered', { nudge: 'vacancy-text', moment: 'vacancy' }],
    ['nudge_completed', { nudge: 'vacancy-text', moment: 'vacancy', answer: 'applied' }],
  ]);
});
