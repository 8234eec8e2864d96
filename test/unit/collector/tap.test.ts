import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startCollector } from '../../../collector/start.ts';
import { createTap, otlpLogs } from '../../../collector/tap.ts';
import { post, sampleEvent, sampleEvents } from './events.ts';
import { LIMIT } from './stores.ts';

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections();
  servers = [];
});

/** A pipeline that answers as told, or not at all. */
async function pipeline(answer: (body: string) => number | null) {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const status = answer(body);
      if (status !== null) response.writeHead(status).end();
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/logs`;
}

const idsIn = (body: string) => body.match(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{21}/g) ?? [];
const call = (url: string, init: RequestInit) => fetch(url, init);

describe('the OTLP tap', LIMIT, () => {
  it('writes an event as a log record without a time', () => {
    const event = sampleEvent(0);
    const logs = otlpLogs([event]) as {
      resourceLogs: [{ scopeLogs: [{ logRecords: { attributes: { key: string; value: unknown }[] }[] }] }];
    };
    const [record] = logs.resourceLogs[0].scopeLogs[0].logRecords;
    const attributes = Object.fromEntries((record?.attributes ?? []).map(({ key, value }) => [key, value]));
    expect(attributes).toMatchObject({
      'cloudevents.event_id': { stringValue: event.id },
      'onbevangen.sequence': { intValue: '1' },
      'onbevangen.data.surface': { stringValue: 'list' },
      'onbevangen.data.hidden': { boolValue: true },
    });
    expect(JSON.stringify(logs)).not.toMatch(/time/i);
  });

  it('hands on what is new, once, with its headers, and tries again when it could not', async () => {
    const bodies: string[] = [];
    let failures = 2;
    const endpoint = await pipeline((body) => {
      if (failures-- > 0) return 503;
      bodies.push(body);
      return 200;
    });
    const seen: (string | undefined)[] = [];
    const tap = createTap({
      endpoint,
      headers: { 'x-api-key': 'k' },
      fetch: (url, init) => {
        seen.push((init.headers as Record<string, string>)['x-api-key']);
        return fetch(url, init);
      },
      dropped: () => {},
      pause: 1,
    });
    tap.take(sampleEvents(700));
    await expect.poll(() => bodies.flatMap(idsIn).length, LIMIT).toBe(700);
    expect(bodies.flatMap(idsIn)).toEqual(sampleEvents(700).map(({ id }) => id));
    expect(seen).toEqual(Array(4).fill('k'));
    await tap.close();
  });

  it('leaves out and counts what does not fit or is not wanted, and ends when it is told to', async () => {
    let dropped = 0;
    const parts = { fetch: call, dropped: (count: number) => void (dropped += count) };
    const silent = createTap({ ...parts, endpoint: await pipeline(() => 503), limit: 10, pause: 60_000 });
    silent.take(sampleEvents(25));
    expect(dropped).toBe(15);
    await silent.close();
    expect(dropped).toBe(25);
    const unwanted = createTap({ ...parts, endpoint: await pipeline(() => 400) });
    unwanted.take(sampleEvents(3));
    await expect.poll(() => dropped, LIMIT).toBe(28);
    await unwanted.close();
  });

  it('never holds up a collector: what does not answer there is answered here', async () => {
    const bodies: string[] = [];
    const endpoint = await pipeline((body) => {
      bodies.push(body);
      return null;
    });
    const collector = await startCollector({ port: 0, file: ':memory:', otlp: { endpoint } });
    for (let n = 0; n < 5; n++) {
      const answer = await post(collector.url, sampleEvents(10, `${n}`));
      expect((await answer.json()).accepted).toHaveLength(10);
    }
    await post(collector.url, sampleEvents(10, '0'));
    await collector.close();
    // What was sent again was handed on already; it is not handed on twice.
    expect(bodies.flatMap(idsIn)).toEqual(sampleEvents(10, '0').map(({ id }) => id));
  });
});
