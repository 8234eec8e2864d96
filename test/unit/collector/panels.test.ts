import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../collector/databases/index.ts';
import { createPanelStore } from '../../../collector/panel-store.ts';
import { type RunningCollector, startCollector } from '../../../collector/start.ts';
import type { Marks, PanelView } from '../../../shared/assessment/panel.ts';
import { demoStudyHash } from '../../../shared/study/demo-study.ts';
import { LIMIT, testStores } from './stores.ts';

const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const pseudonym = (text: string) => hex(text).slice(0, 32);
const PANEL = pseudonym('vacancy 7, criteria 1');
const who = (name: string, panel = PANEL) => ({
  ...{ studyhash: demoStudyHash, panel, assessor: pseudonym(name), secret: hex(`secret of ${name}`) },
});
const sheetOf = (...marks: readonly Marks[]) =>
  marks.map((one, at) => ({ candidate: pseudonym(`candidate ${at}`), marks: one }));
const asSheet = (...marks: readonly Marks[]) =>
  Object.fromEntries(marks.map((one, at) => [pseudonym(`candidate ${at}`), one]));

let collectors: RunningCollector[] = [];
let keyed: Record<string, string> = {};
async function call(what: 'lock' | 'view', body: unknown, at = 0) {
  const answer = await fetch(`${collectors[at]?.url}/v1/panels/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...keyed },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as PanelView & { error?: string } };
}
const lock = (name: string, round: number, marks: readonly Marks[], at = 0, more = {}) =>
  call('lock', { ...who(name), round, sheet: sheetOf(...marks), ...more }, at);
const view = async (name: string, at = 0) => (await call('view', who(name), at)).body;

describe.each(await testStores())('a panel of two collectors on one $name', LIMIT, ({ place }) => {
  beforeEach(async () => {
    const file = await place();
    keyed = {};
    // One makes the tables, then the other finds them.
    collectors = [await startCollector({ port: 0, file })];
    collectors.push(await startCollector({ port: 0, file }));
  });
  afterEach(async () => {
    await Promise.all(collectors.map((one) => one.close()));
  });

  it('shows nothing of others until one’s own is locked, and then each locked round', async () => {
    const [ann, ben, cas] = [[[5, 3]], [[2, 0]], [[4, null]]] as const satisfies Marks[][];
    expect(await view('ann')).toEqual({ size: 3, done: 0, own: { locked: [], draft: {} }, others: [] });
    expect((await lock('ann', 1, ann)).body).toMatchObject({ done: 1, others: [] });
    expect(await view('ben', 1)).toMatchObject({ done: 1, own: { locked: [] }, others: [] });
    expect((await lock('ben', 1, ben, 1)).body.others).toEqual([[asSheet(...ann)]]);
    expect((await view('ann')).others).toEqual([[asSheet(...ben)]]);
    expect((await view('cas')).others).toEqual([]);
    expect((await lock('cas', 1, cas)).body.others).toEqual([[asSheet(...ann)], [asSheet(...ben)]]);

    // A second round of one: the others see it once they have locked theirs.
    expect((await lock('ann', 2, [[3, 3]])).body.others.map((rounds) => rounds.length)).toEqual([1, 1]);
    expect((await view('ben')).others).toEqual([[asSheet(...ann)], [asSheet(...cas)]]);
    expect((await lock('ben', 2, [[3, 2]])).body.others).toEqual([
      [asSheet(...ann), asSheet([3, 3])],
      [asSheet(...cas)],
    ]);
  });

  it('keeps what was locked, once, however often it is sent, and nothing else in its place', async () => {
    expect((await lock('ann', 1, [[5, 3]])).status).toBe(200);
    const again = await Promise.all([lock('ann', 1, [[5, 3]]), lock('ann', 1, [[5, 3]], 1)]);
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    expect(await lock('ann', 1, [[1, 1]])).toMatchObject({ status: 409, body: { error: 'panel_locked' } });
    expect(await lock('ann', 3, [[1, 1]])).toMatchObject({ status: 409, body: { error: 'panel_round' } });
    expect(await lock('ben', 1, [[1, 1, 1]])).toMatchObject({ body: { error: 'panel_criteria' } });
    expect((await view('ann')).own.locked).toEqual([asSheet([5, 3])]);
  });

  it('has seats for so many, also when more come at the same moment', async () => {
    const answers = await Promise.all(
      ['ann', 'ben', 'cas', 'dee', 'eve'].map((name, at) =>
        lock(name, 1, [[at + 1] as unknown as Marks], at % 2),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error).toBe('panel_full');
    const seated = ['ann', 'ben', 'cas', 'dee', 'eve'].filter((_, at) => answers[at]?.status === 200);
    expect((await view(seated[0] ?? '')).others).toHaveLength(2);
  });

  it('does not answer who only knows a pseudonym, another employer, or another study', async () => {
    await lock('ann', 1, [[5, 3]]);
    const stolen = { ...who('ann'), secret: hex('a guess') };
    for (const [what, more] of [
      ['view', {}],
      ['lock', { round: 2, sheet: sheetOf([1, 1]) }],
    ] as const) {
      const answer = await call(what, { ...stolen, ...more });
      expect(answer).toMatchObject({ status: 403, body: { error: 'panel_secret' } });
      expect(JSON.stringify(answer.body)).not.toContain(pseudonym('candidate 0'));
    }
    expect((await call('view', { ...who('ann'), studyhash: 'a'.repeat(64) })).status).toBe(404);
    expect(await view('ben')).not.toHaveProperty('others.0');
  });

  it('takes pseudonyms and numbers alone', async () => {
    const good = { ...who('ann'), round: 1, sheet: sheetOf([5, 3], [1, null]) };
    for (const bad of [
      null,
      [],
      { ...good, note: 'a good one' },
      { ...good, assessor: 'Jansen' },
      { ...good, round: 0 },
      { ...good, size: 1 },
      { ...good, sheet: [] },
      { ...good, sheet: sheetOf([6 as never]) },
      { ...good, sheet: sheetOf([null, null]) },
      { ...good, sheet: sheetOf([1], [1, 2]) },
      { ...good, sheet: [...good.sheet, ...good.sheet] },
      { ...good, sheet: [{ ...good.sheet[0], name: 'Jansen' }] },
      { ...good, sheet: sheetOf([1, 2, 3, 4, 5, 1, 2]) },
    ]) {
      expect(await call('lock', bad)).toMatchObject({ status: 400, body: { error: 'bad_sheet' } });
    }
    expect(await view('ann')).toMatchObject({ done: 0 });
  });
});

describe('rounds in any order', LIMIT, () => {
  it('never tell more of another than one has locked oneself (200 sequences)', async () => {
    const database = await openDatabase(':memory:');
    const store = createPanelStore(database);
    const names = ['ann', 'ben', 'cas', 'dee'];
    const step = fc.record({
      name: fc.constantFrom(...names),
      round: fc.integer({ min: 1, max: 3 }),
      mark: fc.constantFrom(1, 5),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20, size: 'max' }), async (steps) => {
        const panel = pseudonym(`run ${run++}`);
        const locked = new Map<string, number>();
        for (const { name, round, mark } of steps) {
          const sheet = sheetOf([mark as 1 | 5]);
          const answer = await store.lock('', { ...who(name, panel), size: 3, round, sheet });
          if (typeof answer !== 'string') locked.set(name, Math.max(locked.get(name) ?? 0, round));
          for (const viewer of names) {
            const seen = await store.view('', who(viewer, panel));
            const mine = locked.get(viewer) ?? 0;
            const most = typeof seen === 'string' ? 99 : Math.max(0, ...seen.others.map((one) => one.length));
            expect(most).toBeLessThanOrEqual(mine);
            expect(typeof seen === 'string' ? 99 : seen.own.locked.length).toBe(mine);
          }
        }
        expect(locked.size).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
    await database.close();
  });
});
