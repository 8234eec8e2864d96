import type { Kysely, Migration } from 'kysely';

export const allocation: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('allocation')
      .addColumn('studyhash', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('plot', 'text', (column) => column.notNull())
      .addColumn('stratum', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('level', 'text', (column) => column.notNull())
      .addColumn('chain', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('allocation_place', ['studyhash', 'place'])
      // First write wins, and no place is given twice, whoever writes at the same moment.
      .addUniqueConstraint('allocation_unit', ['studyhash', 'plot', 'unit'])
      .addUniqueConstraint('allocation_position', ['studyhash', 'plot', 'stratum', 'position'])
      .execute();
  },
};
