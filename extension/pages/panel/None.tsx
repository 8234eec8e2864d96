import { translatePanel } from '../../../shared/languages/panel/index.ts';
import type { NoPanel, PanelState } from '../../../shared/ports/panel-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

interface Props {
  readonly language: Language;
  readonly why: NoPanel;
  readonly state: PanelState;
  choose(vacancy: string): void;
}

/** Why there is no panel here, what is safe, and what to do. */
export function None({ language, why, state, choose }: Props) {
  const hash = state.vacancy ? `#${state.vacancy}` : '';
  return (
    <section class="message">
      <h2>{translatePanel(language, `none.${why}`)}</h2>
      <p>{translatePanel(language, `none.${why}.text`)}</p>
      {why === 'no_criteria' && (
        <a class="button" href={`../criteria/criteria.html${hash}`}>
          {translatePanel(language, 'none.no_criteria.go')}
        </a>
      )}
      {why === 'no_scores' && (
        <a class="button" href={`../review/review.html${hash}`}>
          {translatePanel(language, 'none.no_scores.go')}
        </a>
      )}
      {why === 'no_vacancy' && state.others.length > 0 && (
        <nav aria-label={translatePanel(language, 'choose')}>
          <ul class="choose">
            {state.others.map(({ vacancy, name }) => (
              <li key={vacancy}>
                <button type="button" class="button link" onClick={() => choose(vacancy)}>
                  {name || translatePanel(language, 'unnamed')}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}
