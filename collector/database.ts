import SQLite from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { Failure } from './failure.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

function explain(error: unknown, file: string): Failure {
  const code = (error as { code?: string }).code ?? '';
  const text = error instanceof Error ? error.message : '';
  if (text.includes('directory does not exist')) return new Failure(`The folder of ${file} does not exist.`);
  if (code.startsWith('SQLITE_NOTADB')) return new Failure(`${file} is not a SQLite file.`);
  if (code.startsWith('SQLITE_CORRUPT')) return new Failure(`${file} is damaged; put back a copy.`);
  if (code.startsWith('SQLITE_FULL')) return new Failure(`The disk of ${file} is full.`);
  if (/^SQLITE_(CANTOPEN|READONLY|IOERR|PERM)/.test(code)) {
    return new Failure(`${file} cannot be opened or written.`);
  }
  if (code.startsWith('SQLITE_BUSY')) return new Failure(`${file} is in use by another program.`);
  if (text.includes('previously executed migration')) {
    return new Failure(`${file} was made by a newer version of Onbevangen.`);
  }
  return new Failure(`${file} cannot be used (${code || 'unknown reason'}).`);
}

/** Opens or makes the file and brings its tables up to date. Throws `Failure`. `:memory:` keeps nothing. */
export async function openDatabase(file: string): Promise<Database> {
  let sqlite: SQLite.Database | undefined;
  try {
    sqlite = new SQLite(file);
    sqlite.pragma('busy_timeout = 5000');
    sqlite.pragma('journal_mode = WAL');
    // FULL: a commit is on disk before it is acknowledged, also when the power fails.
    sqlite.pragma('synchronous = FULL');
    const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
    const { error } = await new Migrator({
      db: database,
      provider: { getMigrations: async () => ({ ...migrations }) },
    }).migrateToLatest();
    if (error) throw error;
    return database;
  } catch (error) {
    sqlite?.close();
    throw explain(error, file);
  }
}

/** Opens an existing file for reading alone, also while a collector writes to it. Throws `Failure`. */
export function openForReading(file: string): Database {
  try {
    const sqlite = new SQLite(file, { readonly: true, fileMustExist: true });
    sqlite.prepare('select position from event limit 1').get();
    return new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_CANTOPEN') {
      throw new Failure(`There is no log at ${file}.`);
    }
    if (error instanceof Error && error.message.includes('no such table')) {
      throw new Failure(`${file} is not a log of Onbevangen.`);
    }
    throw explain(error, file);
  }
}
