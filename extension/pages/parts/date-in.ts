import type { Language } from '../../../shared/recognizers/recognizer.ts';

/** A year, month or day as people write it: never more precise than the source is. */
export function dateIn(language: Language, iso: string): string {
  const date = new Date(iso.length === 4 ? `${iso}-01` : iso);
  if (iso.length === 4 || Number.isNaN(date.getTime())) return iso;
  const day = iso.length > 7 ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(language, {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
