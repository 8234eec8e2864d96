import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { NudgeEntry } from '../../../shared/events/nudge-entry.ts';
import { candidateLabel } from '../../../shared/languages/label.ts';
import { translateReview } from '../../../shared/languages/review/index.ts';
import { byLabel } from '../compare/comparison.ts';
import { type AssessDoor, vacancyOf } from '../parts/assess.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { useNudge } from '../parts/use-nudge.ts';
import { Ask } from './Ask.tsx';
import { Conversation } from './conversation.ts';
import { Paper } from './Paper.tsx';

/** The structured interview: choose somebody, then question by question; or the whole guide on paper. */
export function Interview({ door }: { door: AssessDoor }) {
  const load = useCallback(() => door.background.review(door.vacancy), [door]);
  const { loaded, reload } = useLoaded(load);
  const [chosen, choose] = useState('');
  const [name, setName] = useState('');
  const [conversation, begin] = useState<Conversation | null>(null);
  const state = loaded.state === 'ready' ? loaded.value : null;
  const pile = state?.pile ?? null;
  const language = pageLanguage(state?.language ?? 'auto', door.browserLanguage);
  const say = (key: Parameters<typeof translateReview>[1], values = {}) =>
    translateReview(language, key, values);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = translateReview(language, 'interview.title');
  }, [language]);
  useEffect(() => () => conversation?.stop(), [conversation]);
  // Only who is revealed at this moment, as the protocol allows, has a name here.
  useEffect(() => {
    setName('');
    let stale = false;
    if (chosen && pile)
      door.background.revealed(pile, chosen).then(
        ([first]) => !stale && setName(first ?? ''),
        () => undefined,
      );
    return () => {
      stale = true;
    };
  }, [door, pile, chosen]);
  const log = useCallback((entry: NudgeEntry) => door.background.logNudge(entry), [door]);
  const nudge = useNudge(
    log,
    { nudge: 'interview-guide', moment: 'interview', vacancy: vacancyOf(pile) },
    conversation !== null,
  );
  const label = chosen ? candidateLabel(chosen) : '';
  const who = name ? say('interview.who', { name }) : label;

  return (
    <main class="interview">
      <div class="screen">
        <h1>{say('interview.title')}</h1>
        {loaded.state === 'loading' && (
          <div class="skeleton" role="status" aria-label={say('review.loading')} />
        )}
        {loaded.state === 'failed' && <LoadFailed language={language} retry={reload} />}
        {state && !state.locked && (
          <section class="message">
            <h2>{say('review.unlocked.title')}</h2>
            <p>{say('review.unlocked.text')}</p>
            <a class="button" href={`../criteria/criteria.html${location.hash}`}>
              {say('review.unlocked.open')}
            </a>
          </section>
        )}
        {state?.locked && !conversation && (
          <>
            <p>{say('interview.intro')}</p>
            {state.candidates.length === 0 ? (
              <section class="message">
                <p>{say('review.empty.text')}</p>
                <button type="button" class="button" onClick={reload}>
                  {say('review.empty.again')}
                </button>
              </section>
            ) : (
              <fieldset class="people radios">
                <legend>{say('interview.choose')}</legend>
                {byLabel(state.candidates).map(({ key }) => (
                  <label key={key}>
                    <input
                      type="radio"
                      name="candidate"
                      checked={key === chosen}
                      onChange={() => choose(key)}
                    />
                    {candidateLabel(key)}
                  </label>
                ))}
              </fieldset>
            )}
            {chosen && <p class="quiet">{name ? who : say('interview.hidden')}</p>}
            <p class="row">
              <button
                type="button"
                class="button primary large"
                disabled={!chosen}
                onClick={() =>
                  begin(new Conversation(state.criteria, chosen, door.forPile(pile, 'interview')))
                }
              >
                {say('interview.begin')}
              </button>
              <button type="button" class="button" onClick={() => window.print()}>
                {say('interview.print')}
              </button>
            </p>
          </>
        )}
        {state && conversation && (
          <Ask
            language={language}
            criteria={state.criteria}
            conversation={conversation}
            notes={door.notes}
            who={who}
            onDone={nudge.completed}
            another={() => {
              choose('');
              begin(null);
            }}
          />
        )}
      </div>
      {state && <Paper language={language} criteria={state.criteria} label={label} />}
    </main>
  );
}
