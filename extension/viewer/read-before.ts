import type { DocumentResult } from '../../shared/documents/document-model.ts';
import type { ViewerSettings } from '../../shared/documents/viewer-message.ts';
import { storage } from '../platform/storage.ts';

const prefix = 'read:';
/** Letters of one result and number of results; the session's memory is shared with the people that were met. */
const most = { letters: 400_000, results: 12 };

interface Kept {
  readonly at: number;
  readonly result: DocumentResult;
}

/** One for the same bytes, read for the same names in the same language. */
export async function keyOf(bytes: ArrayBuffer, settings: ViewerSettings): Promise<string> {
  const { knownNames, language, served } = settings;
  const about = new TextEncoder().encode(JSON.stringify([[...knownNames].sort(), language, served]));
  const parts = await Promise.all([bytes, about].map((part) => crypto.subtle.digest('SHA-256', part)));
  const both = await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer());
  return prefix + [...new Uint8Array(both)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the same file gave in this browser session; without its person, and in memory only. */
export async function readBefore(key: string): Promise<DocumentResult | null> {
  try {
    return ((await storage.session.get(key))[key] as Kept | undefined)?.result ?? null;
  } catch {
    return null;
  }
}

/** Keeps a document that could be shown; the oldest go first. Whatever goes wrong, it is read again next time. */
export async function keepRead(key: string, result: DocumentResult): Promise<void> {
  if (result.state !== 'shown' || JSON.stringify(result).length > most.letters) return;
  try {
    const all = Object.entries(await storage.session.get(null)) as [string, Kept][];
    const kept = all.filter(([name]) => name.startsWith(prefix)).sort((a, b) => a[1].at - b[1].at);
    const old = kept.slice(0, Math.max(0, kept.length - most.results + 1)).map(([name]) => name);
    if (old.length) await storage.session.remove(old);
    await storage.session.set({ [key]: { at: Date.now(), result } satisfies Kept });
  } catch {
    // No room, or no session any more.
  }
}
