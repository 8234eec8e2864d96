import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { oneDatabase } from '../../../extension/background/database.ts';

const NAME = 'onbevangen-outbox';
/** What each version added, as it was shipped: an older browser profile has exactly this. */
const SHIPPED: readonly ((db: IDBDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('waiting');
    db.createObjectStore('seen').createIndex('sequence', '');
    db.createObjectStore('refused');
    db.createObjectStore('state');
  },
  (db) => {
    db.createObjectStore('notes', { keyPath: ['candidate', 'criterion'] }).createIndex('touched', 'touched');
    db.createObjectStore('keys');
  },
  (db) => void db.createObjectStore('met'),
];

/** A database as version `version` left it, with an event that waits to be sent. */
async function left(version: number): Promise<void> {
  const db = await openDB(NAME, version, {
    upgrade(raw) {
      const made = raw as unknown as IDBDatabase;
      for (const add of SHIPPED.slice(0, version)) add(made);
      if (version > SHIPPED.length) made.createObjectStore('from-a-later-version');
    },
  });
  await db.put('waiting', { id: 'e1' }, 1);
  await db.put('seen', 1, 'e1');
  await db.put('state', { sequence: 1, overflow: 0, days: { hash: 4 } }, 'state');
  db.close();
}

const database = oneDatabase();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => database.close());

it.each([1, 2, 3, 4])(
  'what waited in a database of version %i is there, in its sequence, and all tables too',
  async (version) => {
    await left(version);
    const db = await database.get();
    expect(await db.get('waiting', 1)).toEqual({ id: 'e1' });
    expect(await db.get('seen', 'e1')).toBe(1);
    expect(await db.get('state', 'state')).toEqual({ sequence: 1, overflow: 0, days: { hash: 4 } });
    expect([...db.objectStoreNames]).toEqual(
      expect.arrayContaining(['keys', 'met', 'notes', 'refused', 'seen', 'state', 'waiting']),
    );
    expect([...db.transaction('notes').store.indexNames]).toEqual(['touched']);
  },
);
