import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { Failure } from '../failure.ts';
import type { Schema } from '../schema.ts';
import { codeOf, type Database, type EventRow, madeByNewer, migrate, type StoreProblem } from './database.ts';

/** Whoever adds events holds it shared; who reads holds it alone. Any number that nobody else uses. */
const POSITIONS = 7_032_611;
const INT8 = 20;

/** Where it is, without the password. */
function shown(address: string): string {
  try {
    const { host, pathname } = new URL(address);
    return `${host}${pathname}`;
  } catch {
    return 'this address';
  }
}

function explain(error: unknown, address: string): Failure {
  const code = codeOf(error);
  const [where, name] = [shown(address), shown(address).replace(/^.*\//, '')];
  if (/^(28P01|28000)$/.test(code)) {
    return new Failure(`PostgreSQL at ${where} does not take this user and password.`);
  }
  if (code === '3D000') return new Failure(`PostgreSQL has no database ${name}; make one with createdb.`);
  if (code === '42501') return new Failure(`This user may not make or read tables in ${where}.`);
  if (code === '42P01') return new Failure(`${where} is not a log of Onbevangen.`);
  if (/^E[A-Z]+$/.test(code) || code === '57P03') return new Failure(`No PostgreSQL answers at ${where}.`);
  if (madeByNewer(error)) return new Failure(`${where} was made by a newer version of Onbevangen.`);
  return new Failure(`PostgreSQL at ${where} cannot be used (${code || 'unknown reason'}).`);
}

/** Two batches with the same ids in another order wait for each other; one of them is sent away. */
const ATTEMPTS = 10;
const sentAway = (error: unknown) => /^(40P01|40001)$/.test(codeOf(error));

export function postgresProblem(error: unknown): StoreProblem | null {
  const code = codeOf(error);
  if (/^53[12]00$/.test(code)) return 'full';
  const lost = error instanceof Error && /^(Connection terminated|timeout exceeded)/.test(error.message);
  // 55000: it takes no connections now.
  return lost || /^(08...|53300|55000|57P0[1-3]|E[A-Z]+)$/.test(code) ? 'gone' : null;
}

// The lock comes before any position: rows are joined to it, and positions are given to joined rows.
const ADD = {
  name: 'add-events',
  text: `with held as materialized (select pg_advisory_xact_lock_shared(${POSITIONS}))
    insert into event (id, type, source, sequence, studyday, studyhash, arm, recruiter, data)
    select added.* from held, unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::integer[],
      $6::text[], $7::text[], $8::text[], $9::text[]) as added
    on conflict (id) do nothing returning id`,
};
const ORDER = [
  'id',
  'type',
  'source',
  'sequence',
  'studyday',
  'studyhash',
  'arm',
  'recruiter',
  'data',
] as const satisfies readonly (keyof EventRow)[];

function database(address: string, settings: string): Database {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'onbevangen',
    connectionTimeoutMillis: 10_000,
    max: 10,
    options: settings,
    types: {
      // Positions, sequences and counts are far below 2^53.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  });
  // A connection that breaks while nobody uses it; the next query opens another.
  pool.on('error', () => {});
  const query = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    query,
    async addEvents(rows) {
      const values = ORDER.map((column) => rows.map((row) => row[column]));
      for (let attempt = 1; ; attempt++) {
        try {
          const { rows: added } = await pool.query<{ readonly id: string }>({ ...ADD, values });
          return added.map(({ id }) => id);
        } catch (error) {
          if (attempt >= ATTEMPTS || !sentAway(error)) throw error;
        }
      }
    },
    settled: (read) =>
      query.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(POSITIONS)})`.execute(tx);
        return read(tx);
      }),
    async resumePositions(tx) {
      for (const table of ['event', 'deletion'] as const) {
        await sql`select setval(pg_get_serial_sequence(${table}, 'position'),
          (select coalesce(max(position), 0) + 1 from ${sql.table(table)}), false)`.execute(tx);
      }
    },
    close: () => query.destroy(),
  };
}

async function opened(address: string, settings: string, prepare: (one: Database) => Promise<unknown>) {
  let made: Database | undefined;
  try {
    made = database(address, settings);
    await prepare(made);
    return made;
  } catch (error) {
    await made?.close();
    throw explain(error, address);
  }
}

/** Brings the tables of a database that is there up to date. Throws `Failure`. */
export const openPostgres = (address: string): Promise<Database> =>
  // A commit is on disk before it is acknowledged, whatever the server does otherwise.
  opened(address, '-c synchronous_commit=on', ({ query }) => migrate(query));

/** For reading alone. Throws `Failure`. */
export const readPostgres = (address: string): Promise<Database> =>
  opened(address, '-c default_transaction_read_only=on', ({ query }) =>
    query.selectFrom('event').select('position').limit(1).execute(),
  );
