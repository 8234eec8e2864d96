// How many events a collector keeps for good, beside as many that are put straight into the same kind of store in
// the same run: batches of 1,000, two senders. Alone: node test/bench/collector.mjs (after npm run build -- node).
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const BATCH = 1000;
const SENDERS = 2;
const ROUNDS = 5;
/** Long forms for memory over time: how many rounds. */
const rounds = Number(process.env.ONBEVANGEN_BENCH_ROUNDS ?? ROUNDS);
const batchesPerRound = 30;

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[values.length >> 1];
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** TypeScript of the tests, as the tests read it. */
async function helpers() {
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { startPostgres } = await server.ssrLoadModule('/test/unit/collector/postgres.ts');
  const { sampleEvent } = await server.ssrLoadModule('/test/unit/collector/events.ts');
  return { startPostgres, sampleEvent, close: () => server.close() };
}

/** A collector in a process of its own, as it is in earnest. */
function launch(file) {
  const code = `const { startCollector } = await import(${JSON.stringify(
    pathToFileURL(path.join(root, 'dist/node/collector.js')).href,
  )});
    console.log((await startCollector({ port: 0, file: ${JSON.stringify(file)} })).url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (text) => resolve({ child, url: String(text).trim() }));
    child.once('exit', (status) => reject(new Error(`the collector stopped (${status})`)));
  });
}

function makeBatches(sampleEvent, count) {
  const template = sampleEvent(0);
  let sequence = 0;
  return Array.from({ length: count }, () =>
    Array.from({ length: BATCH }, () => ({ ...template, id: randomUUID(), sequence: String(++sequence) })),
  );
}

async function inLanes(items, act) {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: SENDERS }, lane));
  return performance.now() - started;
}

const ORDER = ['id', 'type', 'source', 'sequence', 'studyday', 'studyhash', 'arm', 'recruiter', 'data'];
const rowOf = (event) => ORDER.map((key) => (key === 'data' ? JSON.stringify(event.data) : event[key]));

/** Straight into the table that a collector made, as a good program would do it: prepared, and durable. */
async function rawSqlite(file) {
  const { default: SQLite } = await import('better-sqlite3');
  const sqlite = new SQLite(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  const insert = sqlite.prepare(
    `insert into event (${ORDER}) values (${ORDER.map(() => '?')}) on conflict (id) do nothing`,
  );
  const all = sqlite.transaction((rows) => {
    for (const row of rows) insert.run(...row);
  });
  return { add: async (rows) => all(rows), close: async () => sqlite.close() };
}

async function rawPostgres(address) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: address, max: SENDERS });
  const types = { sequence: 'bigint', studyday: 'integer' };
  const columns = ORDER.map((key, n) => `$${n + 1}::${types[key] ?? 'text'}[]`);
  const text = `insert into event (${ORDER}) select * from unnest(${columns}) on conflict (id) do nothing`;
  return {
    add: (rows) => pool.query({ name: 'add', text, values: ORDER.map((_, n) => rows.map((row) => row[n])) }),
    close: () => pool.end(),
  };
}

async function memory(url) {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^onbevangen_process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1e6;
}

/** Milliseconds of each of the batches, which come `rate` a second, however long the ones before them take. */
async function paced(bodies, rate, send) {
  const times = [];
  const waiting = bodies.map(async (body, n) => {
    await new Promise((done) => setTimeout(done, (n * 1000) / rate));
    const started = performance.now();
    await send(body);
    times.push(performance.now() - started);
  });
  await Promise.all(waiting);
  return times;
}

async function measure(name, place, raw, sampleEvent, rate) {
  const [through, straight] = [await place(), await place()];
  const { child, url } = await launch(through);
  const other = await launch(straight);
  other.child.kill();
  const direct = await raw(straight);
  const rates = { collector: [], raw: [] };
  let times = [];
  const send = async (body) => {
    const answer = await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body,
    });
    const { accepted } = await answer.json();
    if (accepted.length !== BATCH) throw new Error(`${accepted.length} of ${BATCH} were kept`);
  };
  const resident = [];
  try {
    // The first round warms both up and counts for nothing.
    for (let round = -1; round < rounds; round++) {
      const rows = makeBatches(sampleEvent, batchesPerRound).map((batch) => batch.map(rowOf));
      const rawMs = await inLanes(rows, direct.add);
      const bodies = makeBatches(sampleEvent, batchesPerRound).map((batch) => JSON.stringify(batch));
      const ms = await inLanes(bodies, send);
      if (round < 0) continue;
      rates.raw.push((batchesPerRound * BATCH * 1000) / rawMs);
      rates.collector.push((batchesPerRound * BATCH * 1000) / ms);
      resident.push(await memory(url));
    }
    const bodies = makeBatches(sampleEvent, rate * 12).map((batch) => JSON.stringify(batch));
    times = await paced(bodies, rate, send);
  } finally {
    child.kill('SIGKILL');
    await direct.close();
  }
  const ratio = median(rates.collector.map((rate, n) => rate / rates.raw[n]));
  return [
    { name: `${name}: events kept for good, per second`, value: median(rates.collector).toFixed(0) },
    {
      name: `${name}: time of a batch at ${rate * BATCH} a second, median and p99, ms`,
      value: `${median(times).toFixed(0)} ${at(times, 0.99).toFixed(0)}`,
    },
    { name: `${name}: collector ÷ straight into the store`, value: ratio.toFixed(2) },
    {
      name: `${name}: memory after the first and the last round, MB`,
      value: `${resident[0].toFixed(0)} ${resident.at(-1).toFixed(0)}`,
    },
  ];
}

/** Rows of the bench. PostgreSQL only where it is. */
export async function bench() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-collector-'));
  const { startPostgres, sampleEvent, close } = await helpers();
  let postgres;
  let count = 0;
  try {
    const results = await measure(
      'SQLite',
      async () => path.join(folder, `${count++}.sqlite`),
      rawSqlite,
      sampleEvent,
      5,
    );
    // As a server is set up: it waits for the disk.
    postgres = await startPostgres([]);
    if (!postgres) return [...results, { name: 'PostgreSQL', value: 'not on this machine' }];
    return [...results, ...(await measure('PostgreSQL', postgres.database, rawPostgres, sampleEvent, 2))];
  } finally {
    await postgres?.stop();
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value } of await bench()) console.log(`${name.padEnd(70)} ${value}`);
}
