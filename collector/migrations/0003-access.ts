import type { Kysely, Migration } from 'kysely';

export const access: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('access_key')
      .addColumn('id', 'text', (column) => column.primaryKey())
      // SHA-256 of the key; the key itself is nowhere.
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('employer', 'text', (column) => column.notNull())
      .addColumn('studies', 'text')
      .addColumn('made', 'text', (column) => column.notNull())
      .addColumn('used', 'text')
      .addColumn('revoked', 'text')
      .execute();
    await db.schema
      .createTable('install')
      .addColumn('source', 'text', (column) => column.primaryKey())
      .addColumn('employer', 'text', (column) => column.notNull())
      .execute();
  },
};
