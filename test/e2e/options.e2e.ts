import { expect, test } from './harness.ts';
import { extensionPage, keptByExtension } from './log.events.ts';
import { ready } from './tour.ts';

test('options change language, collector and arm, and take no address that would not be safe', async ({
  world,
}) => {
  const own = await world({ arm: 'anonymous' });
  const { demo } = own;
  const options = await extensionPage(own);
  const settings = async () => (await keptByExtension(options)).local.settings as Record<string, string>;

  await options.getByRole('radio', { name: 'English' }).click();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Settings of Onbevangen');
  await expect(options.locator('html')).toHaveAttribute('lang', 'en');
  await options.reload();
  await expect(options.getByRole('radio', { name: 'English' })).toBeChecked();
  await options.getByRole('radio', { name: 'Nederlands' }).click();
  await expect(options.locator('html')).toHaveAttribute('lang', 'nl');

  const collector = options.locator('#collector');
  const save = options.locator('form:has(#collector) button');
  const first = (await settings()).collector;
  for (const wrong of [
    'http://log.example.nl',
    'https://me:secret@log.example.nl',
    'log.example.nl',
    'ftp://x',
  ]) {
    await collector.fill(wrong);
    await save.click();
    await expect(collector).toHaveAttribute('aria-invalid', 'true');
    await expect(options.getByRole('alert')).toBeVisible();
    expect((await settings()).collector).toBe(first);
  }
  await collector.fill(' https://log.example.nl/ ');
  await save.click();
  await expect(options.locator('form:has(#collector) .saved')).not.toBeEmpty();
  expect((await settings()).collector).toBe('https://log.example.nl');
  await collector.fill(first!);
  await save.click();
  await expect.poll(async () => (await settings()).collector).toBe(first);

  const page = await own.open('/candidates/101');
  const { lastName } = demo.store.get(101) as { lastName: string };
  const heading = page.locator('h1').first();
  await ready(page);
  await expect(heading).not.toContainText(lastName);
  const arms = options.locator('input[name="arm"]');
  await expect(arms).toHaveCount(5);
  const choose = async (place: number) => {
    await arms.nth(place).click();
    await expect(options.locator('fieldset:has(input[name="arm"]) .saved')).not.toBeEmpty();
    await page.reload();
    await ready(page);
  };
  await choose(1);
  await expect(heading).toContainText(lastName);
  await expect(page.locator('onbevangen-panel')).toHaveCount(0);
  await choose(4);
  await expect(heading).not.toContainText(lastName);
  await expect(page.locator('onbevangen-panel')).toHaveCount(1);

  const assigned = (await own.events()).filter(({ type }) => type.endsWith('.assigned'));
  expect(assigned.map(({ arm, data }) => [arm, data.by])).toEqual([
    ['anonymous', 'choice'],
    ['usual', 'choice'],
    ['anonymous-prompts', 'choice'],
  ]);
});
