import { connect } from 'node:net';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, openForReading } from '../../../collector/databases/index.ts';
import { createKeys } from '../../../collector/keys.ts';
import { type CollectorOptions, type RunningCollector, startCollector } from '../../../collector/start.ts';
import { type AnyEvent, parseEvent, studiesOf } from '../../../shared/events/parse.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';
import { post, sampleEvent } from './events.ts';
import { LIMIT, testStores } from './stores.ts';

/** The long form runs in `npm run soak`. */
const BODIES = process.env.ONBEVANGEN_SOAK ? 100_000 : 1_000;
const SOAK = { timeout: process.env.ONBEVANGEN_SOAK ? 3_600_000 : LIMIT.timeout };

const [sqlite] = await testStores();
let file: string;
let lines: string[];
let running: RunningCollector | undefined;
const start = async (options: CollectorOptions = {}) => {
  const log = { write: (line: string) => void lines.push(line) };
  running = await startCollector({ port: 0, file, rate: 1e9, log, ...options });
  return running.url;
};
beforeEach(async () => {
  file = (await sqlite?.place()) ?? '';
  lines = [];
});
afterEach(() => running?.close());

async function kept(): Promise<AnyEvent[]> {
  const database = await openForReading(file);
  const rows = await sql<{ id: string }>`select * from event`.execute(database.query);
  await database.close();
  return rows.rows as unknown as AnyEvent[];
}
const reasons = async (url: string, events: readonly unknown[], headers = {}) => {
  const answer = await post(url, events, headers);
  expect(answer.status).toBe(200);
  const { accepted, refused } = (await answer.json()) as {
    accepted: string[];
    refused: { reason: string }[];
  };
  return [accepted.length, ...refused.map(({ reason }) => reason)];
};

/** What a socket gets back for these bytes, until the other side ends it. */
const raw = (url: string, ...parts: readonly (string | Buffer)[]) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (data) => (answer += data));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
const HEAD = 'POST /v1/events HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

