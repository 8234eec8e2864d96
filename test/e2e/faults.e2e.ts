import type { Page } from '@playwright/test';
import { toStage } from '../../shared/events/stage.ts';
import { demoStudy } from '../../shared/study/demo-study.ts';
import { studyDay } from '../../shared/study/study-day.ts';
import { callBackground, type Gate, startGate } from './faults.gate.ts';
import { expect, type LoggedEvent, long, test, type World } from './harness.ts';
import {
  arrive,
  callPage,
  extensionPage,
  type Keys,
  keysOf,
  logged,
  ofCard,
  onScreen,
  short,
} from './log.events.ts';
import { ready } from './tour.ts';

test.describe.configure({ mode: 'parallel' });

const DAY = 86_400_000;
const arm = 'anonymous-prompts';

interface Outbox {
  readonly waiting: number;
  readonly lastSent: string | null;
  readonly problem: string | null;
}

/** Every event that was expected, once, in a sequence without gaps. */
function complete(events: readonly LoggedEvent[], expected: Iterable<string>): void {
  const others = events.filter((event) => !ofCard(event));
  expect(others.map(short).sort()).toEqual([...new Set(expected)].sort());
  expect(events.map(({ sequence }) => Number(sequence)).sort((a, b) => a - b)).toEqual(
    events.map((_, index) => index + 1),
  );
}

const assigned = logged('assigned', { unit: 'recruiter', by: 'choice' });
const exposed = (keys: Keys, id: number, surface: string, hidden = true) =>
  logged('exposed', { candidate: keys.candidate(id), surface, hidden });
const scored = (keys: Keys, id: number, criterion: number, score: number) =>
  logged('score', { candidate: keys.candidate(id), criterion, state: 'scored', score, seen: 'nothing' });
/** `vacancy`: where the page tells it. */
const decided = (keys: Keys, id: number, action: string, before: string, after: string, vacancy?: number) => {
  const about = { candidate: keys.candidate(id), ...(vacancy && keys.vacancy(vacancy)) };
  return logged('decision', { ...about, action, before, after, source: 'button' });
};

interface Killer {
  /** How often there was a worker to kill. */
  deaths: number;
  kill(): Promise<void>;
}

async function killer(world: World): Promise<Killer> {
  const session = await world.context.browser()!.newBrowserCDPSession();
  const own: Killer = {
    deaths: 0,
    async kill() {
      const { targetInfos } = await session.send('Target.getTargets');
      own.deaths += targetInfos.filter(({ type }) => type === 'service_worker').length;
      await world.killWorker();
    },
  };
  return own;
}

async function openCandidate(world: World, id: number): Promise<Page> {
  const page = await world.open(`/candidates/${id}`);
  page.on('dialog', (dialog) => dialog.accept());
  await ready(page);
  return page;
}

// The models in the unit tests die at every step; the real worker dies in the middle, and in the long form around it too.
for (const moment of long ? (['before', 'while', 'after'] as const) : (['while'] as const)) {
  test(`no event is lost or doubled when the service worker dies ${moment} each step`, async ({ world }) => {
    const own = await world({ arm });
    const { demo } = own;
    const desk = await extensionPage(own);
    const keys = await keysOf(own, desk);
    const expected = [assigned];
    const page = await own.open('/login');
    page.on('dialog', (dialog) => dialog.accept());
    const death = await killer(own);

    const step = async (act: () => Promise<void>) => {
      if (moment === 'before') await death.kill();
      await (moment === 'while' ? Promise.all([act(), death.kill()]) : act());
      if (moment === 'after') await death.kill();
    };
    const see = async (ids: readonly number[], ...surfaces: string[]) => {
      for (const surface of surfaces) expected.push(...ids.map((id) => exposed(keys, id, surface)));
      await arrive(own, expected);
    };
    const go = (where: string) =>
      step(async () => {
        await page.goto(demo.url + where);
        await ready(page);
      });
    const press = async (key: string) => step(() => page.keyboard.press(key));

    await go('/vacancies/1');
    await see(await onScreen(page, '.candidate-card'), 'card');
    await go('/candidates/120');
    await see([120], 'profile', 'document');
    await page.keyboard.press('Alt+Shift+KeyO');
    for (const [index, score] of [4, 2, 5, 1].entries()) {
      await press(String(score));
      expected.push(scored(keys, 120, index + 1, score));
    }
    await arrive(own, expected);
    await page.keyboard.press('Escape');
    await step(() => page.locator('[data-test="advance"]').click());
    expected.push(decided(keys, 120, 'advance', 'new', 'review', 3));
    // A person who hears that it did not work asks again.
    for (const [call, ...args] of [['lockScores'], ['reveal', 'invite', 'all']] as const)
      await step(async () => {
        await expect(async () => callPage(desk, page, call, ...args)).toPass({ intervals: [50] });
      });
    const candidate = keys.candidate(120);
    expected.push(logged('scores_locked', { candidate, scored: 4, no_information: 0 }));
    expected.push(
      logged('reveal', { candidate, reason: 'invite', scope: 'all', minutes: 15, scores: 'locked' }),
    );
    // The CV loads again, and shows whose it is.
    expected.push(exposed(keys, 120, 'document', false));
    await arrive(own, expected);

    await go('/vacancies/3');
    const cards = await onScreen(page, '.candidate-card');
    // Revealed a moment ago.
    if (cards.includes(120)) expected.push(exposed(keys, 120, 'card', false));
    await see(
      cards.filter((id) => id !== 120),
      'card',
    );
    await step(() =>
      page.locator('.candidate-card[data-candidate-id="118"] [data-test="open-drawer"]').click(),
    );
    await see([118], 'drawer', 'document');

    await go('/candidates');
    const rows = await onScreen(page, '.candidate-row');
    if (rows.includes(120)) expected.push(exposed(keys, 120, 'list', false));
    await see(
      rows.filter((id) => id !== 120),
      'list',
    );
    const [id] = rows.filter((one) => one !== 120 && demo.store.get(one).stage !== 'rejected') as [number];
    const stage = toStage(String(demo.store.get(id).stage));
    await step(async () => {
      await page.locator(`[data-candidate-id="${id}"] [data-test="row-reject"]`).click();
      await page.close();
    });
    expected.push(decided(keys, id, 'reject', stage, 'rejected'));

    complete(await own.events(), expected);
    expect(death.deaths).toBeGreaterThan(8);
  });
}

