/** Days that a note is kept: what the Dutch authority (AP) advises for what is kept of an applicant after a procedure. */
export const NOTE_DAYS = 28;

const DAY = 86_400_000;

/**
 * Notes last touched before this moment (Unix ms) are to be gone at `now`. A note is touched when it is changed and when the
 * scores of its candidate are locked. `end`: last study day (ISO); `keyDays` after it the keys of the pseudonyms are
 * destroyed, and no note outlives the key of whom it is about.
 */
export function notesGoneBefore(
  now: number,
  { end, retention }: { readonly end: string; readonly retention: { readonly keyDays: number } },
): number {
  const keysGone = Date.parse(`${end}T00:00:00Z`) + (1 + retention.keyDays) * DAY;
  return now >= keysGone ? Number.POSITIVE_INFINITY : now - NOTE_DAYS * DAY;
}
