import { useCallback, useLayoutEffect } from 'preact/hooks';
import { translate } from '../../../shared/languages/pages/index.ts';
import { translateVacancy } from '../../../shared/languages/vacancy/index.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { Desk } from './Desk.tsx';
import type { VacancyDoor } from './door.ts';

/** A vacancy text with what there is to say about it; the text stays here. */
export function Vacancy({ door }: { door: VacancyDoor }) {
  const load = useCallback(() => door.background.load(), [door]);
  const { loaded, reload } = useLoaded(load);
  const language =
    loaded.state === 'ready' ? loaded.value.language : pageLanguage('auto', door.browserLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${translateVacancy(language, 'title')} | Onbevangen`;
  }, [language]);
  return (
    <main class="vacancy">
      <header class="vacancy-head">
        <h1>{translateVacancy(language, 'title')}</h1>
        <p>{translateVacancy(language, 'lead')}</p>
        <p class="quiet">{translateVacancy(language, 'stays')}</p>
      </header>
      {loaded.state === 'loading' && (
        <div class="skeleton" role="status" aria-label={translate(language, 'page.loading')} />
      )}
      {loaded.state === 'failed' && <LoadFailed language={language} retry={reload} />}
      {loaded.state === 'ready' &&
        (loaded.value.used ? (
          <Desk door={door} language={language} draft={loaded.value.draft} />
        ) : (
          <div class="message" role="status">
            <h2>{translateVacancy(language, 'unused.title')}</h2>
            <p>{translateVacancy(language, 'unused.text')}</p>
          </div>
        ))}
    </main>
  );
}
