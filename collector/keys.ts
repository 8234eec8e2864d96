import { createHash, randomBytes } from 'node:crypto';
import type { Database } from './databases/database.ts';
import { Failure } from './failure.ts';

export const KEY_ROLES = ['ingest', 'read'] as const;
export type KeyRole = (typeof KEY_ROLES)[number];

/** What whoever has a key may. */
export interface Grant {
  /** Whose browsers these are, or who reads; `null`: nobody said, and nothing is held apart. */
  readonly employer: string | null;
  /** Hashes of the studies that it is for; `null`: all of this collector. */
  readonly studies: ReadonlySet<string> | null;
}

export interface KnownKey extends Grant {
  readonly id: string;
  readonly role: KeyRole;
  /** ISO dates; `used` is the last day on which it came by. */
  readonly made: string;
  readonly used: string | null;
  readonly revoked: string | null;
}

export interface Keys {
  /** What `Authorization: Bearer <key>` may in that role; `null`: nothing. Looked up each time, so that revoking works at once. */
  grant(authorization: string | undefined, role: KeyRole): Promise<Grant | null>;
  /** Whether there was ever a key of that role. Where there was none, everybody may who reaches this address. */
  asked(role: KeyRole): Promise<boolean>;
  /** The key, which is nowhere afterwards. Throws `Failure`. */
  add(role: KeyRole, employer: string, studies: readonly string[] | null): Promise<string>;
  list(): Promise<readonly KnownKey[]>;
  /** Throws `Failure` when there is no such key in force. */
  revoke(id: string): Promise<void>;
}

// Keys are 32 random bytes: nothing to guess, so that a slow hash would protect nothing.
const hash = (key: string) => createHash('sha256').update(key).digest('hex');
const OPEN: Grant = { employer: null, studies: null };

/** `given`: keys that stand on the command line; `today`: ISO date. */
export function createKeys(
  database: Database,
  today: () => string,
  given: Readonly<Record<KeyRole, readonly string[]>> = { ingest: [], read: [] },
): Keys {
  const fixed = { ingest: new Set(given.ingest.map(hash)), read: new Set(given.read.map(hash)) };
  const seenOn = new Map<string, string>();

  async function noteUse(id: string, used: string | null): Promise<void> {
    const day = today();
    if (used === day || seenOn.get(id) === day) return;
    seenOn.set(id, day);
    await database.query.updateTable('access_key').set({ used: day }).where('id', '=', id).execute();
  }

  async function asked(role: KeyRole): Promise<boolean> {
    if (fixed[role].size > 0) return true;
    const some = await database.query
      .selectFrom('access_key')
      .select('id')
      .where('role', '=', role)
      .executeTakeFirst();
    return some !== undefined;
  }

  return {
    asked,
    async grant(authorization, role) {
      const key = /^Bearer (\S{1,200})$/.exec(authorization ?? '')?.[1];
      if (key !== undefined) {
        const wanted = hash(key);
        if (fixed[role].has(wanted)) return OPEN;
        const row = await database.query
          .selectFrom('access_key')
          .selectAll()
          .where('hash', '=', wanted)
          .where('role', '=', role)
          .where('revoked', 'is', null)
          .executeTakeFirst();
        if (row) {
          await noteUse(row.id, row.used);
          const studies = row.studies === null ? null : new Set<string>(JSON.parse(row.studies));
          return { employer: row.employer, studies };
        }
      }
      return (await asked(role)) ? null : OPEN;
    },

    async add(role, employer, studies) {
      if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(employer)) {
        throw new Failure('A code of an employer or reader is 1 to 40 small letters, digits and hyphens.');
      }
      if (studies?.some((one) => !/^[0-9a-f]{64}$/.test(one))) {
        throw new Failure('A study is named by its hash of 64 hex digits; "study hash" prints it.');
      }
      const id = randomBytes(4).toString('hex');
      const key = `onb-${role}-${id}-${randomBytes(32).toString('base64url')}`;
      await database.query
        .insertInto('access_key')
        .values({
          ...{ id, role, employer, hash: hash(key), made: today(), used: null, revoked: null },
          studies: studies && JSON.stringify(studies),
        })
        .execute();
      return key;
    },

    async list() {
      const rows = await database.query
        .selectFrom('access_key')
        .selectAll()
        .orderBy('made')
        .orderBy('id')
        .execute();
      return rows.map(({ id, role, employer, studies, made, used, revoked }) => ({
        ...{ id, role: role as KeyRole, employer, made, used, revoked },
        studies: studies === null ? null : new Set<string>(JSON.parse(studies)),
      }));
    },

    async revoke(id) {
      const { numUpdatedRows } = await database.query
        .updateTable('access_key')
        .set({ revoked: today() })
        .where('id', '=', id)
        .where('revoked', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new Failure(`There is no key ${id} in force.`);
    },
  };
}
