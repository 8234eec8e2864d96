import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { isComplete, unscored } from '../../../shared/assessment/formula.ts';
import type { NudgeEntry } from '../../../shared/events/nudge-entry.ts';
import { candidateLabel } from '../../../shared/languages/label.ts';
import { translateReview } from '../../../shared/languages/review/index.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import { type AssessDoor, vacancyOf } from '../parts/assess.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { useNudge } from '../parts/use-nudge.ts';
import { byLabel, LEAST, MOST } from './comparison.ts';
import { SideBySide } from './SideBySide.tsx';

type Notes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Two to five candidates beside each other. No order by score, no colours, no advice. */
export function Compare({ door }: { door: AssessDoor }) {
  const load = useCallback(async (): Promise<{ state: ReviewState; notes: Notes }> => {
    const state = await door.background.review(door.vacancy);
    const done = state.candidates.filter(({ scores }) => isComplete(state.criteria, scores));
    // Notes that cannot be read leave the scores readable.
    const notes = await Promise.all(
      done.map(async ({ key }) => [key, await door.notes.of(key).catch(() => ({}))] as const),
    );
    return { state, notes: Object.fromEntries(notes) };
  }, [door]);
  const { loaded, reload } = useLoaded(load);
  const [chosen, choose] = useState<readonly string[]>([]);
  const [by, setBy] = useState<'scores' | 'interview'>('scores');
  const given = loaded.state === 'ready' ? loaded.value.state : null;
  const talked = given?.candidates.some((one) => isComplete(given.criteria, one.interview)) ?? false;
  const state = given && {
    ...given,
    candidates: given.candidates.map((one) => ({ ...one, scores: one[by] })),
  };
  const language = pageLanguage(state?.language ?? 'auto', door.browserLanguage);
  const say = (key: Parameters<typeof translateReview>[1]) => translateReview(language, key);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = translateReview(language, 'compare.title');
  }, [language]);
  const candidates = byLabel(state?.candidates ?? []);
  const able = candidates.filter(({ scores }) => isComplete(state?.criteria ?? [], scores));
  const log = useCallback((entry: NudgeEntry) => door.background.logNudge(entry), [door]);
  const nudge = useNudge(
    log,
    { nudge: 'side-by-side', moment: 'compare', vacancy: vacancyOf(state?.pile) },
    able.length >= LEAST,
  );
  const toggle = (key: string, on: boolean) => {
    const next = on ? [...chosen, key] : chosen.filter((one) => one !== key);
    choose(next);
    if (next.length >= LEAST) nudge.completed();
  };

  const choice = talked && (
    <fieldset class="radios by">
      <legend>{say('compare.by')}</legend>
      {(['scores', 'interview'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="by"
            checked={by === one}
            onChange={() => {
              setBy(one);
              choose([]);
            }}
          />
          {say(`compare.by.${one}`)}
        </label>
      ))}
    </fieldset>
  );

  return (
    <main class="compare">
      <h1>{say('compare.title')}</h1>
      {loaded.state === 'loading' && (
        <div class="skeleton" role="status" aria-label={say('review.loading')} />
      )}
      {loaded.state === 'failed' && <LoadFailed language={language} retry={reload} />}
      {state && able.length < LEAST && (
        <section class="message">
          {choice}
          <p>{say('compare.few')}</p>
          <a class="button" href={`../review/review.html${location.hash}`}>
            {say('compare.to-review')}
          </a>
        </section>
      )}
      {state && able.length >= LEAST && loaded.state === 'ready' && (
        <>
          <p class="intro">{say('compare.intro')}</p>
          {choice}
          <fieldset class="chosen">
            <legend>{say('compare.choose')}</legend>
            {candidates.map(({ key, scores }) => {
              const whole = isComplete(state.criteria, scores);
              const on = chosen.includes(key);
              const all = state.criteria.length;
              return (
                <label key={key}>
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={!whole || (!on && chosen.length >= MOST)}
                    onChange={({ currentTarget }) => toggle(key, currentTarget.checked)}
                  />
                  {candidateLabel(key)}
                  {!whole && (
                    <small>
                      {translateReview(language, 'compare.part', {
                        done: all - unscored(state.criteria, scores).length,
                        all,
                      })}
                    </small>
                  )}
                </label>
              );
            })}
          </fieldset>
          {chosen.length >= LEAST && (
            <SideBySide
              language={language}
              state={state}
              chosen={able.filter(({ key }) => chosen.includes(key))}
              notes={loaded.value.notes}
            />
          )}
        </>
      )}
    </main>
  );
}
