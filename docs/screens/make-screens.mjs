// Makes the pictures of the README from the built extension in the demo ATS: node docs/screens/make-screens.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build } from '../../tools/build.mjs';
import { setup } from '../../tools/setup.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const extension = path.join(root, 'dist/screens');
const executablePath = setup();
const named = process.argv.slice(2);
await build(['chrome'], { hosts: 'http://127.0.0.1/*', out: 'dist/screens' });
await build(['node', 'demo', 'widget']);
/** The teaching tool, as the build names it. */
const TOOL = 'extension/teach/main.iife.js';
const load = (file) => import(pathToFileURL(path.join(root, file)).href);
const { startDemo } = await load('dist/demo/server.js');
const { startCollector } = await load('dist/node/collector.js');

async function ready(page) {
  await page.waitForFunction(() => getComputedStyle(document.documentElement).opacity === '1');
  await page.waitForTimeout(400);
}

/** The CV's own frame has drawn its pages. */
async function cv(page) {
  for (let round = 0; round < 100; round++) {
    const frame = page.frames().find((one) => one.url().includes('viewer.html'));
    const length = await frame?.evaluate(() => document.body.innerText.length).catch(() => 0);
    if (length > 200) break;
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(500);
}

const scoreTwo = async (page) => {
  await page.keyboard.press('Alt+Shift+KeyO');
  for (const key of ['4', '3']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
  await page.keyboard.press('Escape');
};

/** Scores so many answers in the review, question by question. */
async function scoreAnswers(page, count) {
  await page.locator('.lead').waitFor();
  await page.keyboard.press('Enter');
  for (let given = 0; given < count; given++) {
    if (await page.locator('.norm-read').count()) await page.keyboard.press('Enter');
    await page.locator('.answer').waitFor();
    await page.keyboard.press(String(2 + (given % 4)));
    await page.waitForTimeout(60);
  }
}

/** Somebody who is in the middle of teaching the demo ATS, at a step. */
const teaching = (step, checks = []) => ({
  step,
  name: 'Werfhuis',
  lists: [],
  visited: ['/candidates/101', '/candidates/102'],
  picks: [
    ['name', 'name', '.candidate-header__name'],
    ['photo', 'photo', '.candidate-page .avatar'],
    ['contact', 'email', '.contact-card__email'],
    ['contact', 'phone', '.contact-card__phone'],
    ['contact', 'address', '.contact-card__address'],
    ['contact', 'birthdate', '.contact-card__birthdate'],
  ].map(([step, kind, at]) => ({ step, kind, at: [at], many: false, around: [['.candidate-page']] })),
  decisions: [],
  stage: null,
  patterns: { candidate: null, lists: [] },
  checks: checks.map((id) => ({ id, fields: [{ kind: 'name', must: true, state: 'found' }] })),
});

/** A draft from the example for customer service. */
async function draftCriteria(page) {
  await page.locator('#family').selectOption('customer-service');
  await page.locator('#family + button').click();
  await page.locator('.editor').first().waitFor();
}

/** The page for vacancy texts with its own example, at a suggestion that can be taken over. */
async function exampleText(page) {
  await page.locator('.first .button').click();
  await page.locator('#text').focus();
  await page.keyboard.press('Escape');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(300);
}

/** Locks one's own scores, and has two others lock theirs, who think otherwise now and then. */
async function meet(page) {
  await scoreAnswers(page, 32);
  await page.goto(page.url().replaceAll('review', 'panel'));
  await page.locator('.button.primary').click();
  await page.locator('.sure .primary').click();
  await page.locator('progress').waitFor();
  const all = await page.evaluate(() => chrome.storage.local.get(null));
  const [, seat] = Object.entries(all).find(([key]) => key.startsWith('panel:'));
  for (const [at, digit] of ['a', 'b'].entries()) {
    const sheet = Object.entries(seat.locked[0]).map(([candidate, marks], row) => ({
      candidate,
      marks: marks.map((mark, place) => ((row + place) % 5 === at ? Math.max(0, mark - 2 - at) : mark)),
    }));
    const [{ studyhash, panel }, assessor, secret] = [seat, digit.repeat(32), digit.repeat(64)];
    await fetch(`${all.settings.collector}/v1/panels/lock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ studyhash, panel, assessor, secret, round: 1, sheet }),
    });
  }
  await page.reload();
  await page.locator('.talk').waitFor();
}

const pictures = {
  'pipeline-before-nl': { arm: 'usual', path: '/vacancies/1' },
  'pipeline-nl': { path: '/vacancies/1' },
  'candidate-en': {
    language: 'en',
    path: '/candidates/101',
    async act(page) {
      await cv(page);
      await scoreTwo(page);
    },
  },
  'prompt-nl-dark': {
    dark: true,
    path: '/candidates/101',
    async act(page) {
      await cv(page);
      await scoreTwo(page);
      await page.locator('[data-test="reject"]:visible').first().hover();
      await page.waitForTimeout(600);
    },
  },
  'teach-point-en': { language: 'en', path: '/candidates/101', teach: teaching('contact') },
  'teach-check-nl': { path: '/candidates/101', teach: teaching('check', ['102', '103']) },
  'vacancy-nl': { own: 'vacancy', size: { width: 1180, height: 900 }, act: exampleText },
  'vacancy-en-dark': {
    language: 'en',
    dark: true,
    own: 'vacancy',
    size: { width: 1180, height: 900 },
    act: exampleText,
  },
  'vacancy-offer-en': { language: 'en', path: '/vacancies/1/edit' },
  'options-en-dark': { language: 'en', dark: true, own: 'options', size: { width: 900, height: 860 } },
  'criteria-begin-nl': { own: 'criteria', size: { width: 900, height: 860 } },
  'criteria-draft-en': {
    ...{ language: 'en', own: 'criteria', size: { width: 900, height: 1100 } },
    act: (page) => draftCriteria(page),
  },
  'criteria-locked-nl-dark': {
    ...{ dark: true, own: 'criteria', size: { width: 900, height: 1000 } },
    async act(page) {
      await draftCriteria(page);
      for (let time = 0; time < 2; time++) await page.getByRole('button', { name: /vast$/ }).click();
      await page.locator('h2.locked').waitFor();
    },
  },
  'criteria-narrow-nl': {
    ...{ own: 'criteria', size: { width: 320, height: 900 } },
    act: (page) => draftCriteria(page),
  },
  'review-norm-en-dark': {
    ...{ language: 'en', dark: true, gather: true, own: 'review', size: { width: 1100, height: 720 } },
    act: (page) => page.keyboard.press('Enter'),
  },
  'review-answer-nl': {
    ...{ gather: true, own: 'review', size: { width: 1100, height: 720 } },
    act: (page) => scoreAnswers(page, 5),
  },
  'review-narrow-nl': {
    ...{ gather: true, own: 'review', size: { width: 320, height: 1100 } },
    act: (page) => scoreAnswers(page, 5),
  },
  'compare-en': {
    ...{ language: 'en', gather: true, own: 'review', size: { width: 1100, height: 1100 } },
    async act(page) {
      await scoreAnswers(page, 32);
      await page.getByRole('link', { name: 'Side by side' }).click();
      await page.getByRole('checkbox').first().waitFor();
      for (const box of (await page.getByRole('checkbox').all()).slice(0, 3)) await box.check();
    },
  },
  'panel-en': {
    ...{ language: 'en', gather: true, own: 'review', size: { width: 900, height: 1240 } },
    act: meet,
  },
  'panel-nl-dark': {
    ...{ dark: true, gather: true, own: 'review', size: { width: 320, height: 1240 } },
    act: meet,
  },
  'interview-nl-dark': {
    ...{ dark: true, gather: true, own: 'interview', size: { width: 900, height: 860 } },
    async act(page) {
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Beginnen' }).click();
      await page.keyboard.press('4');
    },
  },
  'popup-nl': { popup: true, path: '/candidates/101', size: { width: 400, height: 640 } },
  'embedded-nl': { file: 'widget/example.html', size: { width: 760, height: 860 } },
};

async function make(name, { arm = 'anonymous-prompts', language = 'nl', dark, ...rest }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-screens-'));
  const demo = await startDemo({ port: 0, language, skin: 'plain' });
  const collector = await startCollector({ port: 0, file: path.join(folder, 'collector.sqlite') });
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath,
    headless: true,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: 1280, height: 800 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    async (ours) => {
      let known;
      while (!known) known = (await chrome.storage.local.get('settings')).settings;
      await chrome.storage.local.set({ settings: { ...known, ...ours } });
    },
    { demoArm: arm, language, collector: collector.url, recruiter: 'r-demo' },
  );
  const own = `chrome-extension://${new URL(worker.url()).host}/extension/pages`;
  await context.addCookies([{ name: 'werfhuis_session', value: '1', url: demo.url }]);
  let page = await context.newPage();
  if (rest.path) {
    await page.goto(demo.url + rest.path);
    await ready(page);
  }
  if (rest.teach) {
    await page.bringToFront();
    await worker.evaluate(
      async ([draft, host, tool]) => {
        const [tab] = await chrome.tabs.query({ active: true });
        const pattern = 'http://127.0.0.1/*';
        const teaching = { tab: tab.id, pattern, draft: { ...draft, host } };
        await chrome.storage.session.set({ teaching });
        await chrome.scripting.registerContentScripts([{ id: 'teaching', matches: [pattern], js: [tool] }]);
      },
      [rest.teach, `${demo.url}/*`, TOOL],
    );
    await page.reload();
    await page.locator('onbevangen-teach').waitFor({ state: 'attached' });
    await page.waitForTimeout(1500);
    await page.mouse.move(500, 420);
  }
  if (rest.popup) {
    await cv(page);
    const ats = page;
    page = await context.newPage();
    await page.setViewportSize(rest.size);
    await page.goto(`${own}/popup/popup.html`);
    // The popup asks about the tab in front; here it is a tab itself, so it looks again from behind.
    await ats.bringToFront();
    await page.reload();
  }
  if (rest.gather)
    for (let id = 101; id <= 108; id++) {
      await page.goto(`${demo.url}/candidates/${id}?tab=answers`);
      await ready(page);
    }
  if (rest.own) {
    await page.setViewportSize(rest.size);
    await page.goto(`${own}/${rest.own}/${rest.own}.html`);
  }
  if (rest.file) {
    await page.setViewportSize(rest.size);
    await page.goto(pathToFileURL(path.join(root, rest.file)).href);
  }
  await rest.act?.(page);
  await page.waitForTimeout(600);
  await page.screenshot({ path: path.join(import.meta.dirname, `${name}.png`) });
  await context.close();
  await collector.close();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
}

for (const [name, picture] of Object.entries(pictures)) {
  if (named.length && !named.includes(name)) continue;
  await make(name, picture);
  console.log(name);
}
rmSync(extension, { recursive: true, force: true });
