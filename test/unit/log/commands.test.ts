import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../../../extension/background/commands.ts';
import { changeSettings } from '../../../extension/background/settings.ts';
import { freshWorld, world } from './fake-browser.ts';
import { background } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: () => [],
}));

const REVIEW = 'chrome-extension://own/extension/pages/review/review.html';
const JOB = 'a'.repeat(32);

beforeEach(freshWorld);

it('a key opens the review of the vacancy in front, and nothing in an arm without it', async () => {
  const { log } = background();
  await changeSettings(() => ({ demoArm: 'prompts' }));
  world.answer = { ok: true, value: { vacancy: JOB, people: [] } };
  await runCommand(log, 'review', 3);
  world.answer = undefined;
  await runCommand(log, 'review', 3);
  await runCommand(log, 'review', undefined);
  await runCommand(log, 'other', 3);
  expect(world.opened).toEqual([`${REVIEW}#${JOB}`, REVIEW, REVIEW]);
  await changeSettings(() => ({ demoArm: 'usual' }));
  await runCommand(log, 'review', 3);
  expect(world.opened).toHaveLength(3);
});
