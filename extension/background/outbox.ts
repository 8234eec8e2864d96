import type { Draft } from '../../shared/events/event.ts';
import { exposed } from '../../shared/events/exposed.ts';
import { foreignArm } from '../../shared/events/foreign-arm.ts';
import type { AnyEvent } from '../../shared/events/parse.ts';
import { eventId } from '../../shared/study/exposure-key.ts';
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
  /** Ids of the protocol's arms, in its order. */
  readonly arms: readonly string[];
  /** Whether arms differ per page: what is logged of a candidate belongs to the arm in which they were seen. */
  readonly perPage: boolean;
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

/** Follows from the exposure that it is about, so that it is logged once with it. */
const sighting = (exposure: string, candidate: string, arm: string, other: number): Draft => ({
  ...foreignArm.create(eventId(exposure, foreignArm.type), { candidate, other }),
  arm,
});

const EMPTY: OutboxState = { sequence: 0, overflow: 0, days: {} };

/** `limit` events wait at most; `memory` ids are remembered at most. */
export function openOutbox({ limit = 50_000, memory = 200_000 } = {}): Outbox {
  const { get: database, close } = oneDatabase();

  return {
    async add(drafts, { now, start, arms, perPage, ...stamp }) {
      if (drafts.length === 0) return;
      const tx = (await database()).transaction(['waiting', 'seen', 'state', 'met'], 'readwrite', STRICT);
      const met = tx.objectStore('met');
      const seen = tx.objectStore('seen');
      const state = (await tx.objectStore('state').get('state')) ?? EMPTY;
      let { sequence, overflow } = state;
      let waiting = await tx.objectStore('waiting').count();
      const studyday = studyDay(start, now, state.days[stamp.studyhash]);
      const rest = [...drafts];
      for (let draft = rest.shift(); draft; draft = rest.shift()) {
        const { id, type, data } = draft;
        if ((await seen.getKey(id)) !== undefined) continue;
        const candidate = typeof data.candidate === 'string' ? data.candidate : null;
        const before = candidate ? await met.get([stamp.studyhash, candidate]) : undefined;
        const arm = draft.arm ?? (perPage ? before : undefined) ?? stamp.arm;
        if (candidate && type === exposed.type) {
          void met.put(arm, [stamp.studyhash, candidate]);
          if (before !== undefined && before !== arm)
            rest.unshift(sighting(id, candidate, arm, arms.indexOf(before) + 1));
        }
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
