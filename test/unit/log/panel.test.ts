import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { type RunningCollector, startCollector } from '../../../collector/start.ts';
import { sendPanels } from '../../../extension/background/panel.ts';
import { panelCalls } from '../../../extension/background/panel-calls.ts';
import { changeSettings } from '../../../extension/background/settings.ts';
import { demoCriteria } from '../../../shared/assessment/demo-criteria.ts';
import { freshWorld, world } from './fake-browser.ts';
import { background } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: () => [],
}));

const hex = (text: string) => createHash('sha256').update(text).digest('hex');
const pseudonym = (text: string) => hex(text).slice(0, 32);
const criteria = demoCriteria('en').map(({ id }) => id);
const sender = {} as never;

let collector: RunningCollector;
beforeAll(async () => {
  collector = await startCollector({ port: 0, file: ':memory:', rate: 1_000_000 });
});
afterAll(() => collector.close());

/** One browser of the study; `act` makes it the one that is running. */
class Desk {
  readonly vacancy: string;
  private readonly local: typeof world.local;
  private readonly log: ReturnType<typeof background>['log'];
  private given = 0;
  /** What went to the collector about panels, and what came back. */
  readonly sent: { path: string; body: string; answer: string }[] = [];
  away = false;

  private constructor(vacancy: string, managed: object) {
    this.vacancy = vacancy;
    freshWorld();
    world.managed = { ...managed };
    this.local = world.local;
    this.log = background(async (url, init) => {
      if (this.away) throw new TypeError('Failed to fetch');
      const response = await fetch(url, init);
      const answer = await response.clone().text();
      if (url.includes('/v1/panels/')) this.sent.push({ path: url, body: String(init.body), answer });
      return response;
    }).log;
  }

  static async sit(name: string, vacancy: string, managed: object = {}): Promise<Desk> {
    const all = { studyKey: hex('study key'), recruiter: name, collector: collector.url, ...managed };
    const desk = new Desk(vacancy, all);
    await changeSettings(() => ({ demoArm: 'prompts' }));
    return desk;
  }

  private on() {
    world.local = this.local;
    return panelCalls(this.log);
  }
  score(candidate: string, criterion: number, score: number | null) {
    this.on();
    const id = `00000000-0000-4000-8000-${String(++this.given).padStart(12, '0')}`;
    const note = { candidate: pseudonym(candidate), vacancy: this.vacancy, order: this.given };
    world.local.set({ [`given:${id}`]: { ...note, criterion: criteria[criterion], score } });
  }
  look = () => this.on().panel(sender, this.vacancy);
  lock = (size = 3) => this.on().lock(sender, this.vacancy, size);
  goOn = () => this.on().goOn(sender, this.vacancy);
  resend() {
    this.on();
    return sendPanels(this.log);
  }
  async optOut() {
    this.on();
    await changeSettings(() => ({ optedOut: true }));
  }
  stored() {
    return JSON.stringify(this.local.get(null));
  }
}

let run = 0;
let vacancy = '';
beforeEach(() => {
  vacancy = pseudonym(`vacancy ${run++}`);
});
const three = async () => ({
  ann: await Desk.sit('ann', vacancy),
  ben: await Desk.sit('ben', vacancy),
  cas: await Desk.sit('cas', vacancy),
});

