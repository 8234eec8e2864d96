import {
  answersUnder,
  isSection,
  matchSources,
  REVIEWED_SECTIONS,
  type Source,
  sectionSource,
  sourcesOf,
} from '../../../shared/assessment/answers.ts';
import { countReview, translateReview } from '../../../shared/languages/review/index.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { MainButton } from '../parts/MainButton.tsx';
import type { RoundView } from './round.ts';

const ALL = '';

/** What a source is called: the question, or the section. */
export function sourceTitle(language: Language, { id, title }: Pick<Source, 'id' | 'title'>): string {
  const section = REVIEWED_SECTIONS.find((one) => id === sectionSource(one));
  return section ? translateReview(language, `review.source.${section}`) : title;
}

/** Which source each criterion is scored on: as chosen, else as it seems. */
export function chosenSources({ criteria, candidates, sources }: ReviewState): Record<string, string | null> {
  const known = sourcesOf(candidates);
  const seems = matchSources(criteria, known);
  return Object.fromEntries(
    criteria.map(({ id }) => {
      const chosen = sources[id];
      const holds = chosen === null || known.some((one) => one.id === chosen);
      return [id, chosen !== undefined && holds ? chosen : (seems[id] ?? null)];
    }),
  );
}

/** What stands under a criterion for a candidate. */
export const answersFor = (
  state: ReviewState,
  candidate: string,
  criterion: string,
): ReturnType<typeof answersUnder> =>
  answersUnder(
    state.candidates.find(({ key }) => key === candidate)?.answers ?? [],
    chosenSources(state)[criterion] ?? null,
  );

interface Props {
  readonly language: Language;
  readonly state: ReviewState;
  readonly view: RoundView;
  begin(): void;
  choose(criterion: string, source: string | null): void;
}

/** Before the first answer: how many there are, and which belong to which criterion. */
export function Begin({ language, state, view, begin, choose }: Props) {
  const sources = sourcesOf(state.candidates);
  const chosen = chosenSources(state);
  const candidates = state.candidates.filter(({ answers }) => answers.length > 0).length;
  const some = view.done > 0;
  return (
    <>
      <p class="lead">
        {countReview(language, 'review.candidates', candidates)},{' '}
        {countReview(language, 'review.questions', state.criteria.length)}
        {some && (
          <>
            {'; '}
            {translateReview(language, 'review.resume.at', { done: view.done, all: view.all })}
          </>
        )}
      </p>
      <p>{translateReview(language, 'review.intro')}</p>
      <MainButton text={translateReview(language, some ? 'review.resume' : 'review.begin')} run={begin} />
      {sources.length > 1 && (
        <details class="sources">
          <summary>{translateReview(language, 'review.sources')}</summary>
          {state.criteria.map(({ id, name }) => (
            <label key={id}>
              <span>{translateReview(language, 'review.source.for', { name })}</span>
              <select
                value={chosen[id] ?? ALL}
                onChange={({ currentTarget }) => choose(id, currentTarget.value || null)}
              >
                {sources.map((source) => (
                  <option key={source.id} value={source.id}>
                    {sourceTitle(language, source)}
                    {isSection(source.id) && source.candidates < candidates ? ` (${source.candidates})` : ''}
                  </option>
                ))}
                <option value={ALL}>{translateReview(language, 'review.source.all')}</option>
              </select>
            </label>
          ))}
        </details>
      )}
    </>
  );
}
