import type { AnyEvent } from '../shared/events/parse.ts';
import type { Database } from './database.ts';

/** The disk would not take the events; none of the batch is kept. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}

export interface Page {
  readonly events: readonly AnyEvent[];
  /** `after` of the next page; `null` when this was the last. */
  readonly next: number | null;
}

export interface EventStore {
  /** Resolves once all are on disk; ids that are there already stay as they were. Throws `StoreFull`. */
  save(events: readonly AnyEvent[]): Promise<void>;
  /** Events in order of arrival. */
  page(after: number, limit: number): Promise<Page>;
  /** Rejects when the store does not answer. */
  check(): Promise<void>;
}

export function createEventStore(database: Database): EventStore {
  return {
    async save(events) {
      if (events.length === 0) return;
      const rows = events.map(
        ({ id, type, source, sequence, studyday, studyhash, arm, recruiter, data }) => ({
          ...{ id, type, source, studyday, studyhash, arm, recruiter },
          sequence: Number(sequence),
          data: JSON.stringify(data),
        }),
      );
      try {
        // One statement, so all or nothing without a transaction of its own to roll back on a full disk.
        await database
          .insertInto('event')
          .values(rows)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
      } catch (error) {
        const code = (error as { code?: string }).code ?? '';
        if (/^SQLITE_(FULL|IOERR)/.test(code)) throw new StoreFull(code);
        throw error;
      }
    },

    async page(after, limit) {
      const rows = await database
        .selectFrom('event')
        .selectAll()
        .where('position', '>', after)
        .orderBy('position')
        .limit(limit)
        .execute();
      const events = rows.map(
        ({ id, source, type, sequence, studyday, studyhash, arm, recruiter, data }): AnyEvent => ({
          specversion: '1.0',
          ...{ id, source },
          type: type as AnyEvent['type'],
          datacontenttype: 'application/json',
          sequence: String(sequence),
          ...{ studyday, studyhash, arm, recruiter },
          data: JSON.parse(data),
        }),
      );
      return { events, next: rows.length < limit ? null : (rows.at(-1)?.position ?? null) };
    },

    async check() {
      await database.selectFrom('event').select('position').limit(1).execute();
    },
  };
}
