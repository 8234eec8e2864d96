import { codeOf, type Database, type StoreProblem } from './database.ts';
import { openPostgres, postgresProblem, readPostgres } from './postgres.ts';
import { openSqlite, readSqlite, sqliteProblem } from './sqlite.ts';

/** Whether a place is a PostgreSQL database by its address; otherwise it is a SQLite file. */
export const isPostgres = (place: string): boolean => /^postgres(ql)?:\/\//.test(place);

/** Opens or makes what is at the place and brings its tables up to date. Throws `Failure`. */
export const openDatabase = (place: string): Promise<Database> =>
  isPostgres(place) ? openPostgres(place) : openSqlite(place);

/** Opens what is there for reading alone, also while a collector writes to it. Throws `Failure`. */
export const openForReading = async (place: string): Promise<Database> =>
  isPostgres(place) ? readPostgres(place) : readSqlite(place);

/** What is wrong with the store, when that is why something failed; `null` for any other error. */
export const storeProblem = (error: unknown): StoreProblem | null =>
  sqliteProblem(error) ?? postgresProblem(error);

/** Whether a transaction failed because another wrote at the same moment: worth another try. */
export const lostRace = (error: unknown): boolean =>
  /^SQLITE_(CONSTRAINT|BUSY)|^23505$|^40(001|P01)$/.test(codeOf(error));
