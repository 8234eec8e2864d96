import { hmacHex } from './hmac.ts';

/** Pseudonym of an entity under a key from `deriveKey`: 32 hex digits, the same for the same id everywhere. */
export function pseudonym(key: string, id: string): string {
  return hmacHex(key, id).slice(0, 32);
}
