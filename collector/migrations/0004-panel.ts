import type { Kysely, Migration } from 'kysely';

export const panel: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('panel_sheet')
      .addColumn('employer', 'text', (column) => column.notNull())
      .addColumn('studyhash', 'text', (column) => column.notNull())
      .addColumn('panel', 'text', (column) => column.notNull())
      // Place at the table, from 1: what others are shown in the place of a pseudonym.
      .addColumn('seat', 'integer', (column) => column.notNull())
      .addColumn('round', 'integer', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('assessor', 'text', (column) => column.notNull())
      // SHA-256 of what only the assessor's own browser knows.
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('marks', 'text', (column) => column.notNull())
      // No seat is given twice, and no sheet is written twice, whoever writes at the same moment.
      .addPrimaryKeyConstraint('panel_sheet_seat', ['employer', 'studyhash', 'panel', 'seat', 'round'])
      .addUniqueConstraint('panel_sheet_round', ['employer', 'studyhash', 'panel', 'assessor', 'round'])
      .execute();
  },
};
