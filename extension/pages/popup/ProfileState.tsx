import { isTextKey, translate } from '../../../shared/languages/index.ts';
import { translateTeach } from '../../../shared/languages/teach/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { dateIn } from '../parts/date-in.ts';
import type { PageState } from './load.ts';

/** Which system this is, how far we can vouch for what we know of it, and whether that fits the page in view. */
export function ProfileState({ language, page }: { readonly language: Language; readonly page: PageState }) {
  const { ats, profile } = page;
  if (ats === null || !profile) return <p class="quiet">{translate(language, 'popup.ats.unknown')}</p>;
  const { tier, fit, expected, missing } = profile;
  const own = tier === 'taught' || tier === 'local';
  const state = `popup.fit.${fit}`;
  const date = dateIn(language, profile.date);
  return (
    <>
      <p class="quiet">
        {translate(language, 'popup.ats', { ats })}{' '}
        <span class="badge" data-tier={tier}>
          {own ? translateTeach(language, `popup.tier.${tier}`) : translate(language, `popup.tier.${tier}`)}
        </span>
      </p>
      <p class="quiet">
        {own
          ? translateTeach(language, `popup.tier.${tier}.why`, { date })
          : translate(language, `popup.tier.${tier}.why`, { date })}
      </p>
      {isTextKey(state) && (
        <p class={fit === 'fits' || fit === 'waiting' ? 'quiet' : 'message warning'}>
          {translate(language, state, { expected, missing, found: expected - missing })}
        </p>
      )}
    </>
  );
}
