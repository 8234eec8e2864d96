import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../cli/main.ts';
import { createAllocationStore } from '../../../collector/allocation-store.ts';
import { openDatabase } from '../../../collector/databases/index.ts';
import { createEventStore } from '../../../collector/event-store.ts';
import { migrations } from '../../../collector/migrations/index.ts';
import { deleteOn, retain } from '../../../collector/retention.ts';
import { protocolHash } from '../../../shared/study/protocol-hash.ts';
import { protocolFor, SEED, unitOf } from '../study/protocols.ts';
import { sampleEvents } from './events.ts';
import { LIMIT, testStores } from './stores.ts';

const stores = await testStores();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keeping-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const status = await run(['collect', ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => Buffer.alloc(0),
    signal: new AbortController().signal,
  });
  return { status, out, err };
}
const at = (place: string) => (place.startsWith('postgres') ? ['--database', place] : ['--file', place]);

const protocol = protocolFor('parallel');
const studyhash = protocolHash(protocol);
async function filled(place: string) {
  const database = await openDatabase(place);
  await createEventStore(database).save(sampleEvents(2_500));
  await createAllocationStore(database, [{ protocol, seed: SEED }]).issue(studyhash, {
    ...{ plot: 'arm', stratum: 'all', unit: unitOf(1) },
  });
  await database.close();
}
async function content(place: string) {
  const database = await openDatabase(place);
  const { events } = await createEventStore(database).page(0, 5_000);
  const entries = await createAllocationStore(database).entries(studyhash);
  await database.close();
  return { events, entries };
}

describe.each(stores)('backup of $name', LIMIT, ({ place }) => {
  it.each(stores)('goes back into $name, whole, and events go on after it', async (to) => {
    const [from, target] = [await place(), await to.place()];
    await filled(from);
    const key = (await cli('keys', 'add', '--for', 'north', ...at(from))).out.trim();
    const file = join(folder, 'log.backup.gz');
    expect(await cli('backup', '--out', file, ...at(from))).toMatchObject({ status: 0, err: '' });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(await cli('restore', file, ...at(target))).toMatchObject({
      status: 0,
      out: '2502 rows are back.\n',
    });
    const before = await content(from);
    expect(before.events).toEqual(sampleEvents(2_500));
    expect(await content(target)).toEqual(before);
    expect((await cli('keys', 'list', ...at(target))).out).toContain('north');
    expect(readFileSync(file).toString('latin1') + gunzipSync(readFileSync(file))).not.toContain(key);

    const database = await openDatabase(target);
    const store = createEventStore(database);
    expect(await store.save(sampleEvents(2_501))).toHaveLength(1);
    expect((await store.page(2_500, 10)).events).toEqual(sampleEvents(2_501).slice(-1));
    await database.close();
    expect(await cli('restore', file, ...at(target))).toMatchObject({ status: 2, out: '' });
  });

  it('that is cut off, changed, or something else puts nothing back', async () => {
    const [from, target] = [await place(), await place()];
    await filled(from);
    const file = join(folder, 'log.backup.gz');
    await cli('backup', '--out', file, ...at(from));
    const text = gunzipSync(readFileSync(file)).toString();
    const lines = text.trimEnd().split('\n');
    const bad: readonly (string | Buffer)[] = [
      gzipSync(lines.slice(0, -1).join('\n')),
      gzipSync(lines.filter((_, n) => n !== 7).join('\n')),
      gzipSync(text.replace('"studyday":3', '"studyday":4')),
      gzipSync(text.replace('"event",', '"sqlite_master",')),
      gzipSync(text.replaceAll('"studyday"', '"birthday"')),
      gzipSync(`${text}["event",{}]\n`),
      gzipSync(text.replace(Object.keys(migrations).at(-1) ?? '', '9999-later')),
      gzipSync('{}\n'),
      gzipSync(''),
      readFileSync(file).subarray(0, 5_000),
      'a letter',
    ];
    for (const bytes of bad) {
      writeFileSync(file, bytes);
      const answer = await cli('restore', file, ...at(target));
      expect(answer).toMatchObject({ status: 2, out: '' });
      expect(answer.err).toMatch(/^onbevangen: [^\n]+\n$/);
      expect((await content(target)).events).toEqual([]);
    }
  });
});

describe.each(stores)('retention in $name', LIMIT, ({ place }) => {
  const study = { ...protocol, end: '2026-06-30', retention: { logDays: 30, keyDays: 0 } };
  const hash = protocolHash(study);

  it('destroys a study when its time is over, alone, and says so in a row that stays', async () => {
    const database = await openDatabase(await place());
    const store = createEventStore(database);
    const mine = sampleEvents(6_000, 'mine').map((event) => ({ ...event, studyhash: hash }));
    await store.save(mine);
    await store.save(sampleEvents(3));
    expect(deleteOn(study)).toBe('2026-07-31');
    expect(deleteOn({ ...study, retention: { logDays: 0, keyDays: 0 } })).toBeNull();
    expect(await retain(database, [study], '2026-07-30')).toEqual([]);
    const deleted = { studyhash: hash, events: 6_000, allocations: 0, sheets: 0 };
    const both = await Promise.all([
      retain(database, [study], '2026-07-31'),
      retain(database, [protocol], '2026-07-31'),
    ]);
    expect(both).toEqual([[deleted], []]);
    expect((await store.page(0, 10)).events).toEqual(sampleEvents(3));
    expect(await retain(database, [study], '2026-08-01')).toEqual([]);
    const noted = await database.query.selectFrom('deletion').selectAll().execute();
    expect(noted).toEqual([{ position: 1, day: '2026-07-31', ...deleted }]);
    // A position is never given twice: who reads on from the last one that they saw misses nothing.
    await store.save(sampleEvents(4));
    expect((await store.page(6_003, 10)).events).toEqual(sampleEvents(4).slice(-1));
    await database.close();
  });
});
