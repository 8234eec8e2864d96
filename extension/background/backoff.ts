const FIRST = 5_000;
export const LONGEST = 30 * 60_000;

/**
 * Milliseconds to wait after the `attempt`-th failure in a row (from 1): doubles from 5 s to 30 min,
 * of which a random half is taken off so that installs don't come back together. `random` is 0 to 1.
 */
export function backoff(attempt: number, random: number): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(attempt - 1, 20));
  return full / 2 + (full / 2) * random;
}

/** Whether it is still too early; a moment further ahead than any wait means that the clock was set back. */
export function tooEarly(notBefore: number, now: number): boolean {
  return now < notBefore && notBefore - now <= LONGEST;
}
