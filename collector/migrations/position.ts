import { type ColumnBuilderCallback, type Kysely, PostgresAdapter } from 'kysely';

/** Type and build of a primary key whose numbers only go up, also after rows were deleted. */
export function positionColumn(db: Kysely<unknown>): ['bigint' | 'integer', ColumnBuilderCallback] {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? ['bigint', (column) => column.generatedByDefaultAsIdentity().primaryKey()]
    : ['integer', (column) => column.primaryKey().autoIncrement()];
}
