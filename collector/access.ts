import { createHash, timingSafeEqual } from 'node:crypto';

const hash = (key: string) => createHash('sha256').update(key).digest();

/** Checks `Authorization: Bearer <key>` against keys; only their hashes are held. No keys: everybody may. */
export function keyCheck(keys: readonly string[]): (authorization: string | undefined) => boolean {
  const hashes = keys.map(hash);
  if (hashes.length === 0) return () => true;
  return (authorization) => {
    const given = hash(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '');
    // All are compared, so that time does not tell which one fits.
    return hashes.filter((one) => timingSafeEqual(one, given)).length > 0;
  };
}

const NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(host: string): boolean {
  return NAMES.has(host) || host === '::1';
}

/** Whether a Host header names this machine; a page that points its own name here (DNS rebinding) doesn't. */
export function namesLoopback(header: string | undefined): boolean {
  return NAMES.has((header ?? '').replace(/:\d+$/, ''));
}

/** Extensions may call from their own pages; web pages may not. Requests without an origin aren't from a page. */
export function originMayCall(origin: string | undefined): boolean {
  return origin === undefined || /^(chrome|moz)-extension:\/\/[a-z0-9-]+$/.test(origin);
}
