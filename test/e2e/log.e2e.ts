import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toStage } from '../../shared/events/stage.ts';
import { demoStudy } from '../../shared/study/demo-study.ts';
import { studyDay } from '../../shared/study/study-day.ts';
import { expect, long, test } from './harness.ts';
import {
  arrive,
  callPage,
  extensionPage,
  keptByExtension,
  keysOf,
  logged,
  onScreen,
  PREFIX,
  short,
} from './log.events.ts';
import { leaksIn } from './scanner.ts';
import { ready } from './tour.ts';

// Each test has a world of its own.
test.describe.configure({ mode: 'parallel' });

const CRITERIA = 4;

const least = ['usual', 'anonymous-prompts'];
for (const arm of demoStudy.arms.filter(({ id }) => long || least.includes(id))) {
  test(`everything that a recruiter does is logged once, and nobody's identity (${arm.id})`, async ({
    world,
  }) => {
    test.setTimeout(240_000);
    const own = await world({ arm: arm.id });
    const { demo } = own;
    const page = await own.open('/vacancies/1');
    await ready(page);
    const desk = await extensionPage(own);
    const keys = await keysOf(own, desk);
    const expected: string[] = [logged('assigned', { unit: 'recruiter', by: 'choice' })];
    const exposures = new Set<string>();
    let accepts = true;
    page.on('dialog', (dialog) => (accepts ? dialog.accept() : dialog.dismiss()));

    const go = async (where: string) => {
      await page.goto(demo.url + where);
      await ready(page);
    };
    const seen = async (surface: string, ids: readonly number[], hidden = arm.anonymise) => {
      const these = ids.map((id) => logged('exposed', { candidate: keys.candidate(id), surface, hidden }));
      for (const one of these) exposures.add(one);
      await arrive(own, these);
    };
    const look = async (places: string, surface: string) => {
      const ids = await onScreen(page, places);
      expect(ids.length).toBeGreaterThan(3);
      await seen(surface, ids);
    };
    const happens = async (type: string, data: Record<string, unknown>) => {
      expected.push(logged(type, data));
      await arrive(own, expected);
    };
    const decided = (id: number, action: string, before: string, after: string, source: string) =>
      happens('decision', {
        candidate: keys.candidate(id),
        // The list of everybody tells no vacancy.
        ...(new URL(page.url()).pathname !== '/candidates' &&
          keys.vacancy(Number(demo.store.get(id).vacancyId))),
        ...{ action, before, after, source },
      });
    const scorecard = (id: number, step: 'offered' | 'completed' | 'skipped') => {
      const about = { candidate: keys.candidate(id), nudge: 'scorecard', moment: 'candidate' };
      const data = step === 'skipped' ? { ...about, reason: 'closed' } : about;
      if (arm.prompts) expected.push(logged(`nudge_${step}`, data));
    };
    const prompt = (id: number, action: string, unscored = CRITERIA) => ({
      candidate: keys.candidate(id),
      nudge: 'unscored-criteria',
      moment: 'decide',
      action,
      unscored,
    });

    // A board: looking, then dragging on and back.
    const cards = '.candidate-card';
    await look(cards, 'card');
    const card = (id: number) => page.locator(`${cards}[data-candidate-id="${id}"]`);
    await card(103).dragTo(page.locator('[data-test="column-review"]'), { targetPosition: { x: 40, y: 20 } });
    await page.locator(`[data-stage="review"] ${cards}[data-candidate-id="103"]`).waitFor();
    await decided(103, 'advance', 'new', 'review', 'drag');
    await card(102).dragTo(page.locator('[data-test="column-new"]'), { targetPosition: { x: 40, y: 20 } });
    await page.locator(`[data-stage="new"] ${cards}[data-candidate-id="102"]`).waitFor();
    await decided(102, 'move', 'review', 'new', 'drag');
    await look(cards, 'card');

    // A drawer: a rejection that is taken back in the browser's own question is none.
    await card(105).locator('[data-test="open-drawer"]').click();
    await page.locator('.drawer[data-candidate-id="105"]').waitFor();
    await seen('drawer', [105]);
    scorecard(105, 'offered');
    await seen('document', [105]);
    accepts = false;
    await page.locator('.drawer [data-test="reject"]').click();
    accepts = true;
    if (arm.prompts) await happens('nudge_offered', prompt(105, 'reject'));
    await page.keyboard.press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });
    scorecard(105, 'skipped');
    if (arm.prompts) await happens('nudge_skipped', { ...prompt(105, 'reject'), reason: 'ignored' });

    // A table: two at once, then one.
    await go('/candidates');
    const rows = '.candidate-row';
    await look(rows, 'list');
    const open = page.locator(`${rows}:has([data-test="row-reject"])`);
    const ids = await open.evaluateAll((all) =>
      all.map((row) => Number(row.getAttribute('data-candidate-id'))),
    );
    const [one, two, three] = ids.filter((id) => ![120, 113].includes(id)) as [number, number, number];
    const stage = (id: number) => toStage(String(demo.store.get(id).stage));
    const before = new Map([one, two, three].map((id) => [id, stage(id)]));
    const row = (id: number) => page.locator(`${rows}[data-candidate-id="${id}"]`);
    for (const id of [one, two]) await row(id).locator('input[type="checkbox"]').check();
    await page.locator('[data-test="bulk-reject"]').click();
    for (const id of [one, two]) await decided(id, 'reject', before.get(id)!, 'rejected', 'bulk');
    if (arm.prompts) {
      // Asked about as a whole, logged for each.
      const bulk = (id: number) => ({
        candidate: keys.candidate(id),
        nudge: 'unscored-criteria',
        moment: 'bulk',
        action: 'reject',
      });
      for (const id of [one, two]) await happens('nudge_offered', bulk(id));
      await page.keyboard.press('Alt+Shift+KeyO');
      await page.keyboard.press('Escape');
      for (const id of [one, two]) await happens('nudge_skipped', { ...bulk(id), reason: 'go_on' });
    }
    await row(two).locator('.stage-badge--rejected').waitFor();
    await row(three).locator('[data-test="row-reject"]').click();
    await decided(three, 'reject', before.get(three)!, 'rejected', 'button');
    await row(three).locator('.stage-badge--rejected').waitFor();

    // A candidate: prompt, scores by keyboard, and on.
    await go('/candidates/120');
    await seen('profile', [120]);
    scorecard(120, 'offered');
    await seen('document', [120]);
    await page.locator('[data-test="reject"]').hover();
    if (arm.prompts) {
      await happens('nudge_offered', prompt(120, 'reject'));
      await page.keyboard.press('Alt+Shift+KeyO');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await happens('nudge_skipped', { ...prompt(120, 'reject'), reason: 'go_on' });
      const scored = (criterion: number, state: string, score: number) =>
        happens('score', { candidate: keys.candidate(120), criterion, state, score, seen: 'nothing' });
      await page.keyboard.press('Alt+Shift+KeyO');
      await page.keyboard.press('4');
      await scored(1, 'scored', 4);
      await page.keyboard.press('1');
      await scored(2, 'scored', 1);
      await page.keyboard.press('z');
      await scored(2, 'taken_back', 0);
      await page.keyboard.press('2');
      await scored(2, 'scored', 2);
      await page.keyboard.press('0');
      await scored(3, 'no_information', 0);
      await page.keyboard.press('5');
      scorecard(120, 'completed');
      await scored(4, 'scored', 5);
      await page.keyboard.press('Escape');
    }
    await page.locator('[data-test="advance"]').click();
    await decided(120, 'advance', 'new', 'review', 'button');
    await page.locator('.stage-badge--review').first().waitFor();

    // Revealed twice: logged once, and from then on the candidate is seen unhidden.
    if (arm.anonymise) {
      if (arm.prompts) {
        await expect(callPage(desk, page, 'reveal', 'contact', 'all')).rejects.toThrow();
        await callPage(desk, page, 'lockScores');
        await happens('scores_locked', { candidate: keys.candidate(120), scored: 3, no_information: 1 });
      }
      await callPage(desk, page, 'reveal', 'contact', 'all');
      await callPage(desk, page, 'reveal', 'contact', 'all');
      const scores = arm.prompts ? 'locked' : 'none';
      await happens('reveal', {
        candidate: keys.candidate(120),
        reason: 'contact',
        scope: 'all',
        minutes: 15,
        scores,
      });
      await go('/candidates/120');
      await seen('profile', [120], false);
      for (const step of ['offered', 'completed'] as const) scorecard(120, step);
      await seen('document', [120], false);
    }

    // A scan.
    await go('/candidates/113');
    await seen('profile', [113]);
    scorecard(113, 'offered');
    await seen('document', [113]);
    if (arm.anonymise) await happens('error', { code: 'document_scan', place: 'viewer' });

    // What was seen before is not seen for the first time again.
    await go('/vacancies/1');
    scorecard(113, 'skipped');
    await arrive(own, expected);
    await look(cards, 'card');

    const events = await own.events();
    const isExposure = (text: string) => text.startsWith('exposed ');
    expect(
      events
        .map(short)
        .filter((text) => !isExposure(text))
        .sort(),
    ).toEqual([...expected].sort());
    expect(events.map(short).filter(isExposure).sort()).toEqual([...exposures].sort());
    expect(events.map(({ sequence }) => Number(sequence))).toEqual(events.map((_, index) => index + 1));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const today = studyDay(demoStudy.start, Date.now());
    for (const event of events) {
      expect(event).toMatchObject({ arm: arm.id, recruiter: keys.recruiter, source: keys.source });
      expect([today - 1, today]).toContain((event as unknown as { studyday: number }).studyday);
      expect(event.type.startsWith(PREFIX)).toBe(true);
    }
    expect(events[0]?.type).toBe(`${PREFIX}assigned`);

    // What is seen once more is written down once more, and taken in without becoming an event.
    const spool = async () =>
      Object.keys((await keptByExtension(desk)).local).filter((key) => key.startsWith('spool:'));
    await expect.poll(spool).toEqual([]);
    const kept = await keptByExtension(desk);
    expect(kept.databases['onbevangen-outbox']).toMatchObject({ waiting: [], refused: [] });
    expect(kept.databases['onbevangen-outbox']?.seen?.length).toBeGreaterThan(events.length);

    const file = path.join(own.folder, 'collector.sqlite');
    const bytes = [file, `${file}-wal`].filter(existsSync).map((one) => readFileSync(one, 'utf8'));
    const texts: [string, string][] = [
      ['events', JSON.stringify(events)],
      ['storage', JSON.stringify(kept.local)],
      ['databases', JSON.stringify(kept.databases)],
      ...bytes.map((text): [string, string] => ['file of the collector', text]),
    ];
    expect(leaksIn(texts, arm.id)).toEqual([]);

    const csv = path.join(own.folder, 'log.csv');
    const root = path.resolve(import.meta.dirname, '../..');
    execFileSync('npx', ['--no-install', 'onbevangen', 'export', '--file', file, '--out', csv], {
      cwd: root,
    });
    const [header, ...lines] = readFileSync(csv, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(events.length);
    const column = header!.split(',').indexOf('event');
    expect(lines.map((line) => line.split(',')[column])).toEqual(events.map(({ id }) => id));
    expect(leaksIn([['csv', lines.join('\n')]], arm.id)).toEqual([]);
  });
}
