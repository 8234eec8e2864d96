import type { Draft } from '../../shared/events/event.ts';
import type { AnyEvent } from '../../shared/events/parse.ts';
import { studyDay } from '../../shared/study/study-day.ts';
import { type OutboxState, oneDatabase, STRICT } from './database.ts';

/** What is the same for all events that are added at one moment. */
export interface Stamp {
  readonly source: string;
  readonly studyhash: string;
  readonly arm: string;
  readonly recruiter: string;
  /** First study day, ISO date. */
  readonly start: string;
  /** Unix milliseconds. */
  readonly now: number;
}

export interface OutboxCount {
  readonly waiting: number;
  /** Kept aside: the collector will not take them. */
  readonly refused: number;
  /** Not kept because the outbox was full; their sequence numbers stay open, so the gap shows. */
  readonly overflow: number;
}

export interface Outbox {
  /** Resolves once on disk. Ids that were ever added are left out. Rejects when nothing could be written. */
  add(drafts: readonly Draft[], stamp: Stamp): Promise<void>;
  /** The oldest events that wait, by sequence. */
  pending(limit: number): Promise<AnyEvent[]>;
  /** Only for events that the collector says it holds. */
  acknowledge(events: readonly AnyEvent[]): Promise<void>;
  /** Sets events aside that the collector will never take. */
  refuse(refusals: readonly { readonly event: AnyEvent; readonly reason: string }[]): Promise<void>;
  count(): Promise<OutboxCount>;
  close(): void;
}

const EMPTY: OutboxState = { sequence: 0, overflow: 0, days: {} };

/** `limit` events wait at most; `memory` ids are remembered at most. */
export function openOutbox({ limit = 50_000, memory = 200_000 } = {}): Outbox {
  const { get: database, close } = oneDatabase();

  return {
    async add(drafts, { now, start, ...stamp }) {
      if (drafts.length === 0) return;
      const tx = (await database()).transaction(['waiting', 'seen', 'state'], 'readwrite', STRICT);
      const seen = tx.objectStore('seen');
      const state = (await tx.objectStore('state').get('state')) ?? EMPTY;
      let { sequence, overflow } = state;
      let waiting = await tx.objectStore('waiting').count();
      const studyday = studyDay(start, now, state.days[stamp.studyhash]);
      for (const { id, type, arm = stamp.arm, data } of drafts) {
        if ((await seen.getKey(id)) !== undefined) continue;
        sequence++;
        if (waiting >= limit) {
          overflow++;
          continue;
        }
        waiting++;
        void seen.put(sequence, id);
        void tx.objectStore('waiting').put(
          {
            specversion: '1.0',
            id,
            type: `nl.onbevangen.${type}`,
            datacontenttype: 'application/json',
            sequence: String(sequence),
            studyday,
            ...stamp,
            arm,
            data,
          },
          sequence,
        );
      }
      for (let over = (await seen.count()) - memory; over > 0; over--) {
        const oldest = await seen.index('sequence').getKey(IDBKeyRange.lowerBound(0));
        if (oldest === undefined) break;
        await seen.delete(oldest);
      }
      const days = { ...state.days, [stamp.studyhash]: studyday };
      void tx.objectStore('state').put({ sequence, overflow, days }, 'state');
      await tx.done;
    },

    async pending(limit) {
      return (await database()).getAll('waiting', undefined, limit);
    },

    async acknowledge(events) {
      if (events.length === 0) return;
      const tx = (await database()).transaction('waiting', 'readwrite', STRICT);
      for (const { sequence } of events) void tx.store.delete(Number(sequence));
      await tx.done;
    },

    async refuse(refusals) {
      if (refusals.length === 0) return;
      const tx = (await database()).transaction(['waiting', 'refused'], 'readwrite', STRICT);
      for (const { event, reason } of refusals) {
        void tx.objectStore('refused').put({ reason, event }, event.id);
        void tx.objectStore('waiting').delete(Number(event.sequence));
      }
      await tx.done;
    },

    async count() {
      const tx = (await database()).transaction(['waiting', 'refused', 'state']);
      const [waiting, refused, state] = await Promise.all([
        tx.objectStore('waiting').count(),
        tx.objectStore('refused').count(),
        tx.objectStore('state').get('state'),
      ]);
      return { waiting, refused, overflow: state?.overflow ?? 0 };
    },

    close,
  };
}
