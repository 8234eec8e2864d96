import type { Protocol } from '../shared/study/protocol.ts';
import { protocolHash } from '../shared/study/protocol-hash.ts';
import type { Database } from './databases/database.ts';

/** What was destroyed of one study. */
export interface Deleted {
  readonly studyhash: string;
  readonly events: number;
  readonly allocations: number;
  readonly sheets: number;
}

/** Rows in one transaction: a long one would keep browsers waiting. */
const CHUNK = 5_000;
const DAY = 86_400_000;

/** First day (ISO) on which the log of a study may be there no more; `null`: nothing was agreed. */
export function deleteOn({ end, retention }: Protocol): string | null {
  if (retention.logDays === 0) return null;
  return new Date(Date.parse(end) + (retention.logDays + 1) * DAY).toISOString().slice(0, 10);
}

async function deleteStudy({ query }: Database, studyhash: string): Promise<Deleted> {
  let events = 0;
  for (let some = CHUNK; some === CHUNK; events += some) {
    const { numDeletedRows } = await query
      .deleteFrom('event')
      .where('position', 'in', (from) =>
        from.selectFrom('event').select('position').where('studyhash', '=', studyhash).limit(CHUNK),
      )
      .executeTakeFirst();
    some = Number(numDeletedRows);
  }
  const all = async (table: 'allocation' | 'panel_sheet') =>
    Number(
      (await query.deleteFrom(table).where('studyhash', '=', studyhash).executeTakeFirst()).numDeletedRows,
    );
  return { studyhash, events, allocations: await all('allocation'), sheets: await all('panel_sheet') };
}

/**
 * Destroys the logs of studies whose time is over, and notes what was destroyed in the table `deletion`.
 * `today`: ISO date. Several collectors may do it at once; a second time finds nothing.
 */
export async function retain(
  database: Database,
  protocols: readonly Protocol[],
  today: string,
): Promise<readonly Deleted[]> {
  const done: Deleted[] = [];
  for (const protocol of protocols) {
    const on = deleteOn(protocol);
    if (on === null || today < on) continue;
    const deleted = await deleteStudy(database, protocolHash(protocol));
    if (deleted.events + deleted.allocations + deleted.sheets === 0) continue;
    await database.query
      .insertInto('deletion')
      .values({ ...deleted, day: today })
      .execute();
    done.push(deleted);
  }
  return done;
}