describe('a panel of browsers and a collector', { timeout: 60_000 }, () => {
  it('meets, waits, and shows everybody the same once all have locked', async () => {
    const { ann, ben, cas } = await three();
    expect((await ann.look()).stand).toEqual({ at: 'none', why: 'no_scores' });
    for (const [desk, score] of [
      [ann, 5],
      [ben, 2],
      [cas, 5],
    ] as const) {
      desk.score('one', 0, score);
      desk.score('two', 1, 3);
      expect(await desk.look()).toMatchObject({ stand: { at: 'open' }, whole: 0, part: 2 });
      expect(desk.sent).toEqual([]);
    }
    expect((await ann.look()).code).toBe((await ben.look()).code);
    expect((await ann.lock()).stand).toEqual({ at: 'waiting', done: 1, size: 3 });
    expect((await ben.look()).stand).toEqual({ at: 'open' });
    expect((await ben.lock()).stand).toEqual({ at: 'waiting', done: 2, size: 3 });
    expect(await ben.goOn()).toMatchObject({ stand: { at: 'result', done: 2, size: 3 } });
    await cas.lock();
    for (const [desk, own] of [
      [ann, 5],
      [ben, 2],
    ] as const) {
      const { stand } = await desk.look();
      if (stand.at !== 'result') throw new Error(stand.at);
      const first = stand.sheets.map((sheet) => sheet[pseudonym('one')]?.[0]);
      expect(first[0]).toBe(own);
      expect(first.sort()).toEqual([2, 5, 5]);
      expect(stand).toMatchObject({ done: 3, size: 3, round: 1, changed: 0 });
    }
    // After the conversation.
    ben.score('one', 0, 4);
    expect(await ben.look()).toMatchObject({ stand: { at: 'result', round: 1, changed: 1 } });
    expect(await ben.lock()).toMatchObject({ stand: { at: 'result', round: 2, changed: 0 } });
    const { stand } = await ann.look();
    expect(stand.at === 'result' && stand.sheets.map((sheet) => sheet[pseudonym('one')]?.[0])).toEqual([
      5, 2, 5,
    ]);
  });

  it('sends pseudonyms and numbers alone, with a secret of each seat', async () => {
    const { ann, ben } = await three();
    for (const desk of [ann, ben]) {
      desk.score('one', 0, 4);
      await desk.lock();
    }
    const bodies = [...ann.sent, ...ben.sent].map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    for (const { sheet, size, round, ...names } of bodies) {
      expect(Object.keys(names).sort()).toEqual(['assessor', 'panel', 'secret', 'studyhash']);
      for (const value of Object.values(names)) expect(value).toMatch(/^[0-9a-f]{32}([0-9a-f]{32})?$/);
    }
    const told = JSON.stringify(bodies);
    for (const word of ['ann', vacancy, ...criteria, hex('study key')])
      expect(told).not.toContain(`"${word}"`);
    expect(new Set(bodies.map(({ secret }) => secret)).size).toBe(2);
    expect(ann.stored()).not.toContain(String(bodies[0]?.secret));
  });

  it('keeps what is locked while the collector is away, says so, and sends it by itself', async () => {
    const { ann, ben } = await three();
    ann.score('one', 0, 4);
    ann.away = true;
    expect((await ann.lock(2)).stand).toEqual({ at: 'away', sent: false, why: 'unreachable' });
    // What is scored meanwhile does not change what was locked.
    ann.score('one', 0, 1);
    ann.away = false;
    await ann.resend();
    await ann.resend();
    expect(ann.sent.map(({ path }) => path.split('/').at(-1))).toEqual(['lock']);
    ben.score('one', 0, 2);
    const { stand } = await ben.lock();
    expect(stand.at === 'result' && stand.sheets.map((sheet) => sheet[pseudonym('one')]?.[0])).toEqual([
      2, 4,
    ]);
    ann.away = true;
    expect((await ann.look()).stand).toEqual({ at: 'away', sent: true, why: 'unreachable' });
  });

  it('says why there is none, and asks nothing then', async () => {
    const why = async (managed: object) => {
      const desk = await Desk.sit('ann', vacancy, managed);
      desk.score('one', 0, 4);
      const { stand } = await desk.look();
      await desk.lock();
      expect(desk.sent).toEqual([]);
      return stand.at === 'none' ? stand.why : stand.at;
    };
    expect(await why({ collector: undefined })).toBe('no_collector');
    expect(await why({ studyKey: undefined })).toBe('no_key');
  });

  it('says that a panel was full, or that another browser has the seat, and shows nothing', async () => {
    const { ann, ben, cas } = await three();
    for (const desk of [ann, ben, cas]) desk.score('one', 0, 4);
    await ann.lock(2);
    await ben.lock();
    expect((await cas.lock()).stand).toEqual({ at: 'refused', why: 'full' });
    const twin = await Desk.sit('ann', vacancy);
    twin.score('one', 0, 1);
    expect((await twin.lock()).stand).toEqual({ at: 'refused', why: 'secret' });
    for (const desk of [cas, twin])
      for (const { answer } of desk.sent) expect(answer).not.toContain(pseudonym('one'));
  });

  it('sends nothing for who stays out of the log', async () => {
    const { ann, ben } = await three();
    ann.score('one', 0, 4);
    await ann.optOut();
    expect((await ann.lock()).stand).toEqual({ at: 'withdrawn', locked: false });
    ben.score('one', 0, 4);
    ben.away = true;
    await ben.lock();
    ben.away = false;
    await ben.optOut();
    await ben.resend();
    expect((await ben.look()).stand).toEqual({ at: 'withdrawn', locked: true });
    expect([...ann.sent, ...ben.sent]).toEqual([]);
  });

  it('has a panel of its own for other criteria or another vacancy', async () => {
    const ann = await Desk.sit('ann', vacancy);
    const other = await Desk.sit('ben', pseudonym('elsewhere'));
    expect((await ann.look()).code).not.toBe((await other.look()).code);
  });
});

describe('whatever assessors do', { timeout: 120_000 }, () => {
  it('nothing of others reaches a browser before it locked its own, nor more rounds than its own (40 sequences)', async () => {
    const names = ['ann', 'ben', 'cas'] as const;
    const step = fc.record({
      who: fc.constantFrom(...names),
      does: fc.constantFrom('score', 'score', 'look', 'lock', 'goOn', 'away', 'resend'),
      score: fc.integer({ min: 0, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24, size: 'max' }), async (steps) => {
        vacancy = pseudonym(`model ${run++}`);
        const desks = await three();
        const locked = { ann: 0, ben: 0, cas: 0 };
        const last: Record<string, string | undefined> = {};
        const scores: Record<string, number | undefined> = {};
        for (const { who, does, score } of steps) {
          const desk = desks[who];
          if (does === 'score') {
            // Somebody whom nobody else scored: whatever is told of them came from this browser.
            desk.score(`only ${who}`, 0, score);
            scores[who] = score;
          } else if (does === 'away') desk.away = !desk.away;
          else if (does === 'resend') await desk.resend();
          else {
            if (does === 'lock' && scores[who] !== undefined && String(scores[who]) !== last[who]) {
              locked[who]++;
              last[who] = String(scores[who]);
            }
            const { stand } = await desk[does]();
            if (stand.at === 'result') expect(stand.round).toBe(locked[who]);
            if (locked[who] === 0) expect(['open', 'none']).toContain(stand.at);
          }
          if (locked[who] === 0) expect(desk.sent).toEqual([]);
          const others = names.filter((name) => name !== who);
          for (const other of others) expect(desk.stored()).not.toContain(pseudonym(`only ${other}`));
          for (const { answer } of desk.sent) {
            const { others: seen = [] } = JSON.parse(answer) as { others?: unknown[][] };
            for (const rounds of seen) expect(rounds.length).toBeLessThanOrEqual(locked[who]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
