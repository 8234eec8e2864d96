import type { Migration } from 'kysely';
import { event } from './0001-event.ts';
import { allocation } from './0002-allocation.ts';

/** In the order of their names. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-event': event,
  '0002-allocation': allocation,
};
