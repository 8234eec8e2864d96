import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endSession, tick } from '../../../extension/background/activity.ts';
import { assignmentOf } from '../../../extension/background/assignments.ts';
import { openOutbox } from '../../../extension/background/outbox.ts';
import { refreshPolicy } from '../../../extension/background/policy.ts';
import { loadSettings } from '../../../extension/background/settings.ts';
import { noteSwitches } from '../../../extension/background/switches.ts';
import { exposed } from '../../../shared/events/exposed.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';
import { freshWorld, startWorker, world } from './fake-browser.ts';
import { accepting, background, candidate, draft, id, other, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: (pattern: string) => [
    { id: `page ${pattern}`, js: ['page.js'], css: [], matches: [pattern] },
  ],
}));

beforeEach(() => {
  freshWorld();
  globalThis.indexedDB = new IDBFactory();
});

const short = ({ type, data }: Pick<AnyEvent, 'type' | 'data'>) =>
  `${type.replace('nl.onbevangen.', '')} ${Object.values(data).join(' ')}`;
const logged = async (parts: ReturnType<typeof background>) => {
  await parts.log.drain();
  return (await parts.outbox.pending(99)).map(short);
};
const ticks = async (count: number) => {
  for (let at = 0; at < count; at++) await tick();
};

describe('a session', () => {
  it('ends after a quarter of an hour without a key or click, with what was hidden in it', async () => {
    const parts = background();
    const { content } = parts;
    for (let minute = 0; minute < 7; minute++) {
      await content.active(tab);
      await content.active(tab);
      await tick();
      startWorker();
    }
    await content.masked(tab, 'list', { name: 12, email: 3 });
    await content.masked(tab, 'list', { name: 12 });
    await content.masked(tab, 'candidate', { 'kind-of-later': 1 });
    await ticks(14);
    expect(await logged(parts)).toEqual([]);
    // Coming back within the quarter keeps it one session.
    await content.active(tab);
    await ticks(15);
    expect(await logged(parts)).toEqual([]);
    await tick();
    expect((await logged(parts)).sort()).toEqual([
      'mask_summary candidate other 1_to_5',
      'mask_summary list email 1_to_5',
      'mask_summary list name 21_to_100',
      'work_session 5_to_15',
    ]);
    await ticks(30);
    expect(await logged(parts)).toHaveLength(4);
  });

  it('ends when the browser was closed, and is told once at whatever step the worker dies', async () => {
    for (const effect of [false, true]) {
      for (let dieAt = 1; dieAt <= 3; dieAt++) {
        freshWorld();
        globalThis.indexedDB = new IDBFactory();
        await background().content.active(tab);
        const life = startWorker(dieAt, effect);
        const died = new Promise<void>((done) => {
          life.onDeath = done;
        });
        await Promise.race([endSession(), died]);
        startWorker();
        await endSession();
        expect(await logged(background())).toEqual(['work_session to_5']);
      }
    }
  });

  it('knows no time of day, whatever a clock does, and takes counts alone', async () => {
    const { content } = background();
    await content.active(tab);
    await expect((async () => content.masked(tab, 'list', { name: 'Fatima' } as never))()).rejects.toThrow();
    await expect((async () => content.masked(tab, 'Fatima' as never, { name: 1 }))()).rejects.toThrow();
    await content.masked(tab, 'list', { 'Fatima El Amrani': 2 });
    const kept = JSON.stringify(world.local.get(null));
    expect(kept).not.toMatch(/Fatima|\d{10}/);
  });
});

describe('switching', () => {
  const pattern = 'https://ats.example.nl/*';
  const managed = 'https://log.example.nl/*';

  it('is logged once per site, and by whom', async () => {
    const parts = background();
    world.granted = new Set([pattern, managed]);
    await parts.page.switchOn({} as never, pattern, 3);
    await noteSwitches();
    expect((await logged(parts)).map((one) => one.replace(/[0-9a-f]{32}/, ''))).toEqual([
      'switched  on recruiter',
    ]);
    await parts.page.switchOff({} as never, pattern, 3);
    world.managed = { sites: [managed] };
    await refreshPolicy();
    await noteSwitches();
    // The recruiter takes the browser's permission back; then gives it again.
    world.granted.delete(managed);
    await noteSwitches();
    world.granted.add(managed);
    await noteSwitches();
    world.managed = {};
    await refreshPolicy();
    await noteSwitches();
    const all = await logged(parts);
    expect(all.map((one) => one.replace(/[0-9a-f]{32}/, ''))).toEqual([
      'switched  on recruiter',
      'switched  off recruiter',
      'switched  on policy',
      'switched  off recruiter',
      'switched  on policy',
      'switched  off policy',
    ]);
    expect(new Set(all.map((one) => one.split(' ')[1])).size).toBe(2);
    expect(JSON.stringify(await parts.outbox.pending(99))).not.toContain('example');
  });
});

describe('a candidate who is seen in two arms', () => {
  it('is told of once per pair of arms', async () => {
    const outbox = openOutbox();
    const { stamp } = assignmentOf(await loadSettings(), Date.now());
    const see = async (n: number, arm: string, of = candidate) =>
      outbox.add([{ ...exposed.create(id(n), { candidate: of, surface: 'list', hidden: false }), arm }], {
        ...stamp,
        now: 0,
      });
    await see(1, 'unassigned');
    await see(2, 'unassigned');
    await see(3, 'anonymous');
    await see(3, 'anonymous');
    await see(4, 'usual', other);
    await see(5, 'usual');
    const sightings = (await outbox.pending(99)).filter(({ type }) => type.endsWith('foreign_arm'));
    expect(sightings.map(({ arm, data }) => [arm, data.candidate, data.other])).toEqual([
      ['anonymous', candidate, 0],
      ['usual', candidate, demoStudy.arms.findIndex((one) => one.id === 'anonymous') + 1],
    ]);
    expect((await outbox.pending(99)).map(({ sequence }) => sequence)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });
});

describe('staying out of the log', () => {
  it('is possible only where policy allows it', async () => {
    const { page } = background();
    expect((await page.options({} as never)).optOut).toBeNull();
    await expect(page.optOut({} as never, true)).rejects.toThrow();
  });

  it('keeps what was logged before, logs that it began, and nothing more until the recruiter takes part again', async () => {
    world.managed = { collector: 'https://log.example.nl', optOut: true };
    const seen: AnyEvent[] = [];
    const parts = background(accepting(seen));
    const { content, page, log } = parts;
    const write = (n: number) => world.local.set({ [`spool:${id(n)}`]: draft(id(n)) });
    write(1);
    expect((await page.optOut({} as never, true)).optOut).toEqual({ out: true });
    write(2);
    await content.start(tab);
    await content.active(tab);
    await endSession();
    await content.lockScores(tab, candidate);
    await log.sendNow();
    expect(world.local.keys().filter((key) => key.startsWith('spool:'))).toEqual([]);
    expect(seen.map(short)).toEqual([`exposed ${candidate} list true`, 'opt_out out']);

    // Policy that changes its mind does not take it back.
    world.managed = { collector: 'https://log.example.nl' };
    await refreshPolicy();
    write(3);
    await log.sendNow();
    expect(seen).toHaveLength(2);
    await page.optOut({} as never, false);
    write(4);
    await content.start(tab);
    await log.sendNow();
    expect(seen.slice(2).map(({ type }) => type.replace('nl.onbevangen.', ''))).toEqual([
      'opt_out',
      'exposed',
      'allocated',
      'assigned',
    ]);
    expect(seen.map(({ sequence }) => Number(sequence))).toEqual(seen.map((_, at) => at + 1));
  });
});
