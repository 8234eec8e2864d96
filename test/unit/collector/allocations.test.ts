import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAllocationStore } from '../../../collector/allocation-store.ts';
import { openDatabase } from '../../../collector/database.ts';
import { startCollector } from '../../../collector/start.ts';
import type { Entry } from '../../../shared/study/allocation.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
import { replay } from '../../../shared/study/replay.ts';
import { protocolFor, SEED, unitOf } from '../study/protocols.ts';

const protocol = protocolFor('parallel');
const studyhash = protocolHash(protocol);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'allocations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
// A limit for what hangs, not for a busy machine.

const ask = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/v1/allocations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const unit = (number: number, stratum = 'all') => ({ plot: 'arm', stratum, unit: unitOf(number) });

describe('lots of a list', () => {
  it('of two collectors on one file, asked at once, make one list that the seed proves', async () => {
    const file = join(folder, 'log.sqlite');
    const databases = [await openDatabase(file), await openDatabase(file)];
    const stores = databases.map((one) => createAllocationStore(one, [{ protocol, seed: SEED }]));
    const asked = Array.from({ length: 60 }, (_, at) => ({ store: stores[at % 2]!, number: at % 40 }));
    const given = await Promise.all(asked.map(({ store, number }) => store.issue(studyhash, unit(number))));
    const entries = await stores[0]!.entries(studyhash);
    expect(entries).toHaveLength(40);
    expect(replay(protocol, SEED, entries)).toEqual([]);
    // Whoever asks twice, and of whichever, gets the same.
    asked.forEach(({ number }, at) => {
      expect(given[at]).toEqual(entries.find((entry) => entry.unit === unitOf(number)));
    });
    await Promise.all(databases.map((one) => one.destroy()));
  });

  it('are issued over HTTP to whom may send, and outlive the collector', async () => {
    const options = {
      port: 0,
      file: join(folder, 'log.sqlite'),
      protocols: [protocol],
      seeds: [SEED],
      ingestKeys: ['k'],
    };
    const first = await startCollector(options);
    const body = { studyhash, units: [unit(1), unit(2), unit(3, 'other')] };
    expect((await ask(first.url, body)).status).toBe(401);
    const key = { authorization: 'Bearer k' };
    const answer = (await (await ask(first.url, body, key)).json()) as {
      entries: (Entry | null)[];
      refused: unknown;
    };
    expect(answer.entries.map((entry) => entry?.position ?? null)).toEqual([1, 2, null]);
    expect(answer.refused).toEqual([{ at: 2, reason: 'stratum' }]);
    await first.close();
    const second = await startCollector(options);
    const again = (await (await ask(second.url, body, key)).json()) as typeof answer;
    expect(again).toEqual(answer);
    expect((await ask(second.url, { ...body, studyhash: 'a'.repeat(64) }, key)).status).toBe(404);
    for (const bad of [
      null,
      [],
      {},
      { studyhash, units: [] },
      { ...body, extra: 1 },
      { studyhash, units: [{ ...unit(1), unit: 'Jansen' }] },
      { studyhash, units: [unit(1, 'Jansen; drop table')] },
    ]) {
      expect((await ask(second.url, bad, key)).status).toBe(400);
    }
    await second.close();
  });

  it('are not issued with a seed that is of none of the studies', async () => {
    const start = startCollector({
      port: 0,
      file: ':memory:',
      protocols: [protocol],
      seeds: ['cd'.repeat(32)],
    });
    await expect(start).rejects.toThrow('A seed is of none of the studies');
  });
});
