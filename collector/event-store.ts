import type { AnyEvent } from '../shared/events/parse.ts';
import type { Database } from './databases/database.ts';

export interface Page {
  readonly events: readonly AnyEvent[];
  /** `after` of the next page; `null` when this was the last. */
  readonly next: number | null;
}

export interface EventStore {
  /**
   * Resolves once all are on disk; ids that are there already stay as they were. Answers with the ids that
   * were new. When it rejects, nothing of them counts as kept.
   */
  save(events: readonly AnyEvent[]): Promise<readonly string[]>;
  /** Events in order of arrival; of some studies alone when they are named. */
  page(after: number, limit: number, studies?: ReadonlySet<string> | null): Promise<Page>;
  /** Rejects when the store does not answer. */
  check(): Promise<void>;
}

export function createEventStore(database: Database): EventStore {
  return {
    async save(events) {
      if (events.length === 0) return [];
      return database.addEvents(
        events.map(({ id, type, source, sequence, studyday, studyhash, arm, recruiter, data }) => ({
          ...{ id, type, source, studyday, studyhash, arm, recruiter },
          sequence: Number(sequence),
          data: JSON.stringify(data),
        })),
      );
    },

    async page(after, limit, studies = null) {
      const rows = await database.settled((query) =>
        query
          .selectFrom('event')
          .selectAll()
          .where('position', '>', after)
          .$if(studies !== null, (some) => some.where('studyhash', 'in', [...(studies ?? [])]))
          .orderBy('position')
          .limit(limit)
          .execute(),
      );
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
      await database.query.selectFrom('event').select('position').limit(1).execute();
    },
  };
}
