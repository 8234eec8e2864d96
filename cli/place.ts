import { isPostgres } from '../collector/databases/index.ts';
import { DEFAULT_FILE } from '../collector/defaults.ts';
import { BadInput } from './io.ts';

/** So that a password need not stand in the list of processes. */
const VARIABLE = 'ONBEVANGEN_DATABASE';

export const DATABASE_OPTION = [
  '--database <address>',
  `PostgreSQL instead of a file, as postgres://user@host/name (or in ${VARIABLE})`,
] as const;

export interface WithPlace {
  readonly file?: string;
  readonly database?: string;
}

/** Where the log is: what an option says, else the variable, else the usual file. Throws `BadInput`. */
export function placeOf({ file, database }: WithPlace): string {
  if (file && database) throw new BadInput('Give --file or --database, not both.');
  if (file) return file;
  const address = database ?? process.env[VARIABLE];
  if (!address) return DEFAULT_FILE;
  if (!isPostgres(address) || !URL.canParse(address)) {
    throw new BadInput('The address of a database begins with postgres://.');
  }
  return address;
}

/** As people may see it: without a password. */
export function shownPlace(place: string): string {
  if (!isPostgres(place)) return place;
  const { host, pathname } = new URL(place);
  return `PostgreSQL at ${host}${pathname}`;
}
