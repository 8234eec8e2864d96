import type { Kysely, Migration } from 'kysely';
import { positionColumn } from './position.ts';

export const deletion: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('deletion')
      .addColumn('position', ...positionColumn(db))
      .addColumn('studyhash', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('events', 'bigint', (column) => column.notNull())
      .addColumn('allocations', 'bigint', (column) => column.notNull())
      .addColumn('sheets', 'bigint', (column) => column.notNull())
      .execute();
  },
};
