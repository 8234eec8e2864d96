import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assignmentOf } from '../../../extension/background/assignments.ts';
import { refreshPolicy } from '../../../extension/background/policy.ts';
import { collectorAddress, loadSettings } from '../../../extension/background/settings.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';
import { freshWorld, startWorker, world } from './fake-browser.ts';
import { background, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: (pattern: string) => [
    { id: `page ${pattern}`, js: ['page.js'], css: ['veil.css'], matches: [pattern] },
  ],
}));

beforeEach(() => {
  freshWorld();
  globalThis.indexedDB = new IDBFactory();
});

describe('settings', () => {
  it('are made once, also when two ask at the same time', async () => {
    const [one, two] = await Promise.all([loadSettings(), loadSettings()]);
    expect(one).toEqual(two);
    expect(one.install).toMatch(/^[0-9a-f]{32}$/);
    expect(one.studyKey).toMatch(/^[0-9a-f]{64}$/);
    expect(await loadSettings()).toEqual(one);
  });

  it('policy goes before what stands in the browser, and mistyped policy counts for nothing', async () => {
    world.managed = {
      collector: 'https://log.example.nl/',
      recruiter: 'r7',
      sites: ['https://ats.example.nl/*', 'nonsense', 7],
      language: 'fr',
    };
    const settings = await loadSettings();
    expect(settings).toMatchObject({
      collector: 'https://log.example.nl',
      recruiter: 'r7',
      managedSites: ['https://ats.example.nl/*'],
      language: 'auto',
    });
    expect([...settings.managed].sort()).toEqual(['collector', 'recruiter', 'sites']);
    const { page } = background();
    await page.saveOptions({} as never, { collector: 'https://other.example', language: 'en' });
    expect(await loadSettings()).toMatchObject({ collector: 'https://log.example.nl', language: 'en' });
  });

  it.each([
    ['', ''],
    ['https://log.example.nl/', 'https://log.example.nl'],
    [' http://127.0.0.1:8377 ', 'http://127.0.0.1:8377'],
    ['http://log.example.nl', null],
    ['https://user:pass@log.example.nl', null],
    ['javascript:alert(1)', null],
    ['log.example.nl', null],
  ])('collector address %j is %j', (given, taken) => {
    expect(collectorAddress(given)).toBe(taken);
  });
});

describe('policy', () => {
  it('counts as it was last seen until the browser has it again', async () => {
    world.managed = { recruiter: 'r7' };
    expect((await loadSettings()).recruiter).toBe('r7');
    world.managed = { recruiter: 'r8' };
    expect((await loadSettings()).recruiter).toBe('r7');
    expect(await refreshPolicy()).toBe(true);
    expect(await refreshPolicy()).toBe(false);
    expect((await loadSettings()).recruiter).toBe('r8');
    world.managed = {};
    await refreshPolicy();
    expect((await loadSettings()).recruiter).toMatch(/^r-/);
  });

  it('a build for this machine waits for none, and knows its collector', async () => {
    world.managed = { recruiter: 'r7' };
    world.baked = ['http://127.0.0.1:5173/*', 'http://localhost/*'];
    expect(await loadSettings()).toMatchObject({ collector: 'http://127.0.0.1:8377', managed: [] });
    await refreshPolicy();
    expect((await loadSettings()).recruiter).toBe('r7');
    freshWorld();
    world.baked = ['http://127.0.0.1:5173/*', 'https://ats.example.nl/*'];
    expect((await loadSettings()).collector).toBe('');
  });
});

describe('assignment', () => {
  it('is logged once before the page gets its arm, and again only when it changes', async () => {
    const { content, outbox, page } = background();
    const setup = await content.start(tab);
    await content.start(tab);
    expect(demoStudy.arms).toContainEqual(setup.arm);
    expect((await outbox.pending(9)).map((one) => [one.type, one.arm, one.data.by])).toEqual([
      ['nl.onbevangen.allocated', setup.arm.id, undefined],
      ['nl.onbevangen.assigned', setup.arm.id, 'hash'],
    ]);
    const another = demoStudy.arms.find((arm) => arm.id !== setup.arm.id)!;
    await page.chooseDemoArm({} as never, another.id);
    expect((await content.start(tab)).arm).toEqual(another);
    startWorker();
    expect((await background().content.start(tab)).arm).toEqual(another);
    expect((await outbox.pending(9)).map((one) => [one.sequence, one.arm, one.data.by])).toEqual([
      ['1', setup.arm.id, undefined],
      ['2', setup.arm.id, 'hash'],
      ['3', another.id, 'choice'],
    ]);
  });

  it('follows the study of the policy, whose arm nobody can choose', async () => {
    const pilot = {
      ...demoStudy,
      id: 'pilot',
      armVisible: false,
      arms: [{ id: 'both', anonymise: true, prompts: true, nudges: [] }],
    };
    world.managed = { study: JSON.stringify(pilot) };
    world.tabs.set(3, 'https://ats.example.nl/c/1');
    const { content, page } = background();
    expect((await content.start(tab)).arm.id).toBe('both');
    await expect(page.chooseDemoArm({} as never, 'usual')).rejects.toThrow();
    expect(await page.siteState({} as never, 3)).toMatchObject({ arm: null, recruiterMaySeeArm: false });
    expect((await page.options({} as never)).demoArms).toBeNull();
  });

  it('says so when the policy has a study that cannot be read', async () => {
    world.managed = { study: '{"id":1}' };
    world.tabs.set(3, 'https://ats.example.nl/');
    const { page } = background();
    expect((await page.siteState({} as never, 3)).outbox.problem).toBe('study_unreadable');
    expect(assignmentOf(await loadSettings(), Date.now()).broken).toBe(true);
    const settings = await loadSettings();
    for (const recruiter of ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8']) {
      expect(assignmentOf({ ...settings, recruiter, demoArm: 'usual' }, Date.now()).arm.anonymise).toBe(true);
    }
  });

  it('has keys that differ per install but pseudonyms that do not', async () => {
    world.managed = { studyKey: 'a'.repeat(64), recruiter: 'r1' };
    const one = assignmentOf(await loadSettings(), Date.now());
    freshWorld();
    world.managed = { studyKey: 'a'.repeat(64), recruiter: 'r1' };
    const two = assignmentOf(await loadSettings(), Date.now());
    expect(two.candidateKey).toBe(one.candidateKey);
    expect(two.stamp.recruiter).toBe(one.stamp.recruiter);
    expect(two.eventKey).not.toBe(one.eventKey);
  });
});
