import type { CDPSession } from '@playwright/test';
import { expect, long, test, type World } from './harness.ts';
import { markedPixels } from './png.ts';
import { leaksIn, seenTexts, tabTitle, watchFrames } from './scanner.ts';
import { ready } from './tour.ts';

/** Films a page: every frame that Chromium draws while `work` runs. */
async function film(session: CDPSession, work: () => Promise<void>): Promise<Buffer[]> {
  const frames: Buffer[] = [];
  const keep = (frame: { data: string; sessionId: number }) => {
    frames.push(Buffer.from(frame.data, 'base64'));
    session.send('Page.screencastFrameAck', { sessionId: frame.sessionId }).catch(() => undefined);
  };
  session.on('Page.screencastFrame', keep);
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await work();
  await session.send('Page.stopScreencast');
  session.off('Page.screencastFrame', keep);
  return frames;
}

// biome-ignore format: a list to read
const PATHS = [
  '/login', '/vacancies', '/vacancies/1', '/vacancies/2', '/candidates', '/candidates/101', '/candidates/109', '/candidates/113',
  '/candidates/121', '/candidates/104?tab=letter', '/candidates/104?tab=notes', '/candidates/104?tab=activity',
  '/candidates/104?tab=emails', '/candidates/104?tab=edit', '/candidates/104/print', '/files/104/cv', '/files/104/letter',
];

async function filmed(
  world: World,
): Promise<{ path: string; frames: number; marked: number; texts: string[]; titles: string[] }[]> {
  const page = await world.open('/login');
  const session = await page.context().newCDPSession(page);
  await watchFrames(session);
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const titles: string[] = [];
  await browser?.send('Target.setDiscoverTargets', { discover: true });
  browser?.on('Target.targetInfoChanged', ({ targetInfo }) => titles.push(targetInfo.title));
  const films = [];
  for (const path of PATHS.filter((_, index) => long || index % 3 === 2 || index === 0)) {
    titles.length = 0;
    const frames = await film(session, async () => {
      await page.goto(world.demo.url + path);
      await page.waitForLoadState('load');
      if (world.options.arm !== null) await ready(page);
      await expect.poll(async () => (await seenTexts(session)).length).toBeGreaterThan(0);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    });
    titles.push(await tabTitle(session));
    films.push({
      path,
      frames: frames.length,
      marked: frames.filter((frame) => markedPixels(frame) > 3).length,
      texts: await seenTexts(session),
      titles: [...titles],
    });
  }
  return films;
}

test('no frame of any load shows identity, nor does the tab strip', async ({ world }) => {
  const films = await filmed(await world({ arm: 'anonymous', skin: 'marked' }));
  for (const { path, frames, marked, texts, titles } of films) {
    expect(frames, path).toBeGreaterThan(0);
    expect(marked, `frames of ${path} with marked pixels`).toBe(0);
    expect(
      leaksIn(
        texts.map((text) => ['frame', text] as const),
        path,
      ),
    ).toEqual([]);
    expect(
      leaksIn(
        titles.map((title) => ['tab', title] as const),
        path,
      ),
    ).toEqual([]);
  }
});

test('the film finds identity on the same loads without the extension', async ({ world }) => {
  const films = await filmed(await world({ arm: null, skin: 'marked' }));
  const clean = films.filter(
    ({ marked, texts }) =>
      marked === 0 &&
      leaksIn(
        texts.map((t) => ['frame', t] as const),
        '',
      ).length === 0,
  );
  // Chromium draws a PDF in a process of its own, and the letter is text without the demo's colours.
  expect(clean.map(({ path }) => path).filter((path) => !path.startsWith('/files/'))).toEqual(['/login']);
  const withTitle = films.filter(({ path }) => path.startsWith('/candidates/'));
  for (const { path, titles } of withTitle)
    expect(
      leaksIn(
        titles.map((t) => ['tab', t] as const),
        path,
      ),
    ).not.toEqual([]);
});

