import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { interviewScoresOf } from '../../../extension/background/scores.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { freshWorld, world } from './fake-browser.ts';
import { accepting, background, candidate, id, other, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: () => [],
}));

const JOB = 'a'.repeat(32);
const IDS = ['planning', 'working-together', 'solving-problems', 'explaining'];
const scored = (score: number) => Object.fromEntries(IDS.map((id) => [id, score]));

beforeEach(() => {
  freshWorld();
  world.local.set({
    [`scores:${candidate}`]: scored(4),
    [`scores:${other}`]: scored(2),
    [`of:${candidate}`]: JOB,
    [`of:${other}`]: JOB,
  });
});

it('the background says how a decision stands, and nothing else of anybody', async () => {
  const { content } = background();
  const ask = (of: string, action: 'reject' | 'advance', vacancy: string | null = JOB) =>
    content.standing(tab, { candidates: [of], vacancy, action });
  expect(await ask(other, 'advance')).toEqual([{ unscored: 0, against: false, advanced: 0 }]);
  await content.decided(tab, { candidate, vacancy: JOB, action: 'reject' });
  // A list of all vacancies tells none: what counts is where the candidate was seen.
  for (const vacancy of [JOB, null])
    expect(await ask(other, 'advance', vacancy)).toEqual([{ unscored: 0, against: true, advanced: 0 }]);
  await content.decided(tab, { candidate, vacancy: null, action: 'advance' });
  expect(await ask(other, 'advance')).toEqual([{ unscored: 0, against: false, advanced: 1 }]);
  await content.decided(tab, { candidate, vacancy: JOB, action: 'move' });
  expect(await ask(other, 'reject')).toEqual([{ unscored: 0, against: false, advanced: 0 }]);
  const stranger = 'b'.repeat(32);
  expect(await content.standing(tab, { candidates: [stranger], vacancy: JOB, action: 'reject' })).toEqual([
    { unscored: 4, against: false, advanced: 0 },
  ]);
});

it('refuses what is no question about candidates', async () => {
  const { content } = background();
  for (const wrong of [
    { candidates: [], vacancy: null, action: 'reject' },
    { candidates: ['Fatima'], vacancy: null, action: 'reject' },
    { candidates: [candidate], vacancy: null, action: 'move' },
  ])
    await expect(content.standing(tab, wrong as never)).rejects.toThrow();
});

it('keeps an interview beside the scores of before, which stay and stay locked, and logs which they are', async () => {
  const seen: AnyEvent[] = [];
  world.managed = { collector: 'https://log.example.nl' };
  const { content, log } = background(accepting(seen));
  await content.lockScores(tab, candidate);
  const given = { candidate, vacancy: JOB, criterion: 'planning', score: 1, order: 1 };
  world.local.set({ [`given:${id(1)}`]: { ...given, moment: 'interview' } });
  await log.sendNow();
  expect(world.local.get(`scores:${candidate}`)).toEqual({ [`scores:${candidate}`]: scored(4) });
  expect(await interviewScoresOf(candidate)).toEqual({ planning: 1 });
  expect(await content.scoreState(tab, candidate)).toBe('locked');
  expect(await content.standing(tab, { candidates: [other], vacancy: JOB, action: 'advance' })).toEqual([
    { unscored: 0, against: false, advanced: 0 },
  ]);
  const events = seen.filter(({ type }) => type.endsWith('.score')).map(({ data }) => data);
  expect(events).toEqual([
    { candidate, criterion: 1, state: 'scored', score: 1, seen: 'nothing', moment: 'interview' },
  ]);
});
