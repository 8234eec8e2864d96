// Timings, as ratios within one run: they say how a change compares, not how fast this machine is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { main, setup } from './setup.mjs';
import { sizes } from './sizes.mjs';

const root = path.resolve(import.meta.dirname, '..');
const load = (file) => import(pathToFileURL(path.join(root, file)).href);
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const ROUNDS = 9;

/** Milliseconds from navigation until the page can be seen, settled. */
async function timeToSeen(page, url) {
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const seen =
            document.readyState === 'complete' && getComputedStyle(document.documentElement).opacity === '1';
          if (seen) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

async function pages(executablePath) {
  const { chromium } = await import('playwright');
  const { startDemo } = await load('dist/demo/server.js');
  const demo = await startDemo({ port: 0 });
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-bench-'));
  const extension = path.join(root, 'dist/e2e');
  const open = async (name, extra) => {
    const context = await chromium.launchPersistentContext(path.join(folder, name), {
      executablePath,
      headless: true,
      args: [
        '--no-first-run',
        '--disable-background-networking',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...extra,
      ],
    });
    await context.addCookies([{ name: 'werfhuis_session', value: '1', url: demo.url }]);
    return { context, page: await context.newPage() };
  };
  const without = await open('without', []);
  const withOurs = await open('with', [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ]);
  const results = [];
  for (const where of [
    '/vacancies/1',
    '/candidates',
    '/candidates/101?tab=letter',
    '/candidates/101?tab=edit',
  ]) {
    const plain = [];
    const ours = [];
    for (let round = 0; round < ROUNDS; round++) {
      plain.push(await timeToSeen(without.page, demo.url + where));
      ours.push(await timeToSeen(withOurs.page, demo.url + where));
    }
    results.push({
      name: `time until ${where} is seen, with ÷ without`,
      value: (median(ours.slice(2)) / median(plain.slice(2))).toFixed(2),
    });
  }
  await without.context.close();
  await withOurs.context.close();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
  return results;
}

/** How many of a folder's PDFs end how; a folder is given for that: npm run bench -- FOLDER. */
async function files(folder) {
  if (!folder) return [];
  const { corpus } = await load('test/bench/corpus.mjs');
  const counts = await corpus(path.resolve(folder));
  return Object.entries(counts).map(([outcome, count]) => ({ name: `PDFs ${outcome}`, value: `${count}` }));
}

await main(async () => {
  const executablePath = setup();
  await build(['demo', 'node', 'widget']);
  await build(['chrome'], {
    hosts: 'http://127.0.0.1/*',
    out: 'dist/e2e',
    profiles: 'test/bench/table/profile.ts',
  });
  const results = [
    ...Object.entries(sizes(root)).map(([name, size]) => ({
      name: `${name}, kB gz`,
      value: (size / 1000).toFixed(1),
    })),
    ...(await pages(executablePath)),
    ...(await (await load('test/bench/table/measure.mjs')).bench(executablePath)),
    ...(await (await load('test/bench/viewer.mjs')).bench(executablePath)),
    ...(await (await load('test/bench/detection.mjs')).bench()),
    ...(await (await load('test/bench/peers.mjs')).bench()),
    ...(await (await load('test/bench/collector.mjs')).bench()),
    ...(await files(process.argv[2])),
  ];
  for (const { name, value } of results) console.log(`${name.padEnd(90)} ${value}`);
});
