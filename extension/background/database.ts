import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AnyEvent } from '../../shared/events/parse.ts';

export interface OutboxState {
  readonly sequence: number;
  readonly overflow: number;
  /** Last study day per protocol hash. */
  readonly days: Readonly<Record<string, number>>;
}

/** A note as it lies on disk: nothing of it can be read without the key. */
export interface SealedNote {
  readonly candidate: string;
  readonly criterion: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
  /** Unix milliseconds: last changed, or when the scores of the candidate were locked after that. */
  readonly touched: number;
}

export interface Tables extends DBSchema {
  waiting: { key: number; value: AnyEvent };
  /** Ids once added: a spool that is drained twice, or an exposure seen again, adds nothing. */
  seen: { key: string; value: number; indexes: { sequence: number } };
  refused: { key: string; value: { readonly reason: string; readonly event: AnyEvent } };
  state: { key: 'state'; value: OutboxState };
  notes: { key: [string, string]; value: SealedNote; indexes: { touched: number } };
  /** In which arm a candidate was on screen last, by study and candidate. */
  met: { key: [string, string]; value: string };
  /** Keys that cannot be taken out of the browser. */
  keys: { key: 'notes'; value: CryptoKey };
}

export type Database = IDBPDatabase<Tables>;

const NAME = 'onbevangen-outbox';
const VERSION = 3;
// Strict: resolved means on disk, also when the machine loses power.
export const STRICT = { durability: 'strict' } as const;

async function open(onClosed: () => void): Promise<Database> {
  const callbacks = { terminated: onClosed, blocking: onClosed };
  try {
    return await openDB<Tables>(NAME, VERSION, {
      ...callbacks,
      upgrade(db, before) {
        if (before < 1) {
          db.createObjectStore('waiting');
          db.createObjectStore('seen').createIndex('sequence', '');
          db.createObjectStore('refused');
          db.createObjectStore('state');
        }
        if (before < 2) {
          const notes = db.createObjectStore('notes', { keyPath: ['candidate', 'criterion'] });
          notes.createIndex('touched', 'touched');
          db.createObjectStore('keys');
        }
        db.createObjectStore('met');
      },
    });
  } catch (error) {
    // After a downgrade: later versions only ever add tables, so theirs can be used as it is.
    if (error instanceof DOMException && error.name === 'VersionError') {
      return openDB<Tables>(NAME, undefined, callbacks);
    }
    throw error;
  }
}

/** The one database of the extension. Opened at the first use, and again after the browser closed it. */
export function oneDatabase(): { get(): Promise<Database>; close(): void } {
  let opened: Promise<Database> | undefined;
  const close = () => {
    opened?.then((db) => db.close()).catch(() => {});
    opened = undefined;
  };
  return {
    get() {
      opened ??= open(close).catch((error) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    close,
  };
}
