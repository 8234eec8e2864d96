import { request } from 'node:https';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../cli/main.ts';
import { openDatabase } from '../../../collector/databases/index.ts';
import { type CollectorOptions, type RunningCollector, startCollector } from '../../../collector/start.ts';
import { demoStudy, demoStudyHash } from '../../../shared/study/demo-study.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
import { ownCertificate } from './certificate.ts';
import { post, sampleEvent, sampleEvents } from './events.ts';
import { LIMIT, testStores } from './stores.ts';

const stores = await testStores();
let file: string;
let running: RunningCollector[] = [];
const start = async (options: CollectorOptions = {}) => {
  const collector = await startCollector({ port: 0, file, ...options });
  running.push(collector);
  return collector;
};
afterEach(async () => {
  await Promise.all(running.map((one) => one.close()));
  running = [];
});

async function keys(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const place = file.startsWith('postgres') ? ['--database', file] : ['--file', file];
  const status = await run(['collect', 'keys', ...args, ...place], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => Buffer.alloc(0),
    signal: new AbortController().signal,
  });
  return { status, out: out.trim(), err };
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const send = async (url: string, key: string, events: readonly unknown[], proof?: string) => {
  const answer = await post(url, events, { ...bearer(key), ...(proof && { 'x-onbevangen-proof': proof }) });
  return { status: answer.status, ...((await answer.json()) as { accepted: string[]; refused: unknown[] }) };
};

describe.each(stores)('keys in $name', LIMIT, ({ place }) => {
  beforeEach(async () => {
    file = await place();
  });

  it('are added, listed and revoked by command, and changed while browsers send', async () => {
    const { out: old } = await keys('add', '--for', 'north');
    const { url } = await start();
    expect((await send(url, old, [sampleEvent(0)])).status).toBe(200);
    expect((await post(url, [sampleEvent(1)])).status).toBe(401);

    const { out: next } = await keys('add', '--for', 'north');
    for (const key of [old, next]) expect((await send(url, key, [sampleEvent(1)])).status).toBe(200);
    const { out } = await keys('list');
    const ids = out.split('\n').map((line) => line.split(' ')[0] ?? '');
    expect(
      out.match(/ingest {2}north {2}all studies {2}made [\d-]+ {2}last used [\d-]+ {2}in force/g),
    ).toHaveLength(2);
    expect(out).not.toContain(old.slice(-20));

    const id = ids.find((one) => old.includes(one)) ?? '';
    expect(await keys('revoke', id)).toMatchObject({ status: 0 });
    expect((await send(url, old, [sampleEvent(2)])).status).toBe(401);
    expect((await send(url, next, [sampleEvent(2)])).status).toBe(200);
    expect(await keys('revoke', id)).toMatchObject({ status: 2, err: expect.stringContaining(id) });
  });

  it('are nowhere in the store, and the last one that is revoked does not open the door', async () => {
    const { out: key } = await keys('add', '--for', 'north');
    const database = await openDatabase(file);
    const rows = await database.query.selectFrom('access_key').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(key.slice(-30));
    await keys('revoke', rows[0]?.id ?? '');
    await database.close();
    const { url } = await start();
    expect((await post(url, [sampleEvent(0)])).status).toBe(401);
  });

  it('are for one thing, for the studies that they name, and refused when they are none', async () => {
    const pilot = { ...demoStudy, id: 'pilot' };
    const { out: ingest } = await keys('add', '--for', 'north', '--study', protocolHash(pilot));
    const { out: read } = await keys('add', '--for', 'university', '--role', 'read');
    const { url } = await start({ protocols: [pilot] });
    const mine = { ...sampleEvent(0), studyhash: protocolHash(pilot) };
    expect(await send(url, ingest, [mine, sampleEvent(1)])).toMatchObject({
      accepted: [mine.id],
      refused: [{ id: sampleEvent(1).id, reason: 'employer' }],
    });
    expect(sampleEvent(1).studyhash).toBe(demoStudyHash);
    for (const wrong of [read, `${ingest}x`, ingest.slice(0, -1), '', 'x'.repeat(5_000), "' or 1=1 --"]) {
      expect((await send(url, wrong, [mine])).status).toBe(401);
    }
    const { out: some } = await keys('add', '--for', 'student', '--role', 'read', '--study', demoStudyHash);
    const ask = (key: string) => fetch(`${url}/v1/events`, { headers: bearer(key) });
    expect((await ask(ingest)).status).toBe(401);
    expect((await (await ask(read)).json()).events).toEqual([mine]);
    expect((await (await ask(some)).json()).events).toEqual([]);
    for (const [args, why] of [
      [['--for', 'A. Jansen'], 'small letters'],
      [['--for', 'north', '--study', 'pilot'], '64 hex digits'],
      [['--for', 'north', '--role', 'boss'], 'not a role'],
    ] as const) {
      expect(await keys('add', ...args)).toMatchObject({ status: 2, err: expect.stringContaining(why) });
    }
  });

  it('of another employer do not speak for an install, whoever came first', async () => {
    const { out: north } = await keys('add', '--for', 'north');
    const { out: south } = await keys('add', '--for', 'south');
    const collectors = [await start(), await start()];
    const [one, two] = collectors.map(({ url }) => url) as [string, string];
    expect((await send(one, north, sampleEvents(3, 'a'))).accepted).toHaveLength(3);
    const forged = [sampleEvent(3, 'a'), sampleEvent(0, 'b')];
    for (const url of [one, two]) {
      expect(await send(url, south, forged)).toMatchObject({
        status: 200,
        accepted: [forged[1]?.id],
        refused: [{ id: forged[0]?.id, reason: 'source' }],
      });
    }
    // Two at once, on two collectors: one of them has it, and keeps it.
    const both = await Promise.all([
      send(one, north, [sampleEvent(0, 'c')]),
      send(two, south, [sampleEvent(1, 'c')]),
    ]);
    expect(both.map(({ accepted }) => accepted.length).sort()).toEqual([0, 1]);
  });

  it('of the same employer do not let one browser speak for another', async () => {
    const { out: key } = await keys('add', '--for', 'north');
    const collectors = [await start(), await start()];
    const [one, two] = collectors.map(({ url }) => url) as [string, string];
    const [own, other] = ['a'.repeat(64), 'b'.repeat(64)];
    // Before it could prove itself, and from its first proof on.
    expect((await send(one, key, [sampleEvent(0, 'a')])).accepted).toHaveLength(1);
    expect((await send(one, key, [sampleEvent(1, 'a')], own)).accepted).toHaveLength(1);
    for (const url of [one, two])
      for (const proof of [other, 'A'.repeat(64), 'short', undefined]) {
        const forged = sampleEvent(2, 'a');
        expect(await send(url, key, [forged], proof)).toMatchObject({
          status: 200,
          accepted: [],
          refused: [{ id: forged.id, reason: 'source' }],
        });
      }
    expect((await send(two, key, [sampleEvent(2, 'a')], own)).accepted).toHaveLength(1);
    // What is kept of a proof proves nothing to whoever reads the store.
    const database = await openDatabase(file);
    const rows = await database.query.selectFrom('install').selectAll().execute();
    await database.close();
    expect(JSON.stringify(rows)).not.toContain(own);
    expect(rows.filter(({ proof }) => proof !== null)).toHaveLength(1);
  });
});

