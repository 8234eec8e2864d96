import { request } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CollectorOptions, type RunningCollector, startCollector } from '../../../collector/start.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
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

const all = async (url: string, headers = {}) => {
  const answer = await fetch(`${url}/v1/events?after=0&limit=5000`, { headers });
  return (await answer.json()) as { events: unknown[]; next: number | null };
};

/** A request whose headers fetch would not let us choose. */
const raw = (url: string, headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    request(`${url}/v1/events`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe.each(stores)('a collector on $name', LIMIT, ({ place }) => {
  beforeEach(async () => {
    file = await place();
  });

  describe('POST /v1/events', () => {
    it('keeps events, names each id, and gives them back as they came', async () => {
      const { url } = await start();
      const events = sampleEvents(250);
      const answer = await post(url, events);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ accepted: events.map((one) => one.id), refused: [] });
      expect(await all(url)).toEqual({ events, next: null });
    });

    it('takes an id once, in one batch, in two, and in many at the same time', async () => {
      const { url } = await start();
      const events = sampleEvents(20);
      expect((await (await post(url, [...events, ...events])).json()).accepted).toHaveLength(40);
      const answers = await Promise.all(Array.from({ length: 8 }, () => post(url, events)));
      for (const answer of answers) expect((await answer.json()).accepted).toHaveLength(20);
      expect((await all(url)).events).toHaveLength(20);
    });

    it('keeps the first of two events with one id', async () => {
      const { url } = await start();
      await post(url, [sampleEvent(0)]);
      await post(url, [{ ...sampleEvent(0), arm: 'usual' }]);
      expect((await all(url)).events).toEqual([sampleEvent(0)]);
    });

    it('refuses single events with a reason and keeps the others', async () => {
      const { url } = await start();
      const bad = { ...sampleEvent(1), name: 'Fatima El Amrani' };
      const answer = await post(url, [sampleEvent(0), bad, 'text', sampleEvent(2)]);
      expect(await answer.json()).toEqual({
        accepted: [sampleEvent(0).id, sampleEvent(2).id],
        refused: [
          { id: bad.id, reason: 'unknown_field' },
          { id: null, reason: 'not_an_object' },
        ],
      });
      expect(JSON.stringify(await all(url))).not.toContain('Fatima');
    });

    it('wants our content type', async () => {
      const { url } = await start();
      expect((await post(url, '[]', { 'content-type': 'text/plain' })).status).toBe(415);
    });

    it('knows the events of a study that it was given, and only in its arms', async () => {
      const pilot = {
        ...demoStudy,
        id: 'pilot',
        arms: [{ id: 'both', anonymise: true, prompts: true, nudges: [] }],
      };
      const { url } = await start({ protocols: [pilot] });
      const event = { ...sampleEvent(0), studyhash: protocolHash(pilot), arm: 'both' };
      const answer = await post(url, [event, { ...sampleEvent(1), arm: 'both' }]);
      expect(await answer.json()).toEqual({
        accepted: [event.id],
        refused: [{ id: sampleEvent(1).id, reason: 'arm' }],
      });
    });
  });

  describe('who may call', () => {
    it('lets in extensions, not web pages', async () => {
      const { url } = await start();
      const ask = (origin: string) =>
        fetch(`${url}/v1/events`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        });
      const extension = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
      expect((await ask(extension)).headers.get('access-control-allow-origin')).toBe(extension);
      for (const origin of [
        'https://ats.example.nl',
        'http://localhost:3000',
        'null',
        `${extension}.example.nl`,
      ]) {
        const answer = await ask(origin);
        expect(answer.status).toBe(403);
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
        expect((await post(url, [sampleEvent(0)], { origin })).status).toBe(403);
      }
      expect((await post(url, [sampleEvent(0)], { origin: extension })).status).toBe(200);
      expect((await all(url)).events).toHaveLength(1);
    });

    it('asks for the keys that it was given, each for its own', async () => {
      const { url } = await start({ ingestKeys: ['in-1', 'in-2'], readKeys: ['out'] });
      const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
      expect((await post(url, [sampleEvent(0)])).status).toBe(401);
      expect((await post(url, [sampleEvent(0)], bearer('out'))).status).toBe(401);
      expect((await post(url, [sampleEvent(0)], bearer('in-2'))).status).toBe(200);
      expect((await fetch(`${url}/v1/events`)).status).toBe(401);
      expect((await fetch(`${url}/v1/events`, { headers: bearer('in-1') })).status).toBe(401);
      expect((await all(url, bearer('out'))).events).toHaveLength(1);
    });

    it('does not answer a page that pointed its own name at this machine', async () => {
      const { url } = await start();
      expect(await raw(url, { host: 'evil.example' })).toBe(421);
      expect(await raw(url, { host: `localhost:${new URL(url).port}` })).toBe(200);
    });

    it('does not open itself to a network without keys', async () => {
      await expect(start({ host: '0.0.0.0' })).rejects.toThrow('give it an ingest key and a read key');
    });
  });

  describe('GET', () => {
    it('pages through the log in order of arrival', async () => {
      const { url } = await start();
      const events = sampleEvents(25);
      await post(url, events);
      const read: unknown[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const page = (await (await fetch(`${url}/v1/events?after=${after}&limit=10`)).json()) as Awaited<
          ReturnType<typeof all>
        >;
        read.push(...page.events);
        after = page.next;
      }
      expect(read).toEqual(events);
      for (const query of ['after=-1', 'after=x', 'limit=0', "after=0'--"]) {
        expect((await fetch(`${url}/v1/events?${query}`)).status).toBe(400);
      }
    });

    it('says that it is well, and that it has nothing else', async () => {
      const { url } = await start();
      expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
      expect((await fetch(`${url}/Fatima`)).status).toBe(404);
    });
  });

  describe('the log of requests', () => {
    it('has no address, body or query in it', async () => {
      const lines: string[] = [];
      const { url } = await start({ log: { write: (line) => void lines.push(line) } });
      await post(url, '[{"Fatima": El Amrani}]');
      await post(url, [{ ...sampleEvent(0), type: 'Fatima' }, sampleEvent(1)], { 'user-agent': 'Fatima' });
      await fetch(`${url}/v1/events?after=Fatima`);
      await fetch(`${url}/Fatima`);
      // The first says where the collector itself listens.
      const text = lines.slice(1).join('');
      expect(lines.length).toBeGreaterThanOrEqual(4);
      for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
      expect(text).toContain('"route":"/v1/events"');
      expect(text).toContain('"reasons":["type"]');
      expect(text).not.toMatch(/Fatima|Amrani|127\.0\.0\.1|recruiter/);
    });
  });

  describe('starting', () => {
    it('goes on with the file of last time', async () => {
      const first = await start();
      await post(first.url, sampleEvents(3));
      await first.close();
      running = [];
      const second = await start();
      await post(second.url, sampleEvents(5));
      expect((await all(second.url)).events).toEqual(sampleEvents(5));
    });

    it('says that a port is taken', async () => {
      const blocker = createServer();
      await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
      const { port } = blocker.address() as { port: number };
      await expect(start({ port })).rejects.toThrow(`Port ${port} is taken`);
      await new Promise((done) => blocker.close(done));
    });
  });
});
