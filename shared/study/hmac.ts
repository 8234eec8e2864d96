import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * HMAC-SHA-256 as 64 hex digits. Key and message are strings and go in as UTF-8;
 * a key in hex is used as written, so that every world computes the same without decoding rules.
 */
export function hmacHex(key: string, message: string): string {
  if (last.key !== key) last = { key, begun: hmac.create(sha256, utf8ToBytes(key)) };
  return bytesToHex(last.begun.clone().update(utf8ToBytes(message)).digest());
}

/** One key is used again and again: for each row of a list, each event. */
let last = { key: '', begun: hmac.create(sha256, new Uint8Array()) };

/** SHA-256 of a string's UTF-8, 64 hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

export type Entity =
  | 'candidate'
  | 'recruiter'
  | 'team'
  | 'vacancy'
  | 'site'
  | 'event'
  | 'review-order'
  | 'panel';

/** Key for one entity type in one study: a pseudonym of one study says nothing in another. 64 hex digits. */
export function deriveKey(studyKey: string, study: string, entity: Entity): string {
  return hmacHex(studyKey, `onbevangen/1/${study}/${entity}`);
}
