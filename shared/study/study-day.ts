const DAY = 86_400_000;

/**
 * Whole UTC days from the study's first day (ISO date) to `now` (Unix milliseconds).
 * Never less than `last`: a clock that was set back does not make days run backwards.
 */
export function studyDay(start: string, now: number, last = Number.NEGATIVE_INFINITY): number {
  const day = Math.floor((now - Date.parse(`${start}T00:00:00Z`)) / DAY);
  return Math.max(day, last);
}
