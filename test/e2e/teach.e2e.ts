import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { nl } from '../../shared/languages/teach/nl.ts';
import { readTaught } from '../../shared/profiles/read-taught.ts';
import { startApp } from '../fixtures/apps/server.ts';
import { type AppTab, openTab, tokens } from './apps.ts';
import { expect, test, type World } from './harness.ts';
import { arrive, extensionPage, logged } from './log.events.ts';
import { popupTab } from './popup.tab.ts';
import { leaksIn, scan } from './scanner.ts';
import { type Deeds, seconds, TeachPanel } from './teach.panel.ts';

/** Words a minute when people read silently: Brysbaert (2019), the mean of 190 studies. */
const READING = 238;

/** Starts the tool from the popup, as a person does. */
async function begin(world: World, tab: AppTab): Promise<TeachPanel> {
  const popup = await popupTab(world, await extensionPage(world), tab.page);
  await popup.getByRole('button', { name: nl['popup.teach'] }).click();
  await popup.getByRole('button', { name: nl['popup.teach.begin'] }).click();
  await tab.page.bringToFront();
  const panel = new TeachPanel(tab.page, tab.session);
  panel.deeds.point += 2;
  panel.deeds.press += 2;
  panel.deeds.mind += 2;
  return panel;
}

/** Teaches the fixture app from nothing: its list, its board and a candidate. */
async function teach(panel: TeachPanel, page: Page, look: (name: string) => Promise<void>): Promise<string> {
  const at = (selector: string, nth = 0) => page.locator(selector).nth(nth);
  const point = async (step: keyof typeof nl, ...places: string[]) => {
    await panel.at(nl[step]);
    for (const place of places) await panel.point(at(place, place.includes('person') ? 1 : 0));
    await look(step);
    await panel.press(places.length ? nl.next : nl.skip);
  };
  // The first by keyboard alone: a cell of a row, then out of pointing and on.
  await panel.at(nl['step.row']);
  await panel.choose('td: Verpleegkundige');
  await expect.poll(() => panel.text()).toContain('12 rijen');
  await look('step.row');
  await panel.key('s');
  await point('step.row-name', '.person__first', '.person__last');
  await point('step.row-photo', '.person .initials');
  await point('step.row-contact', '.person__mail');
  await panel.at(nl['step.open']);
  await panel.use(at('nav a[href="/board"]'));
  await page.locator('.card').first().waitFor();
  await panel.press(nl['open.more']);
  await point('step.row', '.card small');
  await point('step.row-name', '.card__name');
  await point('step.row-photo', '.card .initials');
  await point('step.row-contact');
  await panel.at(nl['step.open']);
  await panel.use(at('.card a'));
  await page.locator('.profile').waitFor();
  await panel.press(nl['open.this']);
  await point('step.name', '.profile__name', '.contact__called');
  await point('step.photo', '.photo', '.profile > header .initials');
  await point(
    'step.contact',
    '.contact__mail',
    '.contact__phone',
    '.contact__address',
    '.contact__birth',
    '.contact__linkedin',
  );
  await point('step.cv');
  await point('step.letter', '.letter');
  await panel.at(nl['step.notes']);
  await panel.press(nl.leave);
  await panel.use(at('[data-tab="notes"]'));
  await panel.press(nl.point);
  await point('step.notes', '.note__text');
  await point('step.reject', '[data-do="reject"]');
  await point('step.advance');
  await point('step.stage', '.profile__stage');
  await point('step.others', '.recent__name', '.neighbour__name');
  await panel.at(nl['step.addresses']);
  await look('step.addresses');
  await panel.press(nl.next);
  for (const count of [1, 2, 3]) {
    await expect.poll(() => panel.text(), { intervals: [100] }).toContain(`${count} van 3`);
    await look(`step.check ${count}`);
    if (count < 3) await panel.use(page.locator('.neighbour a').last());
  }
  await panel.press(nl.next);
  await panel.at(nl['step.done']);
  await look('step.done');
  return (
    (await panel.read((root) => root.querySelector<HTMLTextAreaElement>('#policy')?.value ?? '', 0)) ?? ''
  );
}

