import { canonicalJson, type Json } from './canonical-json.ts';
import { sha256Hex } from './hmac.ts';
import type { Protocol } from './protocol.ts';

/** SHA-256 over the protocol's canonical JSON, 64 hex digits. Every event carries it. */
export function protocolHash(protocol: Protocol): string {
  return sha256Hex(canonicalJson(protocol as unknown as Json));
}
