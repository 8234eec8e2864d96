import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { current } from '../../../shared/assessment/criteria-set.ts';
import { translateCriteria } from '../../../shared/languages/criteria/index.ts';
import { translate } from '../../../shared/languages/pages/index.ts';
import type { CriteriaToBackground, KeptCriteria } from '../../../shared/ports/criteria-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { Begin } from './Begin.tsx';
import type { CriteriaDoor } from './door.ts';
import { Editor } from './Editor.tsx';
import { type LeftOut, LeftOutOfDraft } from './LeftOut.tsx';
import { Locked } from './Locked.tsx';
import { Name } from './Name.tsx';

const SITE = 'site';

/** Where the criteria of one vacancy are made, locked, opened again with a reason, and looked back at. */
export function Criteria({ door }: { door: CriteriaDoor }) {
  const [vacancy, setVacancy] = useState(door.vacancy());
  useEffect(() => door.onVacancy(() => setVacancy(door.vacancy())), [door]);
  const load = useCallback(() => door.background.load(vacancy), [door, vacancy]);
  const { loaded, reload, set } = useLoaded(load);
  const language =
    loaded.state === 'ready' ? loaded.value.language : pageLanguage('auto', door.browserLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = translateCriteria(language, 'title');
  }, [language]);
  return (
    <main class="criteria">
      <h1>{translateCriteria(language, 'title')}</h1>
      {loaded.state === 'loading' && (
        <div class="skeleton" role="status" aria-label={translate(language, 'page.loading')} />
      )}
      {loaded.state === 'failed' && <LoadFailed language={language} retry={reload} />}
      {loaded.state === 'ready' && (
        <Ready
          key={vacancy ?? SITE}
          door={door}
          vacancy={vacancy ?? SITE}
          state={loaded.value}
          set={(kept) => set({ ...loaded.value, kept })}
        />
      )}
    </main>
  );
}

interface ReadyProps {
  readonly door: CriteriaDoor;
  readonly vacancy: string;
  readonly state: ReturnType<CriteriaToBackground['load']>;
  set(kept: KeptCriteria | null): void;
}

function Ready({ door, vacancy, state, set }: ReadyProps) {
  const { language, kept, used, others } = state;
  const { background } = door;
  const [left, setLeft] = useState<readonly LeftOut[]>([]);
  const t = (key: Parameters<typeof translateCriteria>[1]) => translateCriteria(language, key);
  const now = kept && current(kept.history);
  const asks = used && now?.state !== 'locked';
  // Whoever leaves without locking has passed the nudge; whoever locks has done what it asks.
  useEffect(() => {
    if (!asks) return;
    void background.logged(vacancy, 'offered').catch(() => undefined);
    return door.onLeave(() => void background.logged(vacancy, 'closed').catch(() => undefined));
  }, [asks, background, door, vacancy]);

  const change = async (...args: Parameters<CriteriaToBackground['change']>) => {
    const next = await background.change(...args);
    set(next);
  };
  return (
    <>
      <p class="lead">{t('intro')}</p>
      {!used && <p class="message">{t('unused')}</p>}
      {vacancy === SITE ? (
        <p class="whose">{t('site')}</p>
      ) : (
        kept && (
          <Name
            language={language}
            name={kept.name}
            save={async (name) => {
              await background.name(vacancy, name);
            }}
          />
        )
      )}
      {!kept && (
        <Begin
          language={language}
          start={async (criteria, left = []) => {
            set(await background.start(vacancy, '', criteria));
            setLeft(left);
          }}
          take={async (text) => {
            const taken = await background.take(vacancy, '', text);
            if ('history' in taken) set(taken);
            return 'history' in taken ? [] : taken;
          }}
        />
      )}
      {now?.state === 'draft' && <LeftOutOfDraft language={language} left={left} />}
      {kept && now?.state === 'draft' && (
        <Editor
          key={now.version}
          language={language}
          kept={kept}
          save={(draft) => background.change(vacancy, { type: 'edit', ...draft })}
          lock={async () => {
            await change(vacancy, { type: 'lock' });
            if (used) await background.logged(vacancy, 'completed').catch(() => undefined);
          }}
          drop={async () => {
            await background.drop(vacancy);
            set(null);
          }}
        />
      )}
      {kept && now?.state === 'locked' && (
        <Locked
          language={language}
          kept={kept}
          reopen={(reason) => change(vacancy, { type: 'reopen', reason })}
        />
      )}
      <Others language={language} others={others} />
    </>
  );
}

function Others({ language, others }: Pick<ReadyProps['state'], 'others'> & { language: Language }) {
  if (others.length === 0) return null;
  return (
    <section class="part">
      <h2>{translateCriteria(language, 'others')}</h2>
      <ul class="plain">
        {others.map(({ vacancy, name, locked }) => (
          <li key={vacancy}>
            <a href={vacancy === SITE ? '#' : `#${vacancy}`}>
              {vacancy === SITE
                ? translateCriteria(language, 'site')
                : name || translateCriteria(language, 'vacancy', { code: vacancy.slice(0, 4) })}
            </a>{' '}
            <span class="quiet">
              {translateCriteria(language, locked ? 'others.locked' : 'others.draft')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
