import { browser } from '../platform/browser.ts';

// A message between worlds holds at most 64 MiB, and base64 adds a third.
const LARGEST = 40 * 1024 * 1024;
const TIMEOUT = 30_000;

export type Fetched =
  | { readonly status: number; readonly type: string; readonly bytes: string }
  | { readonly status: 0 };

async function readUpTo(response: Response, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/**
 * Bytes of a document that the page's own origin may not read. `status` 0: cannot be had; 413: over 40 MiB.
 * Cookies go along only to hosts that the user or company policy gave us.
 */
export async function fetchDocument(address: string): Promise<Fetched> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { status: 0 };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { status: 0 };
  try {
    const given = await browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
    const response = await fetch(url, {
      credentials: given ? 'include' : 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
      referrerPolicy: 'no-referrer',
    });
    const type = response.headers.get('content-type') ?? '';
    const bytes = await readUpTo(response, LARGEST);
    return bytes ? { status: response.status, type, bytes: base64(bytes) } : { status: 413, type, bytes: '' };
  } catch {
    return { status: 0 };
  }
}