const reading = () => {
  const words = Object.entries(nl).flatMap(([key, text]) =>
    key.startsWith('step.') ? text.split(/\s+/) : [],
  );
  return (words.length / READING) * 60;
};

const told = ({ point, press, mind }: Deeds) =>
  `${point} times pointing, ${press} presses, ${mind} decisions`;

test('an ATS that nobody knows is taught in less than five minutes, and then hides everybody', async ({
  world,
}) => {
  const ours = await world({ arm: 'anonymous' });
  const app = await startApp('react', 'development', 'Iets anders');
  const page = await ours.context.newPage();
  const tab = await openTab(app, page);
  await tab.open('/');
  const panel = await begin(ours, tab);
  const saved = app.saved.bytes().toString();
  const looks: string[] = [];
  const panels: string[] = [];
  const line = await teach(panel, page, async (name) => {
    looks.push(name);
    if (/contact|addresses|check 3|done/.test(name)) panels.push(await panel.markup());
    if (process.env.ONBEVANGEN_LOOK)
      await page.screenshot({ path: `test-results/teach/${looks.length}-${name}.png` });
  });

  // Pointing never reached the ATS, and nothing of anybody is in what is handed out.
  expect(app.saved.bytes().toString()).toBe(saved);
  expect(leaksIn([['policy', line]], 'exported', tokens)).toEqual([]);
  const [text = ''] = (JSON.parse(line) as { profiles: string[] }).profiles;
  const read = readTaught(text);
  expect(read).toMatchObject({ ok: true, profile: { checked: 3 } });

  await panel.press(nl.use);
  const time = seconds(panel.deeds) + reading();
  console.log(
    `taught with ${told(panel.deeds)}: ${seconds(panel.deeds).toFixed(0)} s of deeds, ${reading().toFixed(0)} s of reading`,
  );
  expect(time).toBeLessThan(300);

  await expect(page.locator('onbevangen-teach')).toHaveCount(0);
  for (const path of ['/', '/board', '/candidates/305']) {
    await tab.open(path);
    expect(await scan(page, tab.session, path, tokens)).toEqual([]);
  }
  await page.locator('[data-do="reject"]').click();
  await tab.idle();
  const begun = logged('profile_taught', { step: 'begun', checked: 0 });
  await arrive(ours, [
    begun,
    logged('profile_taught', { step: 'used', checked: 3 }),
    logged('profile_taught', { step: 'ended', checked: 0 }),
  ]);
  const events = await ours.events();
  expect(events.find(({ type }) => type.endsWith('.decision'))?.data).toMatchObject({
    action: 'reject',
    source: 'button',
  });

  const own = await extensionPage(ours);
  const popup = await popupTab(ours, own, page);
  await expect(popup.getByText(nl['popup.tier.local'], { exact: true })).toBeVisible();
  for (const [at, panelNow] of panels.entries()) {
    await popup.emulateMedia({ colorScheme: at % 2 ? 'dark' : 'light' });
    await popup.goto('about:blank');
    await popup.setContent(panelNow);
    // The page around the panel is the ATS's.
    const axe = new AxeBuilder({ page: popup }).disableRules(['region', 'page-has-heading-one']);
    expect((await axe.analyze()).violations).toEqual([]);
  }
  await own.bringToFront();
  await own.reload();
  await expect(own.locator('.profiles')).toContainText(new URL(app.url).host);
  const file = (name: string, body: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(body),
  });
  await own
    .locator('#profile-file')
    .setInputFiles(file('wrong.json', text.replace('"hosts"', '"harmless":["img"],"hosts"')));
  await expect(own.getByRole('alert')).toContainText(nl['problem.unknown']);
  await own.locator('#profile-file').setInputFiles(file('good.json', text));
  await expect(own.getByRole('alert')).toHaveCount(0);
  expect((await new AxeBuilder({ page: own }).analyze()).violations).toEqual([]);
  app.close();
});
