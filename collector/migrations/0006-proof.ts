import type { Kysely, Migration } from 'kysely';

export const proof: Migration = {
  async up(db: Kysely<unknown>) {
    // SHA-256 of what the install proves itself by; null until it first did.
    await db.schema.alterTable('install').addColumn('proof', 'text').execute();
  },
};
