import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { freshWorld, world } from './fake-browser.ts';
import { background, candidate, other, tab } from './parts.ts';

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
