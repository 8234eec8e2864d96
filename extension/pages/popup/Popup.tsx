import { useCallback, useEffect, useLayoutEffect } from 'preact/hooks';
import { translate, translateCount } from '../../../shared/languages/pages/index.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { workAddress, workPages } from '../parts/work-pages.ts';
import type { PopupDoor } from './door.ts';
import { loadPopup, type PopupState } from './load.ts';
import { OutboxState } from './OutboxState.tsx';
import { ProfileState } from './ProfileState.tsx';
import { Reveal } from './Reveal.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { TeachSite } from './TeachSite.tsx';
import { Undecided } from './Undecided.tsx';
import { Work } from './Work.tsx';

/** Milliseconds between two looks at how long a reveal still runs. */
const LOOK = 10_000;

export function Popup({ door }: { door: PopupDoor }) {
  const load = useCallback(() => loadPopup(door), [door]);
  const { loaded, reload, set } = useLoaded(load);
  const refresh = useCallback(async () => set(await load()), [load, set]);
  const runs = loaded.state === 'ready' && loaded.value.page?.reveal?.minutesLeft != null;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => void refresh().catch(() => undefined), LOOK);
    return () => clearInterval(timer);
  }, [runs, refresh]);
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
      {loaded.state === 'ready' && (
        <Ready door={door} state={loaded.value} reload={reload} refresh={refresh} />
      )}
      <button type="button" class="button link" onClick={() => door.openOptions()}>
        {translate(language, 'popup.options')}
      </button>
    </main>
  );
}

interface ReadyProps {
  readonly door: PopupDoor;
  readonly state: PopupState;
  reload(): void;
  /** Loads again while what stands there stays. */
  refresh(): Promise<void>;
}

function Ready({ door, state, reload, refresh }: ReadyProps) {
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
          <Undecided
            language={language}
            undecided={page.undecided}
            uncover={() =>
              void door
                .page(tab)
                .uncover()
                .then(() => door.close())
            }
            coverAgain={() => void door.page(tab).coverAgain().then(refresh)}
          />
          <Reveal
            key={page.candidate?.key ?? ''}
            language={language}
            page={page}
            actions={{
              lock: () => door.page(tab).lockScores().then(refresh),
              reveal: (reason, scope) => door.page(tab).reveal(reason, scope).then(refresh),
              hide: () => door.page(tab).hideAgain().then(refresh),
              async write() {
                await door.page(tab).write();
                // The focus is in the page now.
                door.close();
              },
              copy: async () => door.toClipboard(await door.page(tab).copyAddress()),
            }}
          />
        </section>
      )}
      <Work
        language={language}
        pages={workPages.filter(({ nudge }) => site.nudges.includes(nudge))}
        open={(one) => void door.openPage(workAddress(one, page?.vacancy ?? null)).then(() => door.close())}
      />
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
