import type { Migration } from 'kysely';
import { event } from './0001-event.ts';
import { allocation } from './0002-allocation.ts';
import { access } from './0003-access.ts';
import { panel } from './0004-panel.ts';
import { deletion } from './0005-deletion.ts';
import { proof } from './0006-proof.ts';

/** In the order of their names. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-event': event,
  '0002-allocation': allocation,
  '0003-access': access,
  '0004-panel': panel,
  '0005-deletion': deletion,
  '0006-proof': proof,
};
