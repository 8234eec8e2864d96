// The scripted recruiter of `npm start -- --headless`: walks the whole job, says what was hidden and what was logged.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SetupProblem } from './setup.mjs';

/** Runs the steps in order; the first that fails ends the walk with its name. */
export async function walk({ context, demo, collector, out }) {
  const page = context.pages()[0] ?? (await context.newPage());
  const dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.accept();
  });
  let number = 0;
  const step = async (title, work) => {
    try {
      const says = await work();
      number++;
      const name = `${String(number).padStart(2, '0')}-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
      await page.screenshot({ path: path.join(out, `${name}.png`) });
      console.log(`✓ ${title}${says ? `: ${says}` : ''}`);
    } catch (error) {
      await page.screenshot({ path: path.join(out, 'failed.png') }).catch(() => undefined);
      throw new SetupProblem(
        `✗ ${title} failed: ${String(error.message).split('\n')[0]}\n  Screenshot: ${path.join(out, 'failed.png')}`,
      );
    }
  };
  const must = (truth, what) => {
    if (!truth) throw new Error(what);
  };
  const ready = () => page.waitForFunction(() => getComputedStyle(document.documentElement).opacity === '1');
  // Not in the page's own world: there a script reads what the page wrote.
  const text = () => page.locator('body').innerText();
  const go = async (where) => {
    await page.goto(demo.url + where);
    await ready();
    // A recruiter looks; what is on screen for a second counts as an exposure.
    await page.waitForTimeout(1200);
  };
  const truth = demo.store.get(101);
  const hides = async (where) => {
    const shown = `${await text()} ${await page.title()}`;
    for (const part of [truth.firstName, truth.lastName, truth.email, truth.phone]) {
      must(!shown.includes(part), `${where} shows a detail that must be hidden`);
    }
  };

  await step('Log in', async () => {
    await page.goto(`${demo.url}/login`);
    await ready();
    await page.locator('button[type=submit]').first().click();
    await page.waitForURL(/vacancies/);
    await ready();
  });
  await step('Pipeline', async () => {
    await go('/vacancies/1');
    await hides('the pipeline');
    return `${await page.locator('.candidate-card').count()} cards, each with a neutral label`;
  });
  await step('Candidate table', async () => {
    await go('/candidates');
    await hides('the table');
    const hidden = (await text()).match(/\[[^\]]+\]/g) ?? [];
    return `${hidden.length} details hidden`;
  });
  await step('Candidate with CV', async () => {
    await go('/candidates/101');
    const viewer = await cvFrame(page);

    const cv = await viewer.evaluate(() => document.body.innerText);
    for (const part of [truth.firstName, truth.lastName, truth.email])
      must(!cv.includes(part), 'the CV shows a detail');
    await hides('the candidate page');
    return `"${(await page.locator('h1').first().innerText()).trim()}"; the CV is typeset again, ${cv.split(/\s+/).length} words`;
  });
  for (const tab of ['letter', 'notes', 'activity', 'emails', 'edit']) {
    await step(`Tab ${tab}`, async () => {
      await page.locator(`[data-test="tab-${tab}"]`).click();
      await page.locator(`[data-test="tab-${tab}"][aria-selected="true"]`).waitFor();
      await hides(`the tab ${tab}`);
    });
  }
  await step('Save the edit form', async () => {
    const fields = [
      'firstName',
      'infix',
      'lastName',
      'callName',
      'email',
      'phone',
      'street',
      'postcode',
      'city',
      'birthDate',
      'source',
      'remark',
    ];
    const values = () => JSON.stringify(fields.map((field) => demo.store.get(101)[field]));
    const before = values();
    await page.locator('[name="noticePeriod"]').fill('6 weken');
    await page.locator('[data-test="save"]').click();
    await page.locator('[data-test="toast"]').first().waitFor();
    const after = demo.store.get(101);
    must(after.noticePeriod === '6 weken', 'the change was not saved');
    must(values() === before, 'another value changed');
    return 'the ATS has its true values';
  });
  await step('A scan stays covered', async () => {
    await go('/candidates/113');
    const viewer = await cvFrame(page);
    return (await viewer.evaluate(() => document.body.innerText)).split('\n').filter(Boolean)[0];
  });
  await step('Score two criteria', async () => {
    await go('/candidates/101');
    await cvFrame(page);
    await page.keyboard.press('Alt+Shift+KeyO');
    for (const key of ['4', '3', 'Escape']) await page.keyboard.press(key);
  });
  await step('Advance with criteria unscored', async () => {
    const button = page.locator('[data-test="advance"]').first();
    await button.hover();
    await page.screenshot({ path: path.join(out, 'prompt.png') });
    await button.click();
    await page.locator('[data-test="toast"]').first().waitFor();
    must(dialogs.length > 0 && !dialogs.join().includes(truth.lastName), 'the native dialog shows a name');
    return `the browser asked "${dialogs.at(-1)}"`;
  });
  await step('The log', async () => {
    const events = await logged(context, collector);
    const counts = new Map();
    for (const { type } of events)
      counts.set(
        type.replace('nl.onbevangen.', ''),
        (counts.get(type.replace('nl.onbevangen.', '')) ?? 0) + 1,
      );
    for (const type of ['assigned', 'exposed', 'score', 'decision'])
      must(counts.has(type), `no ${type} event arrived`);
    const json = JSON.stringify(events, null, 1);
    for (const part of [truth.firstName, truth.lastName, truth.email])
      must(!json.includes(part), 'the log holds a detail');
    writeFileSync(path.join(out, 'log.json'), json);
    return `${events.length} events at the collector: ${[...counts].map(([type, n]) => `${n} ${type}`).join(', ')}; nothing personal in them`;
  });
  console.log(`\nDone. Screenshots and the log are in ${out}`);
}

async function cvFrame(page) {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const frame = page.frames().find((one) => one.url().includes('viewer.html'));
    // A page or the reason why there is none; while it is being read there is neither.
    if (
      frame &&
      (await frame
        .locator('.page, .cover')
        .count()
        .catch(() => 0))
    )
      return frame;
    await page.waitForFunction(() => true, null, { polling: 200 });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the CV view did not appear');
}

/** Sends what waits, then asks the collector. */
async function logged(context, collector) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const own = await context.newPage();
  await own.goto(`chrome-extension://${new URL(worker.url()).host}/extension/pages/options/options.html`);
  await own.evaluate(() =>
    chrome.runtime.sendMessage({ port: 'popup-to-background', call: 'sendNow', args: [] }),
  );
  await own.close();
  const answer = await fetch(`${collector.url}/v1/events`);
  return (await answer.json()).events;
}
