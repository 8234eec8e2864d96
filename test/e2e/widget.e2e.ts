import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { browserArguments } from './harness.ts';

const root = path.resolve(import.meta.dirname, '../..');
const SCRIPT = '/dist/widget/onbevangen-widget.js';

let server: Server;
let browser: Browser;
let url: string;

/** A vendor's web server. Under `/strict` style sheets come from files alone. */
test.beforeAll(async () => {
  const example = readFileSync(path.join(root, 'widget/example.html'), 'utf8');
  const script = readFileSync(path.join(root, SCRIPT.slice(1)));
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(example) ?? [];
  server = createServer((request, response) => {
    const answer = (type: string, body: string | Buffer, policy?: string) => {
      if (policy) response.setHeader('content-security-policy', policy);
      response.writeHead(200, { 'content-type': type }).end(body);
    };
    if (request.url === SCRIPT) answer('text/javascript', script);
    else if (request.url === '/page.css') answer('text/css', style);
    else if (request.url === '/widget/strict.html') {
      const linked = example.replace(
        /<style>[\s\S]*?<\/style>/,
        '<link rel="stylesheet" href="/page.css" />',
      );
      answer('text/html', linked, "style-src 'self'");
    } else if (request.url === '/widget/example.html') answer('text/html', example);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/widget`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: browserArguments,
  });
});
test.afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** With `open` the test can look into the widget; pages themselves never can. */
async function visit(name: string, open: boolean): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (open) {
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        return attach.call(this, { ...options, mode: 'open' });
      };
    });
  }
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { scores: unknown[]; violations: string[] };
    seen.scores = [];
    seen.violations = [];
    document.addEventListener('onbevangen:score', (event) => seen.scores.push((event as CustomEvent).detail));
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.violations.push(`${event.violatedDirective} ${event.sourceFile}`),
    );
  });
  await page.goto(`${url}/${name}.html`);
  await page.locator('onbevangen-scorecard').waitFor();
  return page;
}
const scores = (page: Page) => page.evaluate(() => (globalThis as unknown as { scores: unknown[] }).scores);
const violations = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
const given = (criterion: string, score: number | null) => ({
  candidate: 'sollicitatie-1042',
  criterion,
  score,
});

for (const name of ['example', 'strict']) {
  test(`one script tag shows a scorecard that works by keyboard and mouse (${name})`, async () => {
    const page = await visit(name, false);
    // The root is closed: what a person hears of it is all that can be asked.
    const session = await page.context().newCDPSession(page);
    const heard = async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter((node) => !node.ignored)
        .map((node) => ({
          name: String(node.name?.value ?? ''),
          id: node.backendDOMNodeId,
          role: node.role?.value,
        }));
    };
    await expect.poll(async () => (await heard()).map((one) => one.name)).toContain('Plovu 42');
    expect(await page.evaluate(() => document.querySelector('onbevangen-scorecard')?.shadowRoot)).toBeNull();

    const scale = (await heard()).filter(({ name: label, role }) => role === 'button' && /^3\b/.test(label));
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: scale[0]!.id! });
    const [x1, y1, x2, , , y3] = model.content as number[];
    await page.mouse.click((x1! + x2!) / 2, (y1! + y3!) / 2);
    await expect.poll(() => scores(page)).toHaveLength(1);
    const [first] = (await scores(page)) as { criterion: string }[];
    expect(first).toEqual(given(first!.criterion, 3));

    await page.keyboard.press('5');
    await page.keyboard.press('0');
    await page.keyboard.press('z');
    await expect.poll(() => scores(page)).toHaveLength(4);
    const [, five, zero, undone] = (await scores(page)) as { criterion: string }[];
    expect([five, zero, undone]).toEqual([
      // A click goes on to the next question, as a key does.
      given(five!.criterion, 5),
      given(zero!.criterion, 0),
      given(zero!.criterion, null),
    ]);
    expect(new Set([first, five, zero].map((one) => one!.criterion)).size).toBe(3);
    await expect(page.locator('#last')).toHaveText(`${zero!.criterion}: teruggenomen`);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
}

test('the scorecard has its own look under a strict policy, and is accessible', async () => {
  const page = await visit('strict', true);
  const card = page.locator('.criterion').first();
  await card.waitFor();
  const look = await card.evaluate((element) => {
    const { borderTopStyle, fontFamily } = getComputedStyle(element);
    return { borderTopStyle, fontFamily, page: getComputedStyle(document.body).fontFamily };
  });
  expect(look.fontFamily).not.toBe(look.page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const state of ['empty', 'scored']) {
      if (state === 'scored') {
        const line = card.locator('.criterion-line');
        if (await line.count()) await line.click();
        await card.locator('[data-choice="4"]').click();
        for (const key of ['4', '3', '5', '?']) await page.keyboard.press(key);
      }
      const { violations: found } = await new AxeBuilder({ page })
        .setLegacyMode()
        .include('onbevangen-scorecard')
        .analyze();
      expect(
        found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        `${state} ${colorScheme}`,
      ).toEqual([]);
    }
  }
  await page.close();
});
