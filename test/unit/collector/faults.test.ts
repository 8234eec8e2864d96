import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../collector/databases/index.ts';
import { createEventStore } from '../../../collector/event-store.ts';
import type { AnyEvent } from '../../../shared/events/parse.ts';
import { appOn } from './app-on.ts';
import { post, sampleEvents } from './events.ts';
import { LIMIT, testStores } from './stores.ts';

/** The long form runs in `npm run soak`. */
const KILLS = process.env.ONBEVANGEN_SOAK ? 10 : 1;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collector-faults-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a full disk', LIMIT, () => {
  it('acknowledges nothing of the batch, says so plainly, and takes it again when there is room', async () => {
    const database = await openDatabase(join(folder, 'full.sqlite'));
    const store = createEventStore(database);
    const lines: string[] = [];
    const app = await appOn(database, (line) => void lines.push(line));
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    // SQLite answers SQLITE_FULL at this many pages, as it does when the file system has no room.
    await sql`pragma max_page_count = 40`.execute(database.query);
    const acknowledged: string[] = [];
    const waiting = Array.from({ length: 20 }, (_, n) => sampleEvents(100, `install ${n}`));
    let refusedBatches = 0;
    for (const batch of waiting) {
      const answer = await post(url, batch);
      if (answer.status === 200) acknowledged.push(...(await answer.json()).accepted);
      else {
        refusedBatches++;
        expect(answer.status).toBe(507);
        expect(await answer.json()).toEqual({
          error: 'disk_full',
          message: 'The disk of the collector is full. Nothing of this batch was kept; it can be sent again.',
        });
      }
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(refusedBatches).toBeGreaterThan(0);
    expect((await store.page(0, 5000)).events.map((one) => one.id)).toEqual(acknowledged);
    expect(lines.join('')).toContain('"code":"SQLITE_FULL"');

    await sql`pragma max_page_count = 100000`.execute(database.query);
    for (const batch of waiting) expect((await post(url, batch)).status).toBe(200);
    expect((await store.page(0, 5000)).events).toHaveLength(2000);
    await app.close();
    await database.close();
  });
});

describe.each(await testStores())(
  'killed with -9, on $name',
  { timeout: KILLS * LIMIT.timeout },
  ({ place }) => {
    const out = join(process.cwd(), 'node_modules/.cache', `collector-test-${process.pid}`);
    let child: ChildProcess | undefined;
    beforeAll(async () => {
      mkdirSync(out, { recursive: true });
      await build({
        configFile: 'collector/vite.node.config.ts',
        logLevel: 'silent',
        build: { outDir: out, emptyOutDir: true },
      });
    }, 60_000);
    afterAll(() => {
      child?.kill('SIGKILL');
      rmSync(out, { recursive: true, force: true });
    });

    /** Starts the built collector in a process of its own; resolves with its address. */
    const launch = (file: string) =>
      new Promise<string>((resolve, reject) => {
        const code = `const { startCollector } = await import(${JSON.stringify(join(out, 'collector.js'))});
        console.log((await startCollector({ port: 0, file: ${JSON.stringify(file)} })).url);`;
        child = spawn(process.execPath, ['--input-type=module', '-e', code], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        child.stdout?.once('data', (text) => resolve(String(text).trim()));
        child.once('exit', (status) => reject(new Error(`the collector stopped (${status})`)));
      });

    async function readAll(url: string): Promise<AnyEvent[]> {
      const kept: AnyEvent[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const answer = await fetch(`${url}/v1/events?after=${after}&limit=5000`);
        const page = (await answer.json()) as { events: AnyEvent[]; next: number | null };
        kept.push(...page.events);
        after = page.next;
      }
      return kept;
    }

    it(`under load, ${KILLS} times, has every acknowledged event, once`, async () => {
      const file = await place();
      const acknowledged = new Set<string>();
      const sent: AnyEvent[][] = [];
      for (let round = 0; round < KILLS; round++) {
        const url = await launch(file);
        const process_ = child;
        let answers = 0;
        const sender = async (lane: number) => {
          for (let n = 0; ; n++) {
            const batch = sampleEvents(50, `${round}/${lane}/${n}`);
            sent.push(batch);
            try {
              for (const id of (await (await post(url, batch)).json()).accepted) acknowledged.add(id);
            } catch {
              return;
            }
            // Killed while four senders are busy, each round at another moment.
            if (++answers === 21 + round * 7) process_?.kill('SIGKILL');
          }
        };
        await Promise.all([0, 1, 2, 3].map(sender));
      }
      const url = await launch(file);
      const kept = await readAll(url);
      const ids = new Set(kept.map((event) => event.id));
      expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * 20 * 50);
      expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
      expect(ids.size).toBe(kept.length);

      // Senders that never heard an answer send again: everything is there, once.
      for (const batch of sent) expect((await post(url, batch)).status).toBe(200);
      const all = await readAll(url);
      expect(all.map((event) => event.id).sort()).toEqual(
        sent
          .flat()
          .map((event) => event.id)
          .sort(),
      );
    });
  },
);
