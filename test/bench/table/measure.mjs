// What the extension costs on a list of 10,000 candidates: the same page with and without it, in turns within one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { serveTable } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const ROUNDS = Number(process.env.ONBEVANGEN_BENCH_ROUNDS ?? 5);
const INSERTED = 1000;
const IDLE = 4000;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Who tries it out without a study is given an arm by chance, and one of them writes nothing. */
const anonymise = (worker) =>
  worker.evaluate(async () => {
    const { local } = chrome.storage;
    let known;
    while (!known) {
      known = (await local.get('settings')).settings;
      if (!known) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await local.set({ settings: { ...known, demoArm: 'anonymous' } });
  });

async function open(executablePath, folder, extension) {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 860 },
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  // The service worker makes its keys once.
  if (extension) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await anonymise(worker);
  }
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Seconds of the thread itself: other programs on the machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  page.setDefaultTimeout(300_000);
  return { context, page, session, ours: Boolean(extension) };
}

const metric = async ({ session }, name) =>
  (await session.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? 0;

/** Seconds of main thread that `work` takes, everything of the page and of ours. */
async function busy(tab, work) {
  const before = await metric(tab, 'TaskDuration');
  await work();
  return (await metric(tab, 'TaskDuration')) - before;
}

/** Milliseconds from navigation to the last paint, as the browser's own trace has it. */
async function lastPaint(tab, url) {
  await tab.page.goto('about:blank');
  const paints = [];
  let started = 0;
  const keep = ({ value }) => {
    for (const { name, ts, dur = 0, args } of value) {
      if (name === 'Paint') paints.push(ts + dur);
      if (name === 'navigationStart' && args.data?.documentLoaderURL === url) started = ts;
    }
  };
  tab.session.on('Tracing.dataCollected', keep);
  await tab.session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  await tab.page.goto(url);
  await settle(tab);
  const done = new Promise((resolve) => tab.session.once('Tracing.tracingComplete', resolve));
  await tab.session.send('Tracing.end');
  await done;
  tab.session.off('Tracing.dataCollected', keep);
  return (Math.max(...paints) - started) / 1000;
}

/** Until the page can be seen and nothing has been painted, or done, for a while. */
async function settle(tab) {
  await tab.page.waitForFunction(
    () => document.readyState === 'complete' && getComputedStyle(document.documentElement).opacity === '1',
    null,
    { timeout: 120_000 },
  );
  for (;;) if ((await busy(tab, () => pause(400))) < 0.02) return;
}

/** Milliseconds of main thread for rows that come late, and how many of them a frame showed as they were. */
async function insertion(tab) {
  const { executionContextId } = await tab.session.send('Page.createIsolatedWorld', {
    frameId: (await tab.session.send('Page.getFrameTree')).frameTree.frame.id,
    worldName: 'bench',
  });
  const look = () => {
    const names = () => [...document.querySelectorAll('#rows .name')].slice(0, 1000);
    globalThis.unmasked = new Promise((resolve) => {
      const had = names()[0];
      const look = () => {
        const now = names();
        if (now[0] === had) requestAnimationFrame(look);
        else resolve(now.filter((name) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}{4}/u.test(name.textContent)).length);
      };
      requestAnimationFrame(look);
    });
  };
  const run = (expression, awaitPromise = false) =>
    tab.session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise,
    });
  await run(`(${look})()`);
  const time = await busy(tab, async () => {
    await tab.page.evaluate((count) => globalThis.listwerk.insert(count), INSERTED);
    await settle(tab);
  });
  const { result } = await run('globalThis.unmasked', true);
  return { time: time * 1000, unmasked: result.value };
}

/** Megabytes of JavaScript's heap, the page's and ours, after what is not used has been thrown away. */
async function heap(tab) {
  await tab.session.send('HeapProfiler.collectGarbage');
  return (await metric(tab, 'JSHeapUsedSize')) / 1e6;
}

/** Frames that did not come in time while a list is scrolled, a step each frame. */
const scrolled = (tab) =>
  tab.page.evaluate(
    () =>
      new Promise((resolve) => {
        const view = document.getElementById('view');
        view.scrollTop = 0;
        let [steps, last, dropped] = [0, 0, 0];
        const step = (now) => {
          if (last) dropped += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1);
          last = now;
          view.scrollTop += 150;
          if (++steps < 300) requestAnimationFrame(step);
          else resolve(dropped);
        };
        requestAnimationFrame(step);
      }),
  );

async function round(tab, url) {
  const paint = await lastPaint(tab, `${url}/table`);
  const memory = await heap(tab);
  const idle = await busy(tab, () => pause(IDLE));
  const { time, unmasked } = await insertion(tab);
  await tab.page.goto(`${url}/list`);
  await settle(tab);
  let dropped = 0;
  const scrolling = await busy(tab, async () => {
    dropped = await scrolled(tab);
  });
  return { paint, memory, idle: (idle / IDLE) * 1e6, time, unmasked, dropped, scrolling: scrolling * 1000 };
}

async function compare(tabs, url, label) {
  const rounds = { true: [], false: [] };
  for (let i = 0; i <= ROUNDS; i++) {
    for (const tab of i % 2 ? tabs : [...tabs].reverse()) {
      const measured = await round(tab, url);
      if (process.env.ONBEVANGEN_BENCH_ROUNDS) console.error(label, tab.ours ? 'with' : 'without', measured);
      // The first one fills caches.
      if (i) rounds[tab.ours].push(measured);
    }
  }
  const of = (ours, what) => median(rounds[ours].map((one) => one[what]));
  const more = (what) => of(true, what) - of(false, what);
  const unmasked = Math.max(...rounds.true.map((one) => one.unmasked));
  const per100 = (100 / INSERTED) * more('time');
  return [
    ['time to last paint, with ÷ without', (of(true, 'paint') / of(false, 'paint')).toFixed(2)],
    ['ms of main thread per 100 rows inserted, with − without', per100.toFixed(1)],
    ['rows of 1,000 inserted seen unmasked, with | without', `${unmasked} | ${of(false, 'unmasked')}`],
    ['idle, ms of main thread per s, with − without', more('idle').toFixed(2)],
    ['heap, MB, with − without', more('memory').toFixed(1)],
    [
      'frames dropped in 300 of scrolling, with | without',
      `${of(true, 'dropped')} | ${of(false, 'dropped')}`,
    ],
    ['ms of main thread per frame of scrolling, with − without', (more('scrolling') / 300).toFixed(2)],
  ].map(([name, value]) => ({ name: `10,000 rows, ${label}: ${name}`, value }));
}

/** @returns {Promise<{ name: string, value: string }[]>} */
export async function bench(executablePath, extension = path.join(root, 'dist/e2e')) {
  const server = await serveTable();
  const folder = mkdtempSync(path.join(tmpdir(), 'onbevangen-bench-'));
  const tabs = [
    await open(executablePath, path.join(folder, 'with'), extension),
    await open(executablePath, path.join(folder, 'without'), null),
  ];
  try {
    return [
      ...(await compare(tabs, `${server.url}/profile`, 'profile')),
      ...(await compare(tabs, `${server.url}/general`, 'general')),
    ];
  } finally {
    for (const { context } of tabs) await context.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value } of await bench(process.env.CHROMIUM ?? '/usr/bin/chromium'))
    console.log(`${name.padEnd(90)} ${value}`);
}
