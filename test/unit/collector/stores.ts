import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startPostgres } from './postgres.ts';

export interface TestStore {
  readonly name: string;
  /** A place for a collector's `file` that is empty and nobody else's. */
  place(): Promise<string>;
}

// A limit for what hangs, not for a busy machine.
export const LIMIT = { timeout: 120_000 };

/** Every database that is here, for `describe.each`: SQLite, and PostgreSQL where there is one; says so where not. */
export async function testStores(): Promise<readonly TestStore[]> {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  const postgres = await startPostgres();
  if (!postgres) {
    console.warn('PostgreSQL is not on this machine: the collector is tested on SQLite alone.');
  }
  afterAll(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, LIMIT.timeout);
  let count = 0;
  return [
    { name: 'SQLite', place: async () => join(folder, `${count++}.sqlite`) },
    ...(postgres ? [{ name: 'PostgreSQL', place: () => postgres.database() }] : []),
  ];
}
