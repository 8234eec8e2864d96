import type { Insertable, Kysely, Migration } from 'kysely';
import { Migrator } from 'kysely';
import { migrations } from '../migrations/index.ts';
import type { EventTable, Schema } from '../schema.ts';

export type EventRow = Insertable<Omit<EventTable, 'position'>>;

/** One file = one kind of database. All have the same tables, made by the same migrations. */
export interface Database {
  /** Everything but the adding of events. */
  readonly query: Kysely<Schema>;
  /**
   * On disk when this resolves: all, or none when it rejects. Rows whose id is there already stay as they were;
   * answers with the ids that were new.
   */
  addEvents(rows: readonly EventRow[]): Promise<readonly string[]>;
  /**
   * Reads at a moment before which every position that was given out is there or never will be:
   * whoever goes on after the last position that they saw misses nothing.
   */
  settled<T>(read: (query: Kysely<Schema>) => Promise<T>): Promise<T>;
  /** After rows were put in with positions of their own: the next one comes after all of them. */
  resumePositions(query: Kysely<Schema>): Promise<void>;
  close(): Promise<void>;
}

/** `full`: the disk would not take it. `gone`: the database does not answer now. */
export type StoreProblem = 'full' | 'gone';

export const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';

/** Brings the tables up to date; throws what went wrong. */
export async function migrate(query: Kysely<Schema>): Promise<void> {
  const provider = {
    getMigrations: async (): Promise<Record<string, Migration>> => ({ ...migrations }),
  };
  const { error } = await new Migrator({ db: query, provider }).migrateToLatest();
  if (error) throw error;
}

export const madeByNewer = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('previously executed migration');
