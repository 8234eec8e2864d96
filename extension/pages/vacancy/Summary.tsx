import { countVacancy, isVacancyKey, translateVacancy } from '../../../shared/languages/vacancy/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import type { Part } from '../../../shared/vacancy/analyse.ts';
import type { Finding } from '../../../shared/vacancy/checks/check.ts';

export interface SummaryProps {
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly open: readonly Finding[];
  readonly current: string | null;
  /** Brings a suggestion into view, by its place. */
  go(to: number): void;
}

/** What each check says: points, and a way to its suggestions. */
export function Summary({ language, parts, open, current, go }: SummaryProps) {
  return (
    <section class="summary">
      <h2>{translateVacancy(language, 'checks.title')}</h2>
      <ul>
        {parts.map(({ check, points, most }) => {
          const key = `check.${check}`;
          const name = isVacancyKey(key) ? translateVacancy(language, key) : check;
          const count = open.filter((one) => one.check === check).length;
          const shown = Number.isInteger(points) ? points : points.toLocaleString(language);
          return (
            <li key={check} aria-current={check === current ? 'true' : undefined}>
              {count > 0 ? (
                <button
                  type="button"
                  class="button link"
                  onClick={() => go(open.findIndex((one) => one.check === check))}
                >
                  {name}
                </button>
              ) : (
                <span>{name}</span>
              )}
              <span class="quiet">
                {count > 0
                  ? countVacancy(language, 'checks.findings', count)
                  : translateVacancy(language, 'checks.good')}
              </span>
              <span class="quiet points">
                {translateVacancy(language, 'checks.points', { points: shown, most })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
