import type { CDPSession, Page } from '@playwright/test';
import { identityTokens } from '../../demo/data/identity.ts';
import { candidates } from '../../demo/data/index.ts';
import { toStage } from '../../shared/events/stage.ts';
import { isPast } from '../../shared/masking/rules.ts';
import { expect, test, type World } from './harness.ts';
import { arrive, callPage, extensionPage, keysOf, logged } from './log.events.ts';
import { asShown, type Leak, scan } from './scanner.ts';
import { ready } from './tour.ts';

test.describe.configure({ mode: 'parallel' });

const ID = 101;
const MINUTE = 60_000;

/** What is left when the contact data of this candidate may be seen: names are in addresses. */
function beyondContact(leaks: readonly Leak[], id: number): Leak[] {
  const own = candidates.find((one) => one.id === id)!;
  const { email = '', phone = '' } = own as { email?: string; phone?: string };
  return leaks.filter(({ found, text, kind }) => {
    if ((kind === 'email' && found.includes('@')) || kind === 'phone') {
      return !identityTokens(own).some(({ variants }) => variants.includes(found));
    }
    return text
      .replaceAll(email, '')
      .replaceAll(encodeURIComponent(email), '')
      .replaceAll(phone, '')
      .includes(found);
  });
}

/** Moves the clock of our scripts in the page. */
async function turnClock(session: CDPSession, minutes: number): Promise<void> {
  const main = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId: string };
    if (context.origin.startsWith('chrome-extension:') && frameId === main) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of contexts) {
    const expression = `{ const now = Date.now; Date.now = () => now() + ${minutes * MINUTE};
      document.dispatchEvent(new Event('visibilitychange')); }`;
    await session.send('Runtime.evaluate', { expression, contextId });
  }
}

const heading = async (session: CDPSession) =>
  (await asShown(session, () => document.querySelector('h1')?.textContent ?? ''))[0] ?? '';
const emailShown = async (session: CDPSession) =>
  (await asShown(session, () => document.querySelector('.contact-card__email')?.textContent ?? ''))[0] ?? '';

