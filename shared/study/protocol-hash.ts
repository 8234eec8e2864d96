import { canonicalJson, type Json } from './canonical-json.ts';
import { sha256Hex } from './hmac.ts';
import type { Protocol } from './protocol.ts';
import { asForm1 } from './protocol-form-1.ts';

/** SHA-256 over the protocol's canonical JSON, 64 hex digits. Every event carries it. */
export function protocolHash(protocol: Protocol): string {
  const file: unknown = protocol.form === 1 ? asForm1(protocol) : protocol;
  return sha256Hex(canonicalJson(file as Json));
}
