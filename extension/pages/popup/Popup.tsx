import { useCallback, useLayoutEffect } from 'preact/hooks';
import { translate, translateCount } from '../../../shared/languages/index.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import type { PopupDoor } from './door.ts';
import { loadPopup, type PopupState } from './load.ts';
import { OutboxState } from './OutboxState.tsx';
import { ProfileState } from './ProfileState.tsx';
import { Reveal } from './Reveal.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { TeachSite } from './TeachSite.tsx';

export function Popup({ door }: { door: PopupDoor }) {
  const load = useCallback(() => loadPopup(door), [door]);
  const { loaded, reload } = useLoaded(load);
  const language =
    loaded.state === 'ready' ? loaded.value.language : pageLanguage('auto', door.browserLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main class="popup">
      <h1>{translate(language, 'popup.title')}</h1>
      {loaded.state === 'loading' && (
        <div class="skeleton" role="status" aria-label={translate(language, 'page.loading')} />
      )}
      {loaded.state === 'failed' && <LoadFailed language={language} retry={reload} />}
      {loaded.state === 'ready' && <Ready door={door} state={loaded.value} reload={reload} />}
      <button type="button" class="button link" onClick={() => door.openOptions()}>
        {translate(language, 'popup.options')}
      </button>
    </main>
  );
}

function Ready({ door, state, reload }: { door: PopupDoor; state: PopupState; reload(): void }) {
  const { language, site, page, tab, pattern } = state;
  const on = site.state === 'on' || site.state === 'managed';
  const arm = site.recruiterMaySeeArm ? site.arm : null;
  return (
    <>
      {site.state === 'unsupported' || site.state === 'refused' ? (
        <section>
          <h2>{translate(language, `popup.${site.state}.title`)}</h2>
          <p class="quiet">{translate(language, `popup.${site.state}.text`)}</p>
        </section>
      ) : (
        <SiteSwitch door={door} state={state} changed={reload} />
      )}
      {on && !page && <p class="message warning">{translate(language, 'popup.page.silent')}</p>}
      {on && page && (
        <section>
          <p role="status">
            {page.hidden === 0
              ? translate(language, 'popup.hidden.none')
              : translateCount(language, 'popup.hidden', page.hidden)}
          </p>
          <ProfileState language={language} page={page} />
          <Reveal
            key={page.candidate?.key ?? ''}
            language={language}
            page={page}
            reveal={async (reason) => {
              await door.page(tab).reveal(reason);
              reload();
            }}
          />
        </section>
      )}
      {site.mayTeach && pattern && site.state !== 'refused' && (
        <section>
          <TeachSite
            language={language}
            begin={async () => {
              // The browser takes the question only in the click itself: nothing may be awaited before it.
              if (site.state === 'off') {
                if (!(await door.requestHost(pattern, tab))) return false;
                await door.background.switchOn(pattern, tab);
              }
              await door.background.teach(tab);
              door.close();
              return true;
            }}
          />
        </section>
      )}
      {on && arm && (
        <section>
          <h2>{translate(language, 'popup.arm')}</h2>
          <p>
            {translate(language, arm.anonymise ? 'arm.anonymise' : 'arm.open')},{' '}
            {translate(language, arm.prompts ? 'arm.prompts' : 'arm.quiet')}
          </p>
        </section>
      )}
      <OutboxState language={language} outbox={site.outbox} send={() => door.background.sendNow()} />
    </>
  );
}
