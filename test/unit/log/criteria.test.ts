import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { normOf } from '../../../extension/background/criteria.ts';
import { criteriaCalls } from '../../../extension/background/criteria-calls.ts';
import { CHANGE_REASONS, type CriteriaAction } from '../../../shared/assessment/criteria-set.ts';
import { demoCriteria } from '../../../shared/assessment/demo-criteria.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { freshWorld, world } from './fake-browser.ts';
import { background, candidate, id, other, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({ TEACHING: 't', contentScripts: () => [] }));

const job = '9a8b7c6d5e4f30211203f4e5d6c7b8a9';
const own = {} as never;
const [first, second] = demoCriteria('en').map((one) => ({ ...one, id: `own-${one.id}` }));
const give = (n: number, criterion: string, score: number, vacancy?: string | null) =>
  world.local.set({ [`given:${id(n)}`]: { candidate, vacancy, criterion, score, order: n } });

function desk() {
  const parts = background();
  const events = async (): Promise<AnyEvent[]> => {
    await parts.log.drain();
    return (await parts.outbox.pending(999)).filter(({ type }) => !type.endsWith('assigned'));
  };
  return { ...parts, pages: criteriaCalls(parts.log), events };
}
const short = ({ type, data }: AnyEvent) =>
  [type.replace('nl.onbevangen.', ''), data.set, data.criterion ?? data.criteria, data.vacancy === job].join(
    ' ',
  );

beforeEach(() => {
  freshWorld();
  globalThis.indexedDB = new IDBFactory();
});

