// npm start: sets up, builds, starts the demo ATS and the collector, and opens Chromium with the extension on.
// Without a display, or with --headless, a scripted recruiter walks the whole job instead.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { main, SetupProblem, setup } from './setup.mjs';
import { printSizes } from './sizes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const PORT = Number(process.env.ONBEVANGEN_DEMO_PORT ?? 4400);
const COLLECTOR_PORT = Number(process.env.ONBEVANGEN_COLLECTOR_PORT ?? 8377);
const extension = path.join(root, 'dist/start');
const load = (file) => import(pathToFileURL(path.join(root, file)).href);

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(what, work) {
  try {
    return await work();
  } catch (error) {
    if (error?.code === 'EADDRINUSE' || /is taken/.test(error?.message ?? '')) {
      throw new SetupProblem(
        `${what} cannot start: its port is taken, perhaps by an earlier "npm start" that still runs. Close that, or choose other ports with ONBEVANGEN_DEMO_PORT and ONBEVANGEN_COLLECTOR_PORT.`,
      );
    }
    throw error;
  }
}

/** A browser of our own, with the extension and an empty profile that is thrown away. */
async function openBrowser(executablePath, profile, headless) {
  const { chromium } = await import('playwright');
  try {
    return await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      locale: 'nl-NL',
      viewport: headless ? { width: 1360, height: 900 } : null,
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--window-size=1480,960',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  } catch (error) {
    throw new SetupProblem(
      `The browser did not start (${executablePath}).\n${String(error.message).split('\n').slice(0, 4).join('\n')}`,
    );
  }
}

/** The extension's settings, as its options page stores them. */
async function configure(context, settings) {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  await worker.evaluate(async (ours) => {
    const { local } = chrome.storage;
    let known;
    while (!known) known = (await local.get('settings')).settings;
    await local.set({ settings: { ...known, ...ours } });
  }, settings);
}

await main(async () => {
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const executablePath = setup();
  console.log('· Building …');
  await build(['chrome'], { hosts: `http://127.0.0.1:${PORT}/*`, out: 'dist/start' });
  await build(['node', 'demo']);
  printSizes(root);

  const out = path.join(root, 'demo/out');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { startDemo } = await load('dist/demo/server.js');
  const { startCollector } = await load('dist/node/collector.js');
  const demo = await start('The demo ATS', () => startDemo({ port: PORT }));
  const file = path.join(out, 'collector.sqlite');
  const collector = await start('The collector', () => startCollector({ port: COLLECTOR_PORT, file }));
  const profile = mkdtempSync(path.join(tmpdir(), 'onbevangen-'));
  const context = await openBrowser(executablePath, profile, headless);
  const close = async () => {
    await context.close().catch(() => undefined);
    await collector.close();
    await demo.close();
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    await configure(context, { demoArm: 'anonymous-prompts', collector: collector.url, language: 'nl' });
    if (headless) {
      const { walk } = await import('./walk.mjs');
      await walk({ context, demo, collector, out });
    } else {
      await invite(context, demo, collector, file);
    }
  } finally {
    await close();
  }
});

async function invite(context, demo, collector, file) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${demo.url}/login?back=/vacancies/1`);
  console.log(`
Onbevangen is on in the window that just opened, on the demo ATS at ${demo.url}.

  1. Log in (the form is filled in) and open a candidate: names, photos and contact details are hidden.
  2. Look at the CV: it is typeset again without the person. Try "Abdirahman" for a scan that stays covered.
  3. Score the four criteria on the right (keys 1 to 5), then reject or advance; try it without scoring, too.
  4. Click the puzzle piece at the top right, then Onbevangen: what is hidden here, and how to reveal somebody (with a reason, logged).
  5. Options → Demonstration: choose another variant, for example the one without anonymising.

The log arrives at ${collector.url} (${path.relative(root, file)}). See it as a table:
  npx onbevangen export --file ${path.relative(root, file)} --out log.csv

Close the window, or press Ctrl+C here, to stop.`);
  await new Promise((resolve) => {
    context.on('close', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
