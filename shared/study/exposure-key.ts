import { hmacHex } from './hmac.ts';

/**
 * UUID (version 8, RFC 9562) that follows from its parts: the same thing logged twice has one id.
 * `eventKey` differs per recruiter, install, study and arm, so that no two of them share an id.
 */
export function eventId(eventKey: string, ...parts: readonly string[]): string {
  const hex = hmacHex(eventKey, JSON.stringify(parts));
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Id of an exposure: once per candidate, surface and state of the mask. */
export function exposureId(
  eventKey: string,
  exposure: { readonly candidate: string; readonly surface: string; readonly hidden: boolean },
): string {
  return eventId(
    eventKey,
    'exposed',
    exposure.candidate,
    exposure.surface,
    exposure.hidden ? 'hidden' : 'shown',
  );
}