describe('bad input', LIMIT, () => {
  it.each<[string, string | Uint8Array, number, string]>([
    ['broken JSON', '{"a":', 400, 'bad_json'],
    ['bytes that are not UTF-8', new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]), 400, 'bad_json'],
    ['half of a surrogate pair in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 400, 'bad_json'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x5d, 0]), 400, 'bad_json'],
    ['no list', '{}', 400, 'not_a_batch'],
    ['nothing', 'null', 400, 'not_a_batch'],
    ['no body', '', 400, 'bad_json'],
    ['too many events', `[${'1,'.repeat(1000)}1]`, 413, 'too_many'],
    ['too many bytes', `["${'a'.repeat(3 * 1024 * 1024)}"]`, 413, 'fst_err_ctp_body_too_large'],
    ['nesting that never ends', '['.repeat(1_000_000), 400, 'bad_json'],
  ])('%s is answered with its status and reason', async (_, body, status, reason) => {
    const url = await start();
    const answer = await post(url, body);
    expect(answer.status).toBe(status);
    expect((await answer.json()).error).toBe(reason);
    expect(await kept()).toEqual([]);
  });

  it('of single events is refused with a reason each', async () => {
    const url = await start();
    const event = sampleEvent(0);
    const deep = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`);
    expect(
      await reasons(url, [
        deep,
        { ...event, data: deep },
        { ...event, data: { ...event.data, more: deep } },
        { ...event, specversion: '2.0' },
        { ...event, type: 'nl.onbevangen.read-mind' },
        { ...event, dataschema: 'https://example.nl/v9' },
        { ...event, data: { ...event.data, confidence: 1 } },
        { ...event, source: 'urn:onbevangen:install:me' },
        { ...event, source: `https://example.nl/${'a'.repeat(32)}` },
        { ...event, studyhash: 'a'.repeat(64) },
        { ...event, sequence: '0' },
        { ...event, studyday: 1.5 },
      ]),
    ).toEqual([
      0,
      'not_an_object',
      'unknown_data_field',
      'unknown_data_field',
      'envelope',
      'type',
      'unknown_field',
      'unknown_data_field',
      'envelope',
      'envelope',
      'study',
      'envelope',
      'envelope',
    ]);
    const text = JSON.stringify([event]).replace('{', '{"__proto__":{"isAdmin":true},');
    expect((await (await post(url, text)).json()).refused).toEqual([
      { id: event.id, reason: 'unknown_field' },
    ]);
    expect(await kept()).toEqual([]);
  });

  it('that is sent again, by whomever, changes nothing', async () => {
    const url = await start();
    const event = sampleEvent(0);
    expect(await reasons(url, [event])).toEqual([1]);
    const before = await kept();
    expect(await reasons(url, [event, { ...event, arm: 'usual' }, { ...event, sequence: '999' }])).toEqual([
      3,
    ]);
    expect(await kept()).toEqual(before);
  });

  it('in SQL is text like any other, and is refused', async () => {
    const url = await start();
    const words = [
      "'; drop table event; --",
      "' or '1'='1",
      '"; select pg_sleep(9); --',
      '\u0000',
      "x'||(select hash from access_key)||'",
    ];
    const fields = Object.keys(sampleEvent(0));
    for (const word of words) {
      const events = fields.map((field) => ({ ...sampleEvent(0), [field]: word }));
      const within = Object.keys(sampleEvent(0).data).map((field) => ({
        ...sampleEvent(0),
        data: { ...sampleEvent(0).data, [field]: word },
      }));
      expect((await reasons(url, [...events, ...within]))[0]).toBe(0);
      for (const path of [
        `/v1/events?after=${encodeURIComponent(word)}`,
        `/v1/events/${encodeURIComponent(word)}`,
      ]) {
        expect((await fetch(url + path)).status).toBeGreaterThanOrEqual(400);
      }
      const headers = {
        authorization: `Bearer ${Buffer.from(word).toString('latin1').replaceAll('\u0000', '')}`,
      };
      expect((await post(url, [sampleEvent(1)], headers)).status).toBe(200);
    }
    expect((await kept()).map(({ id }) => id)).toEqual([sampleEvent(1).id]);
  });

  it('cannot write a line into the log of requests', async () => {
    const url = await start();
    const forged = '\n{"level":30,"msg":"all is well"}\r\n\u001b[2J';
    await post(url, [{ ...sampleEvent(0), type: forged }, { [forged]: 1 }]);
    await post(url, `[${forged}]`);
    await fetch(`${url}/${encodeURIComponent(forged)}?${encodeURIComponent(forged)}`);
    await raw(url, `${HEAD}x-note: all is well\ncontent-length: 2\r\nconnection: close\r\n\r\n[]`);
    await raw(url, 'GET /all-is-well\u001b[2J HTTP/1.1\r\nhost: localhost\r\n\r\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      // One object, without control characters, and the end of the line.
      expect(line).toMatch(/^\{.*\}\n$/);
      expect([...line.slice(0, -1)].filter((letter) => letter < ' ')).toEqual([]);
      expect(line).not.toContain('all is well');
    }
  });

  it('of a wrong or missing key costs no reading of the body', async () => {
    const url = await start({ ingestKeys: ['a'], readKeys: ['b'] });
    // Of a megabyte that is announced, not one byte comes: the answer is there all the same.
    const answer = await raw(url, `${HEAD}content-length: 1000000\r\nconnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toContain('wrong_key');
  });

  it('of another employer, or in another install’s name, is refused', async () => {
    const database = await openDatabase(file);
    const keys = createKeys(database, () => '2026-01-05');
    const north = { authorization: `Bearer ${await keys.add('ingest', 'north', null)}` };
    const south = { authorization: `Bearer ${await keys.add('ingest', 'south', ['a'.repeat(64)])}` };
    const west = { authorization: `Bearer ${await keys.add('ingest', 'west', null)}` };
    await database.close();
    const url = await start();
    expect(await reasons(url, [sampleEvent(0)], north)).toEqual([1]);
    expect(await reasons(url, [sampleEvent(1)], south)).toEqual([0, 'employer']);
    expect(await reasons(url, [sampleEvent(1)], west)).toEqual([0, 'source']);
    const units = [{ plot: 'arm', stratum: 'all', unit: 'a'.repeat(32) }];
    const asked = await fetch(`${url}/v1/allocations`, {
      method: 'POST',
      headers: { ...south, 'content-type': 'application/json' },
      body: JSON.stringify({ studyhash: sampleEvent(0).studyhash, units }),
    });
    expect(asked.status).toBe(403);
    expect(await kept()).toHaveLength(1);
  });

  it('that comes drop by drop is cut off, and others are answered meanwhile', async () => {
    const url = await start({ patience: 300 });
    const slow = [
      raw(url, `${HEAD}content-length: 1000\r\n\r\n[`),
      raw(url, 'POST /v1/events HTTP/1.1\r\nhost: loc'),
      raw(url, `${HEAD}transfer-encoding: chunked\r\n\r\n1\r\n[\r\n`),
    ];
    expect(await reasons(url, [sampleEvent(0)])).toEqual([1]);
    const answers = await Promise.all(slow);
    expect(answers.map((answer) => answer.slice(0, 12))).toEqual(Array(3).fill('HTTP/1.1 408'));
    expect(await reasons(url, [sampleEvent(1)])).toEqual([1]);
  });
});

describe('any body', SOAK, () => {
  it(`has an answer, and only what fits is kept (${BODIES} bodies)`, async () => {
    const url = await start();
    const own = fc.constantFrom(
      ...Object.keys(sampleEvent(0)),
      'surface',
      'name',
      '__proto__',
      'constructor',
    );
    const broken = fc
      .tuple(fc.nat(5), own, fc.jsonValue())
      .map(([n, key, value]) => ({ ...sampleEvent(n), [key]: value }));
    const body = fc.oneof(
      fc.array(fc.oneof(broken, fc.jsonValue())).map((list) => JSON.stringify(list)),
      fc.json(),
      fc.string(),
      fc.uint8Array(),
    );
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const { status } = await post(url, sent);
        if (status !== 200 && status !== 400) expect(status).toBe(200);
      }),
      { numRuns: BODIES },
    );
    const studies = studiesOf([demoStudy]);
    const read = await fetch(`${url}/v1/events?limit=5000`);
    for (const event of (await read.json()).events) expect(parseEvent(event, studies).ok).toBe(true);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });
});