async function gated(own: World, desk: Page): Promise<Gate> {
  const gate = await startGate(own.collector.url);
  await callBackground(desk, 'saveOptions', { collector: gate.url });
  return gate;
}

test('events wait while the collector is down or its disk is full, and arrive when it is back', async ({
  world,
}) => {
  const own = await world({ arm });
  const desk = await extensionPage(own);
  const keys = await keysOf(own, desk);
  const gate = await gated(own, desk);
  const state = () => callBackground<Outbox>(desk, 'sendNow');
  gate.state = 'shut';
  const page = await openCandidate(own, 120);
  const expected = [assigned, exposed(keys, 120, 'profile'), exposed(keys, 120, 'document')];
  // With the scorecard's offer.
  await expect.poll(state).toMatchObject({ waiting: 4, problem: 'unreachable', lastSent: null });

  gate.state = 'full';
  await page.keyboard.press('Alt+Shift+KeyO');
  await page.keyboard.press('3');
  expected.push(scored(keys, 120, 1, 3));
  await expect.poll(state).toMatchObject({ waiting: 5, problem: 'collector_full' });
  await own.killWorker();

  gate.state = 'open';
  await page.keyboard.press('2');
  expected.push(scored(keys, 120, 2, 2));
  await expect.poll(state).toMatchObject({ waiting: 0, problem: null });
  complete(await own.events(), expected);
  expect(gate.answered.shut).toBeGreaterThan(0);
  expect(gate.answered.full).toBeGreaterThan(0);
  await gate.close();
});

test('a clock that jumps a day loses nothing, and study days never run backwards', async ({ world }) => {
  const own = await world({ arm });
  const desk = await extensionPage(own);
  const keys = await keysOf(own, desk);
  const gate = await gated(own, desk);
  const shift = async (milliseconds: number) =>
    (await own.worker()).evaluate((by) => {
      const ours = globalThis as unknown as { trueNow?: () => number };
      ours.trueNow ??= Date.now;
      const { trueNow } = ours;
      Date.now = () => trueNow() + by;
    }, milliseconds);
  const page = await openCandidate(own, 120);
  const expected = [assigned, exposed(keys, 120, 'profile'), exposed(keys, 120, 'document')];
  await arrive(own, expected);
  await page.keyboard.press('Alt+Shift+KeyO');
  const score = async (criterion: number, key: number) => {
    await page.keyboard.press(String(key));
    expected.push(scored(keys, 120, criterion, key));
  };

  // A failure sets the moment of the next try, which then lies a day ahead.
  gate.state = 'shut';
  await score(1, 4);
  await expect.poll(() => gate.answered.shut).toBeGreaterThan(0);
  const before = await callBackground<Outbox>(desk, 'sendNow');
  await shift(-DAY);
  gate.state = 'open';
  await score(2, 3);
  await arrive(own, expected);
  const after = await callBackground<Outbox>(desk, 'sendNow');
  expect(after.lastSent! >= before.lastSent!).toBe(true);

  await shift(DAY);
  await score(3, 5);
  await arrive(own, expected);
  await shift(0);
  await score(4, 1);
  await arrive(own, expected);

  const events = (await own.events()) as (LoggedEvent & { studyday: number })[];
  complete(events, expected);
  const today = studyDay(demoStudy.start, Date.now());
  const days = events.map(({ studyday }) => studyday);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days.at(-1)).toBe(today + 1);
  expect(days.slice(0, 5).every((day) => day === today || day === today - 1)).toBe(true);
  await gate.close();
});

for (const worker of long ? (['alive', 'dead'] as const) : (['dead'] as const)) {
  test(`a page that is closed right after a key or click loses nothing (worker ${worker})`, async ({
    world,
  }) => {
    const own = await world({ arm: 'prompts' });
    const desk = await extensionPage(own);
    const keys = await keysOf(own, desk);
    const shown = (id: number, surface: string) => exposed(keys, id, surface, false);
    const expected = [assigned];
    for (const id of [120, 121]) {
      const page = await openCandidate(own, id);
      expected.push(shown(id, 'profile'), shown(id, 'document'));
      await arrive(own, expected);
      if (id === 120) await page.keyboard.press('Alt+Shift+KeyO');
      if (worker === 'dead') await own.killWorker();
      if (id === 120) {
        await page.keyboard.press('4');
        expected.push(scored(keys, 120, 1, 4));
      } else {
        await page.locator('[data-test="advance"]').click();
        expected.push(decided(keys, 121, 'advance', 'review', 'interview', 3));
        const prompt = {
          candidate: keys.candidate(121),
          nudge: 'unscored-criteria',
          moment: 'decide',
          action: 'advance',
          unscored: 4,
        };
        expected.push(logged('nudge_offered', prompt));
        // A question that is left with its page was ignored.
        expected.push(logged('nudge_skipped', { ...prompt, reason: 'ignored' }));
      }
      await page.close();
    }
    complete(await own.events(), expected);
  });
}
