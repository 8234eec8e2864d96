import { translateVacancy } from '../../../shared/languages/vacancy/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

/** The score of the text now, and as it came. */
export function Score({
  language,
  score,
  first,
}: {
  language: Language;
  score: number;
  first: number | null;
}) {
  const say = (key: Parameters<typeof translateVacancy>[1], values = {}) =>
    translateVacancy(language, key, values);
  const more = first === null ? 0 : score - first;
  return (
    <section class="score-part">
      <h2>{say('score.title')}</h2>
      <p class="score-now">
        <strong>{score}</strong> <span class="quiet">{say('score.of', { score: '' }).trim()}</span>
      </p>
      <div class="bar" aria-hidden="true">
        <span class="now" style={{ width: `${score}%` }} />
        {first !== null && <span class="first-mark" style={{ left: `${first}%` }} />}
      </div>
      {first !== null && (
        <p class="quiet">
          {say('score.first', { score: first })}.{' '}
          {say(more > 0 ? 'score.up' : more < 0 ? 'score.down' : 'score.same', { count: Math.abs(more) })}
        </p>
      )}
      <details>
        <summary>{say('score.why')}</summary>
        <p class="quiet">{say('score.how')}</p>
      </details>
    </section>
  );
}
