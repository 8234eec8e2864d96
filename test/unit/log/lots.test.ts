import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAllocationStore } from '../../../collector/allocation-store.ts';
import { openDatabase } from '../../../collector/databases/index.ts';
import { type RunningCollector, startCollector } from '../../../collector/start.ts';
import { logVerifier } from '../../../evaluation/verify-log.ts';
import { refreshPolicy } from '../../../extension/background/policy.ts';
import { exposed } from '../../../shared/events/exposed.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import type { Protocol } from '../../../shared/study/protocol.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
import { replay } from '../../../shared/study/replay.ts';
import { protocolFor, SEED, unitOf } from '../study/protocols.ts';
import { freshWorld, startWorker, world } from './fake-browser.ts';
import { background, candidate, id, tab } from './parts.ts';

vi.mock('../../../extension/platform/browser.ts', async () => import('./fake-browser.ts'));
vi.mock('../../../extension/platform/content-files.ts', () => ({
  TEACHING: 'teaching',
  contentScripts: () => [],
}));

const DAY = 86_400_000;
const START = Date.parse('2027-02-01T12:00:00Z');
const byTeam = protocolFor('parallel', { design: { id: 'parallel', unit: 'team' } as never });
const byVacancy = protocolFor('split-plot');
const wedge = protocolFor('stepped-wedge');

let collector: RunningCollector | undefined;
let reached = true;
let asked: string[] = [];

const network = async (url: string, init: RequestInit) => {
  asked.push(new URL(url).pathname);
  if (!reached) throw new TypeError('network');
  return fetch(url, init);
};

/** A browser in that study, and a collector that issues its list. */
async function within(protocol: Protocol, managed: Record<string, unknown> = {}) {
  collector = await startCollector({ port: 0, file: ':memory:', protocols: [protocol], seeds: [SEED] });
  world.managed = {
    study: JSON.stringify(protocol),
    studyKey: 'a'.repeat(64),
    recruiter: 'r1',
    collector: collector.url,
    ...managed,
  };
  return again();
}

/** The same browser with a new worker. */
function again() {
  startWorker();
  const parts = background(network);
  parts.clock.now = START;
  return parts;
}

const eventsAt = async (): Promise<AnyEvent[]> =>
  ((await (await fetch(`${collector!.url}/v1/events?limit=5000`)).json()) as { events: AnyEvent[] }).events;
const short = ({ type, arm, data }: AnyEvent) => [
  type.replace('nl.onbevangen.', ''),
  arm,
  data.by ?? data.plot,
];

beforeEach(() => {
  freshWorld();
  globalThis.indexedDB = new IDBFactory();
  reached = true;
  asked = [];
});
afterEach(async () => {
  await collector?.close();
  collector = undefined;
});

