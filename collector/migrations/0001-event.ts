import type { Kysely, Migration } from 'kysely';
import { positionColumn } from './position.ts';

/** A released migration never changes: data of running studies went through it. */
export const event: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('event')
      .addColumn('position', ...positionColumn(db))
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('sequence', 'bigint', (column) => column.notNull())
      .addColumn('studyday', 'integer', (column) => column.notNull())
      .addColumn('studyhash', 'text', (column) => column.notNull())
      .addColumn('arm', 'text', (column) => column.notNull())
      .addColumn('recruiter', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('event_source_sequence')
      .on('event')
      .columns(['source', 'sequence'])
      .execute();
  },
};
