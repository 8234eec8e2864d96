import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from './databases/database.ts';
import { storeProblem } from './databases/index.ts';
import { Failure } from './failure.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';

/** Tables with the columns that order them; every table of the schema must be here. */
const TABLES = {
  event: ['position'],
  allocation: ['studyhash', 'place'],
  access_key: ['id'],
  install: ['source'],
  panel_sheet: ['employer', 'studyhash', 'panel', 'seat', 'round'],
  deletion: ['position'],
} as const satisfies Record<keyof Schema, readonly string[]>;
type Table = keyof typeof TABLES;
const names = Object.keys(TABLES) as readonly Table[];

const FORM = 1;
const PAGE = 2_000;
const ROWS = 500;
const version = () => Object.keys(migrations).at(-1) ?? '';

type Row = Readonly<Record<string, unknown>>;

/** In pages by key, so that the end takes no longer than the start. */
async function* rowsOf(query: Kysely<Schema>, table: Table): AsyncGenerator<readonly Row[]> {
  const columns: readonly string[] = TABLES[table];
  const refs = sql.join(columns.map((column) => sql.ref(column)));
  for (let last: Row | undefined, more = true; more; ) {
    let read = query.selectFrom(table).selectAll().limit(PAGE);
    for (const column of columns) read = read.orderBy(sql.ref(column));
    if (last) {
      const held = last;
      read = read.where(sql<boolean>`(${refs}) > (${sql.join(columns.map((column) => held[column]))})`);
    }
    const rows = (await read.execute()) as readonly Row[];
    yield rows;
    last = rows.at(-1);
    more = rows.length === PAGE;
  }
}

/**
 * Everything as of one moment, as lines of JSON: a head, `[table, row]` for each row, and an end with the number
 * of rows and the SHA-256 of all lines before it. Fits either kind of database.
 */
export async function* backup(database: Database): AsyncGenerator<string> {
  const digest = createHash('sha256');
  const lines: string[] = [];
  const add = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`;
    digest.update(line);
    lines.push(line);
  };
  const flush = () => lines.splice(0).join('');
  let count = 0;
  add({ onbevangen: 'backup', form: FORM, version: version() });
  const transaction = await database.query.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    for (const table of names) {
      for await (const rows of rowsOf(transaction, table)) {
        for (const row of rows) add([table, row]);
        count += rows.length;
        yield flush();
      }
    }
  } finally {
    await transaction.rollback().execute();
  }
  yield `${flush()}${JSON.stringify({ end: true, rows: count, sha256: digest.digest('hex') })}\n`;
}

const damaged = () => new Failure('The backup is damaged or not complete; nothing was put back.');

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged();
  }
}

async function empty(query: Kysely<Schema>): Promise<boolean> {
  for (const table of names) {
    if (await query.selectFrom(table).select(sql.lit(1).as('one')).limit(1).executeTakeFirst()) return false;
  }
  return true;
}

/** Puts a backup into an empty database: the whole of it, or nothing. Answers with the number of rows. Throws `Failure`. */
export async function restore(database: Database, lines: AsyncIterable<string>): Promise<number> {
  return database.query.transaction().execute(async (tx) => {
    if (!(await empty(tx))) throw new Failure('There is a log already; a backup goes into an empty place.');
    const digest = createHash('sha256');
    let [count, started, ended] = [0, false, false];
    let batch: { table: Table; rows: Row[] } | undefined;
    const keep = async () => {
      const { table, rows } = batch ?? { table: 'event' as const, rows: [] };
      batch = undefined;
      if (rows.length === 0) return;
      await tx
        .insertInto(table)
        .values(rows as never)
        .execute()
        .catch((error) => {
          throw storeProblem(error) ? error : damaged();
        });
    };
    for await (const line of lines) {
      if (ended) throw damaged();
      const read = parse(line);
      if (!started) {
        const head = read as { onbevangen?: unknown; form?: unknown; version?: unknown } | null;
        if (head?.onbevangen !== 'backup') throw new Failure('This is not a backup of a collector.');
        if (head.form !== FORM || !Object.hasOwn(migrations, String(head.version))) {
          throw new Failure('The backup was made by a newer version of Onbevangen.');
        }
        started = true;
      } else if (Array.isArray(read)) {
        const [table, row] = read as [Table, Row];
        if (!Object.hasOwn(TABLES, table)) throw damaged();
        if (batch?.table !== table || batch.rows.length >= ROWS) await keep();
        batch ??= { table, rows: [] };
        batch.rows.push(row);
        count++;
      } else {
        const end = read as { rows?: unknown; sha256?: unknown } | null;
        if (end?.rows !== count || end.sha256 !== digest.digest('hex')) throw damaged();
        ended = true;
        continue;
      }
      digest.update(`${line}\n`);
    }
    if (!ended) throw damaged();
    await keep();
    await database.resumePositions(tx);
    return count;
  });
}
