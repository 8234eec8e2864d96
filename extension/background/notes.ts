import * as v from 'valibot';
import { notesGoneBefore } from '../../shared/assessment/retention.ts';
import { pseudonymField } from '../../shared/events/fields.ts';
import type { GivenNote } from '../../shared/ports/content-to-background.ts';
import { type Database, oneDatabase, type SealedNote, STRICT } from './database.ts';

const MOST = 2000;
const criterionField = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const shape = v.strictObject({
  candidate: pseudonymField,
  criterion: criterionField,
  text: v.pipe(v.string(), v.maxLength(MOST)),
});

const { get: database, close } = oneDatabase();

export { close as closeNotes };

/** Made once, and never readable by anyone: not by us either. */
async function keyOf(db: Database): Promise<CryptoKey> {
  const known = await db.get('keys', 'notes');
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const tx = db.transaction('keys', 'readwrite', STRICT);
  // Two first notes at once: the key that came first stays.
  const first = await tx.store.get('notes');
  if (!first) void tx.store.put(made, 'notes');
  await tx.done;
  return first ?? made;
}

/** Bound to whom and what it is about: a note that is put elsewhere cannot be opened. */
const about = (candidate: string, criterion: string) => new TextEncoder().encode(`${candidate} ${criterion}`);

/** Resolves once on disk. An empty text takes the note away. */
export async function saveNote(given: unknown, now: number): Promise<void> {
  const { candidate, criterion, text } = v.parse(shape, given) satisfies GivenNote;
  const db = await database();
  if (text.trim() === '') {
    const tx = db.transaction('notes', 'readwrite', STRICT);
    void tx.store.delete([candidate, criterion]);
    return tx.done;
  }
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: about(candidate, criterion) },
    await keyOf(db),
    new TextEncoder().encode(text),
  );
  const tx = db.transaction('notes', 'readwrite', STRICT);
  void tx.store.put({ candidate, criterion, iv, bytes, touched: now });
  await tx.done;
}

const rangeOf = (candidate: string) => IDBKeyRange.bound([candidate, ''], [candidate, '\uffff']);

/** Notes by criterion. One that cannot be opened any more is left out. */
export async function notesOf(candidate: unknown): Promise<Record<string, string>> {
  const of = v.parse(pseudonymField, candidate);
  const db = await database();
  const sealed = await db.getAll('notes', rangeOf(of));
  if (!sealed.length) return {};
  const key = await keyOf(db);
  const opened = await Promise.all(sealed.map((one) => unseal(key, one).catch(() => null)));
  return Object.fromEntries(
    opened.flatMap((text, at) => (text === null ? [] : [[sealed[at]!.criterion, text]])),
  );
}

async function unseal(key: CryptoKey, { candidate, criterion, iv, bytes }: SealedNote): Promise<string> {
  const text = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData: about(candidate, criterion) },
    key,
    bytes,
  );
  return new TextDecoder().decode(text);
}

/** The scores were locked: from now on the days of the candidate's notes count. */
export async function touchNotes(candidate: string, now: number): Promise<void> {
  const tx = (await database()).transaction('notes', 'readwrite', STRICT);
  for (const note of await tx.store.getAll(rangeOf(candidate))) void tx.store.put({ ...note, touched: now });
  await tx.done;
}

/** Takes away what the retention rule has no more room for. */
export async function forgetOldNotes(
  now: number,
  study: { readonly end: string; readonly retention: { readonly keyDays: number } },
): Promise<void> {
  const before = notesGoneBefore(now, study);
  const tx = (await database()).transaction('notes', 'readwrite', STRICT);
  for (const key of await tx.store.index('touched').getAllKeys(IDBKeyRange.upperBound(before, true)))
    void tx.store.delete(key);
  await tx.done;
}