describe('a lot of a list', () => {
  it('is asked for once, kept, told with its place on the list, and the seed proves it', async () => {
    const { content, log } = await within(byTeam, { team: 't1' });
    const { arm } = await content.start(tab);
    expect(byTeam.arms.map((one) => one.id)).toContain(arm.id);
    await again().content.start(tab);
    expect((await again().content.start(tab)).arm).toEqual(arm);
    expect(asked.filter((one) => one === '/v1/allocations')).toHaveLength(1);
    await log.sendNow();
    const events = await eventsAt();
    expect(events.map(short)).toEqual([
      ['allocated', arm.id, 'arm'],
      ['assigned', arm.id, 'list'],
    ]);
    // The entry that the log tells of is the one that anybody can draw again from the seed.
    const { plot, position, key, chain } = events[0]!.data;
    const database = await openDatabase(':memory:');
    const store = createAllocationStore(database, [{ protocol: byTeam, seed: SEED }]);
    const entry = await store.issue(protocolHash(byTeam), { plot: 'arm', stratum: 'all', unit: String(key) });
    expect(entry).toMatchObject({ plot, position, chain, level: arm.id });
    expect(replay(byTeam, SEED, await store.entries(protocolHash(byTeam)))).toEqual([]);
    const verifier = logVerifier(byTeam, await store.entries(protocolHash(byTeam)));
    for (const event of events) verifier.take(event);
    expect(verifier.found).toMatchObject({ lots: 1, wrongLots: 0, wrongArms: 0 });
    await database.close();
  });

  it('is the same for a whole team, and another team has its own', async () => {
    const { content } = await within(byTeam, { team: 't1' });
    const arms: string[] = [];
    for (const [recruiter, team] of [
      ['r1', 't1'],
      ['r2', 't1'],
      ['r3', 't2'],
      ['r4', 't2'],
    ] as const) {
      freshWorld();
      globalThis.indexedDB = new IDBFactory();
      world.managed = {
        ...{ study: JSON.stringify(byTeam), studyKey: 'a'.repeat(64), collector: collector!.url },
        ...{ recruiter, team },
      };
      arms.push((await again().content.start(tab)).arm.id);
    }
    expect(content).toBeDefined();
    expect(arms[0]).toBe(arms[1]);
    expect(arms[2]).toBe(arms[3]);
  });

  it('that cannot be asked for leaves the ATS as it is, and counts from the next page on', async () => {
    const { content, clock } = await within(byTeam, { team: 't1' });
    reached = false;
    expect((await content.start(tab)).arm.id).toBe('unassigned');
    // No page waits again right after a failure.
    const calls = asked.length;
    expect((await content.start(tab)).arm.id).toBe('unassigned');
    expect(asked.filter((one) => one === '/v1/allocations')).toHaveLength(1);
    expect(asked.length).toBeGreaterThanOrEqual(calls);
    reached = true;
    clock.now += 60_000;
    const { arm } = await content.start(tab);
    expect(arm.id).not.toBe('unassigned');
    const worker = again();
    await worker.log.sendNow();
    expect((await eventsAt()).map(short)).toEqual([
      ['assigned', 'unassigned', 'unassigned'],
      ['allocated', arm.id, 'arm'],
      ['assigned', arm.id, 'list'],
    ]);
  });

  it('is not made without a team, a stratum that the policy names, or a list at the collector', async () => {
    const { content } = await within(byTeam);
    expect((await content.start(tab)).arm.id).toBe('unassigned');
    expect(asked).not.toContain('/v1/allocations');
    await collector!.close();

    const strata = [{ id: 'region', values: ['north', 'south'] }];
    freshWorld();
    await within(protocolFor('parallel', { strata }));
    expect((await again().content.start(tab)).arm.id).toBe('unassigned');
    world.managed = { ...world.managed, strata: '{"region":"north"}' };
    await refreshPolicy();
    expect((await again().content.start(tab)).arm.id).not.toBe('unassigned');
    await collector!.close();

    freshWorld();
    collector = await startCollector({ port: 0, file: ':memory:', protocols: [byTeam] });
    world.managed = { study: JSON.stringify(byTeam), team: 't1', collector: collector.url };
    expect((await again().content.start(tab)).arm.id).toBe('unassigned');
  });

  it.each([
    ['another unit', { unit: unitOf(9) }],
    ['another plot', { plot: 'prompts' }],
    ['a level that there is not', { level: 'Fatima' }],
    ['no chain', { chain: 'x' }],
  ])('is not taken with %s', async (_, change) => {
    const { content, log } = await within(byTeam, { team: 't1' });
    expect(log).toBeDefined();
    const wrong = background(async (url, init) => {
      const response = await network(url, init);
      if (!url.endsWith('/v1/allocations')) return response;
      const { entries } = (await response.json()) as { entries: object[] };
      return Response.json({ entries: entries.map((entry) => ({ ...entry, ...change })), refused: [] });
    });
    wrong.clock.now = START;
    expect((await wrong.content.start(tab)).arm.id).toBe('unassigned');
    expect(JSON.stringify(world.local.get(null))).not.toContain('Fatima');
    expect(content).toBeDefined();
  });

  it('stays once something was shown, also when a clock goes to before the start or back over a step', async () => {
    const { content, clock } = await within(wedge, { team: 't1' });
    clock.now = START + 110 * DAY;
    const { arm } = await content.start(tab);
    const steps = (wedge.design as unknown as { steps: number[] }).steps;
    expect(steps.at(-1)).toBeLessThan(28 + 110);
    expect(arm.id).toBe((wedge.design as unknown as { to: string }).to);
    for (const back of [-100, -400]) {
      clock.now = START + back * DAY;
      expect((await content.start(tab)).arm).toEqual(arm);
    }
    // A clock that runs ahead of the end is wrong about today; set right, the arm is there again.
    clock.now = START + 4000 * DAY;
    expect((await content.start(tab)).arm.id).toBe('unassigned');
    clock.now = START + 111 * DAY;
    expect((await content.start(tab)).arm).toEqual(arm);
  });
});

describe('where the study draws by vacancy', () => {
  it('each page has the arm of its vacancy, and what is logged of it carries that', async () => {
    const { content, log } = await within(byVacancy);
    const setup = await content.start(tab);
    expect(setup).toMatchObject({ perPage: true, arm: { id: 'unassigned' } });
    const arms = new Map<string, string>();
    for (let number = 1; number <= 8; number++) {
      const stands = await content.stand(tab, unitOf(number));
      arms.set(unitOf(number), stands.arm.id);
    }
    // One recruiter has one level of prompts; vacancies are balanced within their blocks.
    expect(new Set(arms.values()).size).toBe(2);
    expect((await content.stand(tab, null)).arm.id).toBe('unassigned');
    for (const [vacancy, arm] of arms) expect((await content.stand(tab, vacancy)).arm.id).toBe(arm);

    const [vacancy, arm] = [...arms][0]!;
    world.local.set({
      [`spool:${id(1)}`]: { ...exposed.create(id(1), { candidate, surface: 'list', hidden: false }), arm },
    });
    await log.sendNow();
    const events = await eventsAt();
    expect(events.filter(({ type }) => type.endsWith('.exposed')).map((one) => one.arm)).toEqual([arm]);
    const lots = events.filter(({ type }) => type.endsWith('.allocated'));
    expect(lots.filter(({ data }) => data.unit === 'vacancy')).toHaveLength(8);
    expect(lots.filter(({ data }) => data.unit === 'recruiter')).toHaveLength(1);
    expect(lots.find(({ data }) => data.key === vacancy)?.arm).toBe(arm);
  });

  it('a frame has the vacancy of the page around it', async () => {
    const { content } = await within(byVacancy);
    const own = await content.stand(tab, unitOf(1));
    world.tabs.set(3, 'https://ats.example.nl/c/1');
    world.answer = { ok: true, value: { names: [], candidate: null, shown: 'nothing', vacancy: unitOf(1) } };
    const frame = { ...(tab as object), frameId: 4 } as never;
    expect(await content.stand(frame, null)).toEqual(own);
  });

  it('a page that cannot name a pseudonym gets no arm', async () => {
    const { content } = await within(byVacancy);
    await expect((async () => content.stand(tab, 'Fatima'))()).rejects.toThrow();
  });
});