describe('criteria of a vacancy', () => {
  it('are what is built in until there are own ones; then the events carry their version and vacancy', async () => {
    const { pages, content, events } = desk();
    give(1, 'planning', 4, job);
    await content.keepScores(tab);
    await pages.start(own, job, 'Adviser', [{ ...first!, knockOut: true }, second!]);
    await pages.change(own, job, { type: 'lock' });
    await events();
    give(2, second!.id, 5, job);
    give(3, 'planning', 5, job);
    give(4, 'planning', 3, other);
    await content.keepScores(tab);
    const logged = await events();
    expect(logged.map(short)).toEqual([
      'score  1 false',
      'criteria_locked 1 2 true',
      'score 1 2 true',
      'score  1 false',
    ]);
    expect(logged[1]!.data).toEqual({
      ...{ vacancy: job, set: 1, criteria: 2, weights: 33, knock_outs: 1, unknown_as: 'left_out' },
      opened: false,
    });
    expect(JSON.stringify(logged)).not.toMatch(/Adviser|Planning|own-/);
  });

  it('are locked by the first score at the latest, in the same write', async () => {
    const { pages, content, events } = desk();
    await pages.start(own, job, '', [first!]);
    expect(await content.norm(tab, job)).toMatchObject({ state: 'draft', ready: true, set: 1 });
    await content.opened(tab, candidate, job);
    const set = vi.spyOn(world.local, 'set');
    give(1, first!.id, 4, job);
    await content.keepScores(tab);
    const writes = set.mock.calls.filter(([items]) => `criteria:${job}` in items);
    expect(
      writes.map(([items]) => Object.keys(items).filter((key) => key.startsWith('spool:')).length),
    ).toEqual([2]);
    set.mockRestore();
    expect((await events()).map(short)).toEqual(['criteria_locked 1 1 true', 'score 1 1 true']);
    expect(await content.norm(tab, job)).toMatchObject({ state: 'locked' });
    await expect(pages.change(own, job, { type: 'edit', criteria: [], missing: 'lowest' })).rejects.toThrow();
  });

  it('are not used while they cannot be locked, and a draft that never was can be taken away', async () => {
    const { pages, content } = desk();
    await pages.start(own, job, '', [{ ...first!, question: '' }]);
    expect(await content.norm(tab, job)).toMatchObject({ state: 'draft', ready: false, set: null });
    await expect(pages.change(own, job, { type: 'lock' })).rejects.toThrow('flaws');
    await pages.drop(own, job);
    expect((await pages.load(own, job)).kept).toBeNull();
    expect(await content.norm(tab, job)).toMatchObject({ state: 'built-in', vacancy: 'site' });
  });

  it('change only with a reason, as a version that counts when it is locked; both stay', async () => {
    const { pages, content, events } = desk();
    await pages.start(own, job, '', [first!]);
    await pages.change(own, job, { type: 'lock' });
    await content.opened(tab, candidate, job);
    await expect(
      (async () => pages.change(own, job, { type: 'reopen', reason: 'because Jansen' } as never))(),
    ).rejects.toThrow();
    await pages.change(own, job, { type: 'reopen', reason: 'unclear' });
    await pages.change(own, job, { type: 'edit', criteria: [first!, second!], missing: 'lowest' });
    expect(await content.norm(tab, job)).toMatchObject({ set: 1, criteria: [{ id: first!.id }] });
    await expect(pages.drop(own, job)).rejects.toThrow('locked');
    const { history } = await pages.change(own, job, { type: 'lock' });
    expect(history.versions).toMatchObject([
      { criteria: [first] },
      { criteria: [first, second], version: 2 },
    ]);
    expect(await content.norm(tab, job)).toMatchObject({ set: 2, missing: 'lowest', opened: true });
    expect((await events()).map(({ data }) => [data.set, data.reason, data.opened])).toEqual([
      [1, undefined, false],
      [2, 'unclear', true],
      [2, 'unclear', true],
    ]);
  });

  it('count for a lock of scores: those of the vacancy under which the candidate was opened', async () => {
    const { pages, content, events } = desk();
    await pages.start(own, job, '', [first!, second!]);
    await pages.change(own, job, { type: 'lock' });
    await content.opened(tab, candidate, job);
    give(1, first!.id, 4, job);
    await content.keepScores(tab);
    await content.lockScores(tab, candidate);
    expect(await content.scoreState(tab, candidate)).toBe('locked');
    expect((await events()).at(-1)!.data).toEqual({
      ...{ candidate, vacancy: job, set: 1, scored: 1, no_information: 1 },
    });
  });

  it('of a file are taken whole, or not at all; what cannot be read is put aside', async () => {
    const { pages } = desk();
    await pages.start(own, job, '', [first!]);
    const kept = await pages.change(own, job, { type: 'lock' });
    const text = JSON.stringify(kept.history);
    await expect(pages.take(own, job, '', text)).rejects.toThrow('exists');
    expect(await pages.take(own, other, '', `${text}x`)).toMatchObject([{ kind: 'not-json' }]);
    expect(await pages.take(own, other, 'b', text)).toMatchObject({
      history: { versions: [{ vacancy: other, state: 'locked', criteria: [first] }] },
    });
    world.local.set({ 'criteria:site': { history: { versions: [] } } });
    expect(await normOf(null, 'en')).toMatchObject({ state: 'built-in' });
    await pages.start(own, 'site', '', [second!]);
    expect(world.local.keys().filter((key) => key.startsWith('criteria-aside:site:'))).toHaveLength(1);
    expect(await normOf(other, 'en')).toMatchObject({ vacancy: other });
    expect(await normOf('a'.repeat(32), 'en')).toMatchObject({ vacancy: 'site', set: 1 });
  });

  // A limit for what hangs, not for a busy machine.
  it('never change once locked, whatever is asked, and every lock is logged once', {
    timeout: 60_000,
  }, async () => {
    const action = fc.oneof<fc.Arbitrary<CriteriaAction>[]>(
      fc.record({
        type: fc.constant('edit' as const),
        criteria: fc.subarray([first!, second!, { ...first!, name: '' }]),
        missing: fc.constantFrom('left_out' as const, 'lowest' as const),
      }),
      fc.constant({ type: 'lock' as const }),
      fc.record({ type: fc.constant('reopen' as const), reason: fc.constantFrom(...CHANGE_REASONS) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        freshWorld();
        globalThis.indexedDB = new IDBFactory();
        const { pages, events } = desk();
        await pages.start(own, job, '', [first!]);
        const locked = new Map<number, string>();
        for (const one of actions) {
          await (async () => pages.change(own, job, one))().catch(() => undefined);
          for (const version of (await pages.load(own, job)).kept!.history.versions) {
            if (version.state !== 'locked') continue;
            const text = JSON.stringify(version);
            expect(locked.get(version.version) ?? text).toBe(text);
            locked.set(version.version, text);
          }
        }
        const sets = (await events())
          .filter(({ type }) => type.endsWith('locked'))
          .map(({ data }) => data.set);
        expect(sets).toEqual([...locked.keys()]);
      }),
      { numRuns: 30 },
    );
  });
});