describe('limits', LIMIT, () => {
  beforeEach(async () => {
    file = (await stores[0]?.place()) ?? '';
  });

  it('hold how often one key may come, and not the others', async () => {
    const { url } = await start({ ingestKeys: ['a', 'b'], readKeys: ['c'], rate: 3 });
    for (let n = 0; n < 3; n++) expect((await send(url, 'a', [])).status).toBe(200);
    const late = await post(url, [], bearer('a'));
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await late.json()).toMatchObject({ error: 'too_often' });
    expect((await send(url, 'b', [])).status).toBe(200);
  });

  it('hold how often somebody may try keys, and let in who has one', async () => {
    const { url } = await start({ ingestKeys: ['a'], readKeys: ['c'] });
    const states: number[] = [];
    for (let n = 0; n < 70; n++) states.push((await send(url, `try-${n}`, [])).status);
    expect(states.filter((one) => one === 401)).toHaveLength(60);
    expect(states.filter((one) => one === 429)).toHaveLength(10);
    expect((await send(url, 'a', [sampleEvent(0)])).status).toBe(200);
  });
});

describe('an own certificate', LIMIT, () => {
  it('is what a browser speaks to, and a wrong one is named', async () => {
    const tls = ownCertificate();
    file = (await stores[0]?.place()) ?? '';
    const { url } = await start({ tls, host: 'localhost' });
    expect(url).toMatch(/^https:\/\/localhost:/);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(`${url}/readyz`, { ca: tls.cert }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
    await expect(start({ tls: { ...tls, key: ownCertificate().key } })).rejects.toThrow('belong together');
    await expect(start({ tls: { cert: 'x', key: 'y' } })).rejects.toThrow('PEM');
  });
});

describe('what a collector says of itself', LIMIT, () => {
  it('is counts for Prometheus, for who may read, without anybody in them', async () => {
    file = (await stores[0]?.place()) ?? '';
    const { url } = await start({ ingestKeys: ['in'], readKeys: ['out'] });
    await send(url, 'in', [sampleEvent(0), sampleEvent(1), { ...sampleEvent(2), type: 'Fatima' }]);
    await send(url, 'in', [sampleEvent(0)]);
    await fetch(`${url}/Fatima`);
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    const answer = await fetch(`${url}/metrics`, { headers: bearer('out') });
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    const text = await answer.text();
    expect(text).toContain('onbevangen_events_total{outcome="new"} 2');
    expect(text).toContain('onbevangen_events_total{outcome="known"} 1');
    expect(text).toContain('onbevangen_refused_events_total{reason="type"} 1');
    expect(text).toMatch(
      /onbevangen_request_seconds_count\{method="POST",route="\/v1\/events",status="200"\} 2/,
    );
    expect(text).toContain('route="none",status="404"');
    expect(text).not.toMatch(/Fatima|127\.0\.0\.1|[0-9a-f]{32}/);
  });
});

describe.each(stores.slice(1))('a collector on $name', LIMIT, ({ place }) => {
  it('is not ready when its database is gone, alive all the same, and takes nothing', async () => {
    file = await place();
    const lines: string[] = [];
    const { url } = await start({ log: { write: (line) => void lines.push(line) } });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const admin = await openDatabase(file.replace(/\/onbevangen_[^/?]*/, '/postgres'));
    const name = /\/(onbevangen_[^/?]*)/.exec(file)?.[1] ?? '';
    await sql`alter database ${sql.ref(name)} with allow_connections false`.execute(admin.query);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`.execute(
      admin.query,
    );
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const answer = await post(url, [sampleEvent(0)]);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(lines.join('')).not.toContain(name);
    await sql`alter database ${sql.ref(name)} with allow_connections true`.execute(admin.query);
    expect((await post(url, [sampleEvent(0)])).status).toBe(200);
    await admin.close();
  });
});
