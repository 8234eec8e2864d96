import type { Database } from './databases/database.ts';

export interface Installs {
  /** Those of the sources that belong to another employer. One that nobody had yet becomes this employer's. */
  strangers(employer: string, sources: ReadonlySet<string>): Promise<ReadonlySet<string>>;
}

/** Whose install is whose never changes, so that what was once read can be remembered. */
const REMEMBERED = 100_000;

export function createInstalls(database: Database): Installs {
  const known = new Map<string, string>();
  return {
    async strangers(employer, sources) {
      const unknown = [...sources].filter((source) => !known.has(source));
      if (unknown.length > 0) {
        await database.query
          .insertInto('install')
          .values(unknown.map((source) => ({ source, employer })))
          .onConflict((conflict) => conflict.column('source').doNothing())
          .execute();
        const rows = await database.query
          .selectFrom('install')
          .selectAll()
          .where('source', 'in', unknown)
          .execute();
        if (known.size > REMEMBERED) known.clear();
        for (const row of rows) known.set(row.source, row.employer);
      }
      return new Set([...sources].filter((source) => known.get(source) !== employer));
    },
  };
}
