import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { candidates } from '../../demo/data/index.ts';
import { expect, long, test } from './harness.ts';
import { leaksIn } from './scanner.ts';
import { ready } from './tour.ts';

const cvs = path.resolve(import.meta.dirname, '../../demo/cvs');
const fixtures = path.resolve(import.meta.dirname, '../fixtures/documents');

/** The anonymous view in a page, once it has drawn a document or a cover. */
async function view(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(
      async () => {
        found = page.frames().find((frame) => frame.url().includes('/viewer.html'));
        return (
          (await found
            ?.locator('.sheet, .cover')
            .count()
            .catch(() => 0)) ?? 0
        );
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0);
  return found!;
}
const text = (frame: Frame) => frame.evaluate(() => document.body.innerText);

// Every CV goes through the same reader in the unit tests, and is on a page of the tour.
const cvPages = candidates.filter(({ cv }) => cv.endsWith('.pdf'));
const shortly = cvPages.filter(({ cv }, index) => index % 4 === 0 || cv.startsWith('scan'));

test('PDF CVs are shown as anonymous documents, the scan stays covered', async ({ world }) => {
  const { demo, open } = await world({ arm: 'anonymous' });
  const page = await open('/login');
  // A page without a CV asks the extension for nothing.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${demo.url}/vacancies/1`);
  await ready(page);
  const ours = () => asked.filter((url) => url.startsWith('chrome-extension:'));
  expect(ours()).toEqual([]);
  const outcomes: Record<string, string> = {};
  for (const { id, cv } of long ? cvPages : shortly) {
    await page.goto(`${demo.url}/candidates/${id}`);
    await ready(page);
    const frame = await view(page);
    const shown = await text(frame);
    expect(leaksIn([[cv, shown]], `CV of ${id}`)).toEqual([]);
    expect(await frame.locator('img, canvas, a[href]').count()).toBe(0);
    outcomes[cv] = (await frame.locator('.cover').count())
      ? 'covered'
      : shown.length > 600
        ? 'shown'
        : `only ${shown.length} letters`;
  }
  expect(ours().some((url) => url.includes('/viewer.html'))).toBe(true);
  const covered = Object.keys(outcomes).filter((cv) => outcomes[cv] === 'covered');
  expect(covered).toEqual(['scan_cv_abdirahman.pdf']);
  expect(Object.values(outcomes).filter((outcome) => outcome.startsWith('only'))).toEqual([]);
});

test('a CV in an embed, in a tab of its own and behind a reload is taken over too', async ({ world }) => {
  const { demo, open } = await world({ arm: 'anonymous' });
  const page = await open('/vacancies/1');
  await ready(page);
  await page.locator('[data-candidate-id="101"] [data-test="open-drawer"]').click();
  expect(leaksIn([['drawer', await text(await view(page))]], 'drawer')).toEqual([]);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.goto(`${demo.url}/candidates/101`).then(() => page.locator('.attachment__open').first().click()),
  ]);
  for (const _ of [1, 2]) {
    expect(leaksIn([['tab', await text(await view(tab))]], 'own tab')).toEqual([]);
    expect(leaksIn([['title', await tab.title()]], 'own tab')).toEqual([]);
    await tab.reload();
  }
});

test('in the control arm the ATS shows its own PDF', async ({ world }) => {
  const { open } = await world({ arm: 'usual' });
  const page = await open('/candidates/101');
  await ready(page);
  const states = () =>
    Promise.all(
      page
        .frames()
        .map((frame) =>
          frame
            .evaluate(
              () => `${document.contentType} ${getComputedStyle(document.documentElement).visibility}`,
            )
            .catch(() => 'gone'),
        ),
    );
  await expect.poll(states).toContain('application/pdf visible');
  expect(page.frames().some((one) => one.url().includes('viewer.html'))).toBe(false);
});

/** Files that an ATS may serve as a PDF and that are not one that can be shown. */
const bad: Record<string, () => Buffer> = {
  broken: () => readFileSync(path.join(cvs, 'CV_Fatima_El_Amrani_2026.pdf')).subarray(0, 9_000),
  encrypted: () => readFileSync(path.join(fixtures, 'encrypted.pdf')),
  scan: () => readFileSync(path.join(cvs, 'scan_cv_abdirahman.pdf')),
  'too large': () =>
    Buffer.concat([
      readFileSync(path.join(cvs, 'CV_Fatima_El_Amrani_2026.pdf')),
      Buffer.alloc(51 * 1024 * 1024, 32),
    ]),
  'html as PDF': () =>
    Buffer.from(
      '<!doctype html><title>Fatima El Amrani</title><h1>Fatima El Amrani</h1><p>fatima.elamrani@example.nl',
    ),
  empty: () => Buffer.alloc(0),
};

test('a file that cannot be shown gets a clear message and shows nothing of it', async ({ world }) => {
  const bodies = new Map(Object.entries(bad).map(([name, make]) => [`/${encodeURIComponent(name)}`, make()]));
  const server = createServer(({ url = '/' }, response) => {
    const body = bodies.get(url);
    if (body) response.writeHead(200, { 'content-type': 'application/pdf' }).end(body);
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><h1>Sollicitatie</h1><iframe src="${url.slice(3)}" width="800" height="600"></iframe>`,
        );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const { context } = await world({ arm: 'anonymous' });
    const page = await context.newPage();
    for (const name of bodies.keys()) {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/of${name}`);
      await ready(page);
      const frame = await view(page);
      await expect(frame.locator('.cover'), name).toBeVisible();
      const shown = await text(frame);
      expect(shown.length, name).toBeGreaterThan(40);
      expect(leaksIn([[name, shown]], name)).toEqual([]);
    }
  } finally {
    server.close();
  }
});
