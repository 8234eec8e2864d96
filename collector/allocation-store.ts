import {
  chainStart,
  type Entry,
  link,
  listsOf,
  type Refused,
  type Request,
} from '../shared/study/allocation.ts';
import { plotsOf } from '../shared/study/assign.ts';
import type { Protocol } from '../shared/study/protocol.ts';
import { protocolHash } from '../shared/study/protocol-hash.ts';
import { strataOf } from '../shared/study/strata.ts';
import type { Database } from './databases/database.ts';
import { lostRace } from './databases/index.ts';

/** A study whose list this collector issues. */
export interface ListedStudy {
  readonly protocol: Protocol;
  /** Secret; 64 hex digits. */
  readonly seed: string;
}

export interface AllocationStore {
  /**
   * The entry of the unit: the one that it has, or the next of its stratum, on disk before this resolves.
   * `study`: this collector has no list of that study.
   */
  issue(studyhash: string, request: Request): Promise<Entry | Refused | 'study'>;
  /** Takes over a whole allocation that was drawn beforehand, into a study without one. */
  keep(studyhash: string, entries: readonly Entry[]): Promise<void>;
  /** A study's whole allocation, in order. */
  entries(studyhash: string): Promise<readonly Entry[]>;
}

/** Two that write at the same moment: one loses its place to the other and takes the next. */
const ATTEMPTS = 50;

const COLUMNS = ['plot', 'stratum', 'position', 'unit', 'level', 'chain'] as const;

/** Throws a RangeError for a seed that is not the committed one. */
export function createAllocationStore(
  database: Database,
  studies: readonly ListedStudy[] = [],
): AllocationStore {
  const known = new Map(
    studies.map(({ protocol, seed }) => [
      protocolHash(protocol),
      {
        plots: new Map(plotsOf(protocol).map((plot) => [plot.id as string, plot])),
        strata: new Set(strataOf(protocol)),
        level: listsOf(protocol, seed),
      },
    ]),
  );

  return {
    async issue(studyhash, { plot: id, stratum, unit }) {
      const study = known.get(studyhash);
      if (!study) return 'study';
      const plot = study.plots.get(id);
      if (!plot) return 'plot';
      for (let attempt = 1; ; attempt++) {
        try {
          return await database.query.transaction().execute(async (tx) => {
            const rows = tx.selectFrom('allocation').where('studyhash', '=', studyhash);
            const held = await rows
              .select(COLUMNS)
              .where('plot', '=', id)
              .where('unit', '=', unit)
              .executeTakeFirst();
            if (held) return held;
            if (!study.strata.has(stratum)) return 'stratum';
            const last = await rows.select(['place', 'chain']).orderBy('place', 'desc').executeTakeFirst();
            const before = await rows
              .select('position')
              .where('plot', '=', id)
              .where('stratum', '=', stratum)
              .orderBy('position', 'desc')
              .executeTakeFirst();
            const position = (before?.position ?? 0) + 1;
            const bare = { plot: id, stratum, position, unit, level: study.level(plot, stratum, position) };
            const entry = { ...bare, chain: link(last?.chain ?? chainStart(studyhash), bare) };
            await tx
              .insertInto('allocation')
              .values({ studyhash, place: (last?.place ?? 0) + 1, ...entry })
              .execute();
            return entry;
          });
        } catch (error) {
          if (attempt >= ATTEMPTS || !lostRace(error)) throw error;
        }
      }
    },

    async keep(studyhash, entries) {
      await database.query.transaction().execute(async (tx) => {
        for (let from = 0; from < entries.length; from += 1000) {
          const rows = entries
            .slice(from, from + 1000)
            .map((entry, at) => ({ studyhash, place: from + at + 1, ...entry }));
          await tx.insertInto('allocation').values(rows).execute();
        }
      });
    },

    entries: (studyhash) =>
      database.query
        .selectFrom('allocation')
        .select(COLUMNS)
        .where('studyhash', '=', studyhash)
        .orderBy('place')
        .execute(),
  };
}