/** What the panel shows, read as assistive technology does: its tree is closed to the page, and to us. */
async function panel(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name }) => String(name?.value ?? ''))
    .join('\n');
}
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('by keyboard: scores first, then contact data alone, for a time; then everything, hidden again at once', async ({
  world,
}) => {
  const own = await world({ arm: 'anonymous-prompts' });
  const desk = await extensionPage(own);
  const keys = await keysOf(own, desk);
  const candidate = keys.candidate(ID);
  const page = await own.open(`/candidates/${ID}`);
  await ready(page);
  const session = await page.context().newCDPSession(page);
  const truth = own.demo.store.get(ID) as { lastName: string; email: string };

  // A page cannot ask in the recruiter's place: neither by our door nor by a press of its own.
  await page.evaluate(() => {
    for (const call of ['reveal', 'lockScores'])
      window.postMessage({ port: 'popup-to-content', call, args: ['invite', 'all'] }, '*');
    const host = document.querySelector('onbevangen-widget');
    for (const key of ['r', 'Enter', ' '])
      host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await press(page, 'Alt+Shift+KeyO', '4', 'r', 'Enter');
  await expect.poll(() => panel(session)).toContain('Stap 1 van 2');
  await expect.poll(() => panel(session)).toContain('Je hebt 1 van de 4 vragen beantwoord');
  await expect(callPage(desk, page, 'reveal', 'contact', 'all')).rejects.toThrow();
  await press(page, 'Tab', 'Enter');
  await expect.poll(() => panel(session)).toContain('Stap 2 van 2');
  await press(page, 'Space', 'Tab', 'Tab', 'Enter');
  await expect.poll(() => emailShown(session)).toBe(truth.email);
  await expect.poll(() => panel(session)).toContain('Nog 15 minuten');
  const shown = (scope: string) =>
    logged('reveal', { candidate, reason: 'invite', scope, minutes: 15, scores: 'locked' });
  await arrive(own, [logged('scores_locked', { candidate, scored: 1, no_information: 3 }), shown('contact')]);

  const leaks = await scan(page, session, 'contact');
  expect(leaks.some(({ found }) => found.includes('@'))).toBe(true);
  expect(beyondContact(leaks, ID)).toEqual([]);
  expect(await heading(session)).not.toContain(truth.lastName);

  // The clock runs out.
  await turnClock(session, 16);
  await expect.poll(() => emailShown(session)).not.toContain('@');
  await expect.poll(() => scan(page, session, 'over')).toEqual([]);

  // Another page, while it holds: everything this time, from the window of the extension.
  await page.goto(`${own.demo.url}/candidates/${ID}`);
  await ready(page);
  expect(await emailShown(session)).toBe(truth.email);
  await callPage(desk, page, 'reveal', 'invite', 'all');
  await expect.poll(() => heading(session)).toContain(truth.lastName);
  await arrive(own, [shown('all')]);
  // Every question has an answer: one is gone back to, the last.
  await press(page, 'Alt+Shift+KeyO', 'ArrowUp', '2');
  await arrive(own, [logged('score', { candidate, criterion: 4, state: 'scored', score: 2, seen: 'all' })]);
  await callPage(desk, page, 'hideAgain');
  expect(await heading(session)).not.toContain(truth.lastName);
  await expect.poll(() => scan(page, session, 'hidden again')).toEqual([]);
  await arrive(own, [
    logged('hidden_again', { candidate, scope: 'all', ended: 'recruiter', lasted: 'under_1' }),
  ]);
});

/** As company policy would be kept after the browser told it. */
async function policy(own: World, values: Record<string, string>): Promise<void> {
  const worker = await own.worker();
  await worker.evaluate(async (kept) => {
    const { storage } = (
      globalThis as unknown as { browser: { storage: { local: { set(values: object): Promise<void> } } } }
    ).browser;
    await storage.local.set({ policy: kept });
  }, values);
}

test('from a stage on everybody is shown, before it nobody; a role without the right reveals nobody', async ({
  world,
}) => {
  const own = await world({ arm: 'anonymous-prompts' });
  const desk = await extensionPage(own);
  await policy(own, { masking: '{"until":"interview"}', role: 'interviewer' });
  const page = await own.open('/candidates');
  await ready(page);
  const session = await page.context().newCDPSession(page);
  const stageOf = (id: number) => toStage(String(own.demo.store.get(id).stage));
  const open = (id: number) => isPast(stageOf(id), 'interview');
  const tokens = (of: boolean) => candidates.filter(({ id }) => open(id) === of).flatMap(identityTokens);
  expect(tokens(true).length).toBeGreaterThan(0);
  const theirs = new Set(tokens(true).flatMap(({ variants }) => variants));
  expect((await scan(page, session, 'list', tokens(true))).length).toBeGreaterThan(0);
  expect(
    (await scan(page, session, 'list', tokens(false))).filter(({ found }) => !theirs.has(found)),
  ).toEqual([]);

  const late = candidates.find(({ id }) => open(id))!;
  await page.goto(`${own.demo.url}/candidates/${late.id}`);
  await ready(page);
  expect(await heading(session)).toContain(late.lastName);
  expect(await panel(session)).toContain('niets meer verbergt');

  await policy(own, {
    masking: '{"until":"offer","roles":{"interviewer":{"reveal":false}}}',
    role: 'interviewer',
  });
  const early = candidates.find(({ id }) => stageOf(id) === 'interview') ?? candidates[0]!;
  await page.goto(`${own.demo.url}/candidates/${early.id}`);
  await ready(page);
  expect(await heading(session)).not.toContain(early.lastName);
  await expect.poll(() => panel(session)).toContain('jouw rol niet ziet');
  await expect(callPage(desk, page, 'reveal', 'legal', 'all')).rejects.toThrow();

  // What cannot be read opens nothing.
  await policy(own, { masking: '{"until":"review","role":true}' });
  await page.goto(`${own.demo.url}/candidates/${late.id}`);
  await ready(page);
  expect(await heading(session)).not.toContain(late.lastName);
  await expect(callPage(desk, page, 'reveal', 'legal', 'all')).rejects.toThrow();
});
