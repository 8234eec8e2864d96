import { isTextKey, translate } from '../../../shared/languages/pages/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import type { PageState } from './load.ts';

/** Which system this is, how far we can vouch for what we know of it, and whether that fits the page in view. */
export function ProfileState({ language, page }: { readonly language: Language; readonly page: PageState }) {
  const { ats, profile } = page;
  if (ats === null || !profile) return <p class="quiet">{translate(language, 'popup.ats.unknown')}</p>;
  const { tier, fit, expected, missing } = profile;
  const state = `popup.fit.${fit}`;
  const date = dateIn(language, profile.date);
  return (
    <>
      <p class="quiet">
        {translate(language, 'popup.ats', { ats })}{' '}
        <span class="badge" data-tier={tier}>
          {translate(language, `popup.tier.${tier}`)}
        </span>
      </p>
      <p class="quiet">{translate(language, `popup.tier.${tier}.why`, { date })}</p>
      {isTextKey(state) && (
        <p class={fit === 'fits' || fit === 'waiting' ? 'quiet' : 'message warning'}>
          {translate(language, state, { expected, missing, found: expected - missing })}
        </p>
      )}
    </>
  );
}

/** A year, month or day as people write it: never more precise than the source is. */
function dateIn(language: Language, iso: string): string {
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
