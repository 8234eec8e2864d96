import type { Page } from '@playwright/test';
import { candidates } from '../../demo/data/index.ts';
import { long } from './harness.ts';

/** Called after each step of the tour, when the page stands as a recruiter sees it. */
export type Look = (page: Page, step: string) => Promise<void>;

const TABS = ['letter', 'notes', 'activity', 'emails', 'edit'];

/** Waits until the veil is up and whatever the step started has been drawn. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => getComputedStyle(document.documentElement).opacity === '1');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Every page, dialog, drawer, tooltip and hover of the demo ATS; `few`: of one candidate. Decides about nobody. */
export async function tour(page: Page, url: string, look: Look, few = false): Promise<void> {
  const at = async (path: string) => {
    await page.goto(url + path);
    await ready(page);
    await look(page, path);
  };
  const hoverAll = async (selector: string, step: string) => {
    const elements = page.locator(selector);
    for (let i = 0; i < Math.min(3, await elements.count()); i++) {
      if (!(await elements.nth(i).isVisible())) continue;
      await elements.nth(i).hover();
      await look(page, `${step}: hover ${i + 1}`);
    }
  };
  const test = (id: string) => page.locator(`[data-test="${id}"]:visible`).first();

  await at('/login');
  await at('/vacancies');
  for (const vacancy of [1, 2, 3]) {
    await at(`/vacancies/${vacancy}`);
    await hoverAll('.candidate-card__name, .candidate-card .avatar', `/vacancies/${vacancy}`);
    await test('open-drawer').click();
    await page.locator('.drawer').waitFor();
    await look(page, `drawer of vacancy ${vacancy}`);
    await page.keyboard.press('Escape');
  }
  await test('open-drawer').click();
  await page.locator('.drawer .button:has-text("mail")').first().click();
  await page.locator('[data-test="compose-modal"]').waitFor();
  await look(page, 'compose in drawer');
  await test('cancel').click();

  await at('/candidates');
  await hoverAll(
    '.candidate-table__last-name a, .candidate-row .avatar, .candidate-table__email a',
    '/candidates',
  );
  for (const column of ['firstName', 'lastName', 'email', 'vacancy', 'stage', 'appliedOn']) {
    await test(`sort-${column}`).click();
    await look(page, `sorted by ${column}`);
  }
  await test('next-page').click();
  await look(page, 'second page of the table');
  for (const query of ['a', 'an', 'ann', '']) {
    await test('table-search').fill(query);
    await look(page, `table searched for ${query.length} letters`);
  }
  for (const query of ['e', 'el', 'be']) {
    await test('global-search').fill(query);
    await page.locator('.search-result').first().waitFor();
    await look(page, `search for ${query.length} letters`);
  }
  await test('global-search').fill('');

  for (const { id } of few ? [] : candidates) await at(`/candidates/${id}`);
  for (const id of few ? [101] : long ? [101, 107, 112, 113] : [101, 113]) {
    await at(`/candidates/${id}`);
    await hoverAll(
      '.contact-card a, .contact-card [title], .neighbours__link, .recents__item, .attachment__download, .candidate-header .avatar',
      `/candidates/${id}`,
    );
    for (const tab of TABS) {
      await test(`tab-${tab}`).click();
      await page.locator(`[data-test="tab-${tab}"][aria-selected="true"]`).waitFor();
      await look(page, `/candidates/${id} ${tab}`);
    }
    await test('compose').click();
    await page.locator('[data-test="compose-modal"]').waitFor();
    await look(page, `compose to ${id}`);
    await test('cancel').click();
    await test('schedule').click();
    await page.locator('[data-test="schedule-modal"]').waitFor();
    await look(page, `schedule ${id}`);
    await test('cancel').click();
    await page.locator('.neighbours__link').first().click();
    await ready(page);
    await look(page, `neighbour of ${id}`);
    await at(`/candidates/${id}/print`);
    await at(`/files/${id}/letter`);
  }
  await page.setViewportSize({ width: 640, height: 900 });
  await at('/candidates/101');
  await page.setViewportSize({ width: 1280, height: 860 });
  await at('/no-such-page');
}
