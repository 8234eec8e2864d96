import type { Command } from 'commander';
import type { Database } from '../../collector/databases/database.ts';
import { openDatabase } from '../../collector/databases/index.ts';
import type { Io } from '../io.ts';
import { DATABASE_OPTION, placeOf, type WithPlace } from '../place.ts';

/** One file = one subcommand of `onbevangen collect`. */
export interface CollectSubcommand {
  register(group: Command, io: Io): void;
}

/** Adds the options that say where the log is. */
export const withPlace = (command: Command): Command =>
  command.option('--file <path>', "the collector's SQLite file").option(...DATABASE_OPTION);

/** Does something with the log, and closes it. */
export async function atPlace<T>(options: WithPlace, act: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(placeOf(options));
  try {
    return await act(database);
  } finally {
    await database.close();
  }
}

export const today = (): string => new Date().toISOString().slice(0, 10);
