import { useState } from 'preact/hooks';
import { translate } from '../../../shared/languages/pages/index.ts';
import type { OptionsState } from '../../../shared/ports/popup-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

export interface SiteListProps {
  readonly language: Language;
  readonly sites: OptionsState['sites'];
  switchOff(host: string): Promise<void>;
}

export function SiteList({ language, sites, switchOff }: SiteListProps) {
  const [failed, setFailed] = useState(false);
  return (
    <section class="setting">
      <h2>{translate(language, 'options.sites')}</h2>
      {sites.length === 0 && <p class="quiet">{translate(language, 'options.sites.none')}</p>}
      {failed && (
        <p class="wrong" role="alert">
          {translate(language, 'popup.switch.failed')}
        </p>
      )}
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map(({ host, managed }) => (
            <li key={host}>
              <span class="host">{host}</span>
              {managed ? (
                <span class="managed">{translate(language, 'options.managed')}</span>
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-label={translate(language, 'options.sites.off.for', { host })}
                  onClick={() =>
                    switchOff(host).then(
                      () => setFailed(false),
                      () => setFailed(true),
                    )
                  }
                >
                  {translate(language, 'options.sites.off')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