test('what the page adds later is never painted, and what it changes is masked again', async ({ world }) => {
  const made = await world({ arm: 'anonymous', skin: 'marked' });
  const page = await made.open('/candidates/101');
  await ready(page);
  const session = await page.context().newCDPSession(page);
  const frames = await film(session, () =>
    page.evaluate(async () => {
      const names = ['Fatima El Amrani', 'mevrouw El Amrani', 'F. El Amrani', 'fatima'];
      const box = document.querySelector('main')!.appendChild(document.createElement('div'));
      const pause = (i: number) =>
        new Promise<void>((resolve) => {
          if (i % 3 === 0) requestAnimationFrame(() => resolve());
          else setTimeout(resolve, i % 3 === 1 ? 0 : 15);
        });
      for (let i = 0; i < 120; i++) {
        const row = document.createElement('p');
        row.textContent = `${names[i % names.length]} kwam binnen (${i})`;
        box.replaceChildren(row);
        await pause(i);
        row.firstChild!.nodeValue = `Nu ${names[(i + 1) % names.length]}`;
        row.title = `Fatima El Amrani ${i}`;
        await pause(i + 1);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }),
  );
  expect(frames.length).toBeGreaterThan(10);
  expect(frames.filter((frame) => markedPixels(frame) > 3)).toHaveLength(0);
  expect(await page.locator('main p[title]').last().getAttribute('title')).not.toContain('Fatima');
});

/** A thousand rows of the list's own kind, half of them of people whom nobody has seen yet, a hundred a frame. */
async function lateRows(world: World): Promise<{ frames: Buffer[]; texts: string[] }> {
  const page = await world.open('/login');
  const session = await page.context().newCDPSession(page);
  await watchFrames(session);
  await page.goto(`${world.demo.url}/candidates`);
  await page.locator('.candidate-row').first().waitFor({ state: 'attached' });
  await ready(page);
  const frames = await film(session, () =>
    page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const known = [...document.querySelectorAll('.candidate-row')];
      const list = known[0]!.parentElement!;
      const markup = known.map((row) => row.outerHTML);
      for (let from = 0; from < 1000; from += 100) {
        const fresh = document.createElement('tbody');
        fresh.innerHTML = Array.from({ length: 100 }, (_, i) => markup[(from + i) % markup.length]).join('');
        const rows = [...fresh.children] as HTMLElement[];
        rows.forEach((row, i) => {
          row.dataset.candidateId = `${9000 + from + i}`;
          if (i % 2) return;
          row.querySelector('.candidate-table__first-name')!.textContent = `Roelina${from + i}`;
          row.querySelector('.candidate-table__last-name')!.textContent = 'Zwartsluis';
        });
        list.prepend(...rows);
        await frame();
      }
      await frame();
    }),
  );
  return { frames, texts: await seenTexts(session) };
}
const tellsWho = (text: string) =>
  /Roelina|Zwartsluis/.test(text) || leaksIn([['frame', text]], '').length > 0;

test('no frame shows who stands in a thousand rows that come late', async ({ world }) => {
  const { frames, texts } = await lateRows(await world({ arm: 'anonymous', skin: 'marked' }));
  expect(frames.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.split('\n').length > 500).length).toBeGreaterThan(0);
  expect(frames.filter((frame) => markedPixels(frame) > 3)).toHaveLength(0);
  expect(texts.filter(tellsWho)).toEqual([]);
});

test('the film finds them all without the extension', async ({ world }) => {
  const { frames, texts } = await lateRows(await world({ arm: null, skin: 'marked' }));
  // How many frames a busy browser hands out is its own affair: one is enough to be found.
  expect(frames.some((frame) => markedPixels(frame) > 3)).toBe(true);
  expect(texts.some((text) => /Roelina998/.test(text))).toBe(true);
  // Before its list a page of nobody may be seen.
  expect(texts.filter((text) => text.split('\n').length > 100 && !tellsWho(text))).toEqual([]);
});
