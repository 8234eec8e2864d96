import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { endSession } from '../../../extension/background/activity.ts';
import { assignmentOf } from '../../../extension/background/assignments.ts';
import { loadSettings } from '../../../extension/background/settings.ts';
import { noteSwitches } from '../../../extension/background/switches.ts';
import { exposed } from '../../../shared/events/exposed.ts';
import { parseEvent, studiesOf } from '../../../shared/events/parse.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';
import { pseudonym } from '../../../shared/study/pseudonym.ts';
import { freshWorld, world } from './fake-browser.ts';
import { background, id, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: () => [],
}));

beforeEach(() => {
  freshWorld();
  globalThis.indexedDB = new IDBFactory();
});

const CANDIDATES = 10_000;
const letters = ['ba', 'kro', 'fi', 'dje', 'mus', 'tal', 'wei', 'öz', 'san', 'lou'];
/** A name that nobody has, another for each number. */
const nameOf = (number: number) => {
  const parts = [...String(number).padStart(5, '0')].map((digit) => letters[Number(digit)]).join('');
  return `${parts[0]!.toUpperCase()}${parts.slice(1)}`;
};

// A limit for what hangs, not for a busy machine.
it(`of ${CANDIDATES} candidates no word gets into what is logged by itself`, {
  timeout: 120_000,
}, async () => {
  const { content, outbox, log } = background();
  const settings = await loadSettings();
  const { candidateKey, stamp } = assignmentOf(settings, Date.now());
  const names = Array.from({ length: CANDIDATES }, (_, at) => nameOf(at));
  expect(new Set(names).size).toBe(CANDIDATES);

  for (let from = 0; from < CANDIDATES; from += 1000) {
    const some = names.slice(from, from + 1000);
    const seen = some.flatMap((name, at) =>
      ['usual', 'anonymous'].map((arm, second) => ({
        ...exposed.create(id(2 * (from + at) + second), {
          candidate: pseudonym(candidateKey, `ats.example.nl/${name}`),
          surface: 'list',
          hidden: second === 1,
        }),
        arm,
      })),
    );
    await outbox.add(seen, { ...stamp, now: Date.now() });
    await content.masked(tab, 'list', Object.fromEntries(some.map((name) => [name, 1])));
    for (const name of some.slice(0, 20)) {
      const site = `https://${name.toLowerCase().replace('ö', 'o')}.example.nl/*`;
      world.granted.add(site);
      world.local.set({ settings: { ...(world.local.get('settings').settings as object), sites: [site] } });
      await noteSwitches();
    }
  }
  await content.active(tab);
  await endSession();
  const stored = JSON.stringify(world.local.get(null)['activity']);
  await log.drain();

  const events = await outbox.pending(100_000);
  const types = new Set(events.map(({ type }) => type.replace('nl.onbevangen.', '')));
  expect([...types].sort()).toEqual(['exposed', 'foreign_arm', 'mask_summary', 'switched', 'work_session']);
  expect(events.filter(({ type }) => type.endsWith('foreign_arm'))).toHaveLength(CANDIDATES);
  const words = new Set(`${JSON.stringify(events)} ${stored}`.toLowerCase().match(/\p{L}+/gu));
  expect(names.filter((name) => words.has(name.toLowerCase()))).toEqual([]);
  const studies = studiesOf([demoStudy]);
  expect(events.filter((event) => !parseEvent(event, studies).ok)).toEqual([]);
});
