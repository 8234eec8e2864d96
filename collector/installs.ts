import { createHash } from 'node:crypto';
import type { Database } from './databases/database.ts';

export interface Installs {
  /**
   * Those of the sources that are not the sender's to speak for: of another employer, or of an install that has proved
   * itself before and not now. One that nobody had yet becomes this employer's, and from its first proof this install's.
   * @param proof what the sending install alone can say; `null`: it says nothing
   */
  strangers(
    employer: string,
    sources: ReadonlySet<string>,
    proof: string | null,
  ): Promise<ReadonlySet<string>>;
}

interface Owner {
  readonly employer: string;
  readonly proof: string | null;
}

/** Whose install is whose never changes, nor a proof once given, so that what was once read can be remembered. */
const REMEMBERED = 100_000;

const hash = (proof: string) => createHash('sha256').update(proof).digest('hex');

export function createInstalls(database: Database): Installs {
  const known = new Map<string, Owner>();

  async function read(sources: readonly string[], employer: string, proof: string | null): Promise<void> {
    await database.query
      .insertInto('install')
      .values(sources.map((source) => ({ source, employer, proof })))
      .onConflict((conflict) => conflict.column('source').doNothing())
      .execute();
    if (proof !== null) {
      await database.query
        .updateTable('install')
        .set({ proof })
        .where('source', 'in', sources)
        .where('employer', '=', employer)
        .where('proof', 'is', null)
        .execute();
    }
    const rows = await database.query
      .selectFrom('install')
      .selectAll()
      .where('source', 'in', sources)
      .execute();
    if (known.size > REMEMBERED) known.clear();
    for (const row of rows) known.set(row.source, row);
  }

  return {
    async strangers(employer, sources, said) {
      const proof = said === null ? null : hash(said);
      const unsure = [...sources].filter((source) => !known.get(source)?.proof);
      if (unsure.length > 0) await read(unsure, employer, proof);
      const owns = (owner: Owner | undefined) =>
        owner?.employer === employer && (owner.proof === null || owner.proof === proof);
      return new Set([...sources].filter((source) => !owns(known.get(source))));
    },
  };
}
