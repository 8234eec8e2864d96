import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, openForReading } from '../../../collector/databases/index.ts';
import { LIMIT, testStores } from './stores.ts';

const stores = await testStores();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'places-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(stores)('the place of a log in $name', LIMIT, ({ place }) => {
  it('of a newer version is left alone', async () => {
    const file = await place();
    const database = await openDatabase(file);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(
      database.query,
    );
    await database.close();
    await expect(openDatabase(file)).rejects.toThrow('newer version');
  });

  it('that was opened for reading cannot be written, and is read while it is', async () => {
    const file = await place();
    await expect(openForReading(file)).rejects.toThrow(/There is no log|not a log of Onbevangen/);
    const writing = await openDatabase(file);
    const reading = await openForReading(file);
    const row = { studyhash: 'a', day: '2026-01-05', events: 1, allocations: 0, sheets: 0 };
    await writing.query.insertInto('deletion').values(row).execute();
    expect(await reading.query.selectFrom('deletion').select('events').execute()).toEqual([{ events: 1 }]);
    await expect(reading.query.insertInto('deletion').values(row).execute()).rejects.toThrow(/read-?only/);
    await reading.close();
    await writing.close();
  });
});

describe('a place that is none', LIMIT, () => {
  it('is named with what is wrong with the file', async () => {
    await expect(openDatabase(join(folder, 'none', 'log.sqlite'))).rejects.toThrow('does not exist');
    await expect(openDatabase(folder)).rejects.toThrow('cannot be opened or written');
    writeFileSync(join(folder, 'text'), 'This is a letter, not a database. '.repeat(100));
    await expect(openDatabase(join(folder, 'text'))).rejects.toThrow('is not a SQLite file');
  });

  it('is named without the password when it is an address', async () => {
    const failed = openDatabase('postgres://someone:hunter2@127.0.0.1:1/log');
    await expect(failed).rejects.toThrow('No PostgreSQL answers at 127.0.0.1:1/log.');
    await expect(failed).rejects.not.toThrow('hunter2');
  });
});
