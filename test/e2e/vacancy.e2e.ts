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

test('the ATS’s editor gets an offer beside it; its text stays as it is, byte by byte', async ({ world }) => {
  const own = await world({ arm: 'anonymous-prompts', language: 'nl' });
  const posting = () =>
    (own.demo.store as unknown as { posting(id: number, language: string): string }).posting(1, 'nl');
  const before = posting();
  const page = await own.open('/vacancies/1/edit');
  const offer = page.locator('onbevangen-offer');
  await expect(offer).toHaveCount(1);
  const editor = page.locator('#posting-text');
  const value = () => editor.evaluate((field) => (field as HTMLTextAreaElement).value);
  expect(await value()).toBe(before);
  // A vacancy is about nobody: its editor stays open to be written in.
  await expect(editor).not.toHaveAttribute('data-onbevangen-cover');
  await page.locator('[data-test="save-posting"]').click();
  await expect(page.locator('.toast')).toBeVisible();
  expect(posting()).toBe(before);

  // The card is closed to scripts; where it is can be seen: its first button stands at the lower left.
  const spot = await page.evaluate(() => {
    const inside: [number, number][] = [];
    for (let x = 2; x < innerWidth; x += 4)
      for (let y = 2; y < innerHeight; y += 4)
        if (document.elementFromPoint(x, y)?.localName === 'onbevangen-offer') inside.push([x, y]);
    const left = Math.min(...inside.map(([x]) => x));
    return { x: left + 36, y: Math.max(...inside.map(([, y]) => y)) - 26 };
  });
  const opened = own.context.waitForEvent('page');
  await page.mouse.click(spot.x, spot.y);
  const ours = await opened;
  await expect(ours.getByRole('textbox', { name: 'Je vacaturetekst' })).toHaveValue(before);
  await expect(offer).toHaveCount(0);
  await ours.keyboard.press('Escape');
  await ours.getByRole('button', { name: 'Begin opnieuw' }).click();
  expect(await value()).toBe(before);

  const logged = (await own.events()).filter(({ type }) => type.includes('nudge'));
  const about = {
    nudge: 'vacancy-text',
    moment: 'vacancy',
    vacancy: expect.stringMatching(/^[0-9a-f]{32}$/),
  };
  expect(logged.map(({ type, data }) => [type.replace(/^.*\./, ''), data])).toEqual([
    ['nudge_offered', about],
    ['nudge_skipped', { ...about, reason: 'closed' }],
  ]);
});
