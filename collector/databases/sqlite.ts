import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Failure } from '../failure.ts';
import type { Schema } from '../schema.ts';
import { codeOf, type Database, type EventRow, madeByNewer, migrate, type StoreProblem } from './database.ts';

function explain(error: unknown, file: string): Failure {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : '';
  if (text.includes('directory does not exist')) return new Failure(`The folder of ${file} does not exist.`);
  if (code.startsWith('SQLITE_NOTADB')) return new Failure(`${file} is not a SQLite file.`);
  if (code.startsWith('SQLITE_CORRUPT')) return new Failure(`${file} is damaged; put back a copy.`);
  if (code.startsWith('SQLITE_FULL')) return new Failure(`The disk of ${file} is full.`);
  if (/^SQLITE_(CANTOPEN|READONLY|IOERR|PERM)/.test(code)) {
    return new Failure(`${file} cannot be opened or written.`);
  }
  if (code.startsWith('SQLITE_BUSY')) return new Failure(`${file} is in use by another program.`);
  if (madeByNewer(error)) return new Failure(`${file} was made by a newer version of Onbevangen.`);
  return new Failure(`${file} cannot be used (${code || 'unknown reason'}).`);
}

export function sqliteProblem(error: unknown): StoreProblem | null {
  const code = codeOf(error);
  if (/^SQLITE_(FULL|IOERR)/.test(code)) return 'full';
  // Another program held the file for longer than we wait.
  return code.startsWith('SQLITE_BUSY') ? 'gone' : null;
}

function database(sqlite: SQLite.Database): Database {
  const query = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
  let add: SQLite.Transaction<(rows: readonly EventRow[]) => string[]> | undefined;
  // One prepared statement: a statement of a thousand rows takes twice the time of a thousand of one.
  const prepare = () => {
    const insert = sqlite.prepare(
      `insert into event (id, type, source, sequence, studyday, studyhash, arm, recruiter, data)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
    );
    return sqlite.transaction((rows: readonly EventRow[]) =>
      rows.flatMap(({ id, type, source, sequence, studyday, studyhash, arm, recruiter, data }) =>
        insert.run(id, type, source, sequence, studyday, studyhash, arm, recruiter, data).changes > 0
          ? [id]
          : [],
      ),
    );
  };
  return {
    query,
    // Kysely lends its one connection: between the statements of somebody's transaction nobody comes in.
    addEvents: (rows) =>
      query.connection().execute(async () => {
        add ??= prepare();
        return add.immediate(rows);
      }),
    // One writer at a time: positions come in order.
    settled: (read) => read(query),
    // SQLite looks at what is there.
    resumePositions: async () => {},
    close: () => query.destroy(),
  };
}

/** Opens or makes the file and brings its tables up to date. Throws `Failure`. `:memory:` keeps nothing. */
export async function openSqlite(file: string): Promise<Database> {
  let sqlite: SQLite.Database | undefined;
  try {
    sqlite = new SQLite(file);
    sqlite.pragma('busy_timeout = 5000');
    sqlite.pragma('journal_mode = WAL');
    // FULL: a commit is on disk before it is acknowledged, also when the power fails.
    sqlite.pragma('synchronous = FULL');
    const opened = database(sqlite);
    await migrate(opened.query);
    return opened;
  } catch (error) {
    sqlite?.close();
    throw explain(error, file);
  }
}

/** Opens an existing file for reading alone, also while a collector writes to it. Throws `Failure`. */
export function readSqlite(file: string): Database {
  try {
    const sqlite = new SQLite(file, { readonly: true, fileMustExist: true });
    sqlite.prepare('select position from event limit 1').get();
    return database(sqlite);
  } catch (error) {
    if (codeOf(error) === 'SQLITE_CANTOPEN') {
      throw new Failure(`There is no log at ${file}.`);
    }
    if (error instanceof Error && error.message.includes('no such table')) {
      throw new Failure(`${file} is not a log of Onbevangen.`);
    }
    throw explain(error, file);
  }
}
