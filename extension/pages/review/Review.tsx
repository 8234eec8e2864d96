import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { NudgeEntry } from '../../../shared/events/nudge-entry.ts';
import { translateReview } from '../../../shared/languages/review/index.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import { vacancyOf } from '../parts/assess.ts';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { useNudge } from '../parts/use-nudge.ts';
import { Begin } from './Begin.tsx';
import type { ReviewDoor } from './door.ts';
import { Opening } from './Opening.tsx';
import { Round } from './round.ts';
import { Scoring } from './Scoring.tsx';

export function Review({ door }: { door: ReviewDoor }) {
  const load = useCallback(() => door.background.review(door.vacancy), [door]);
  const { loaded, reload, set } = useLoaded(load);
  const [begun, setBegun] = useState<Round | null>(null);
  const choice = loaded.state === 'ready' ? loaded.value.language : 'auto';
  const language = pageLanguage(choice, door.browserLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = translateReview(language, 'review.title');
  }, [language]);
  // What was opened in the ATS meanwhile is there when the recruiter comes back; not while they score.
  useEffect(() => {
    const look = () => !document.hidden && !begun && reload();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [begun, reload]);
  useEffect(() => () => begun?.stop(), [begun]);
  const written = loaded.state === 'ready' && loaded.value.candidates.some(({ answers }) => answers.length);
  const log = useCallback((entry: NudgeEntry) => door.background.logNudge(entry), [door]);
  const nudge = useNudge(
    log,
    {
      nudge: 'question-review',
      moment: 'review',
      vacancy: loaded.state === 'ready' ? vacancyOf(loaded.value.pile) : undefined,
    },
    loaded.state === 'ready' && loaded.value.locked && written,
  );
  const say = (key: Parameters<typeof translateReview>[1]) => translateReview(language, key);

  function ready(state: ReviewState) {
    const { pile } = state;
    const round = () => new Round(state, door.forPile(pile));
    return (
      <>
        {!state.locked ? (
          <section class="message">
            <h2>{say('review.unlocked.title')}</h2>
            <p>{say('review.unlocked.text')}</p>
            <a class="button" href={`../criteria/criteria.html${pile ? `#${pile.vacancy}` : ''}`}>
              {say('review.unlocked.open')}
            </a>
          </section>
        ) : written ? (
          <Begin
            language={language}
            state={state}
            view={round().view}
            begin={() => {
              const fresh = round();
              fresh.goOn();
              setBegun(fresh);
            }}
            choose={(criterion, source) => {
              set({ ...state, sources: { ...state.sources, [criterion]: source } });
              if (pile) void door.background.chooseSource(pile, criterion, source);
            }}
          />
        ) : (
          <section class="message">
            <h2>{say('review.empty.title')}</h2>
            <p>{say('review.empty.text')}</p>
            <button type="button" class="button" onClick={reload}>
              {say('review.empty.again')}
            </button>
          </section>
        )}
        {state.locked && pile && (
          <Opening
            language={language}
            missing={state.toOpen}
            mayOpen={state.mayOpen}
            allow={() => door.background.allowOpening()}
            open={(signal, onProgress) => door.open(pile, signal, onProgress)}
            changed={reload}
          />
        )}
      </>
    );
  }

  return (
    <main class={begun ? 'review begun' : 'review'}>
      <h1>{say('review.title')}</h1>
      {loaded.state === 'loading' && (
        <div class="skeleton" role="status" aria-label={say('review.loading')} />
      )}
      {loaded.state === 'failed' && (
        <div class="message warning" role="alert">
          <h2>{say('review.failed.title')}</h2>
          <p>{say('review.failed.text')}</p>
          <button type="button" class="button" onClick={reload}>
            {say('review.failed.retry')}
          </button>
        </div>
      )}
      {loaded.state === 'ready' && begun && (
        <Scoring
          language={language}
          state={loaded.value}
          round={begun}
          door={door.notes}
          onDone={nudge.completed}
        />
      )}
      {loaded.state === 'ready' && !begun && ready(loaded.value)}
    </main>
  );
}
