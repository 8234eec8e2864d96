import { interviewQuestion } from '../../../shared/assessment/interview-question.ts';
import { translateReview } from '../../../shared/languages/review/index.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

interface Props {
  readonly language: Language;
  readonly criteria: ReviewState['criteria'];
  readonly label: string;
}

/** The whole guide, for the printer alone: never a name, nor a score that was given. */
export function Paper({ language, criteria, label }: Props) {
  return (
    <div class="paper" aria-hidden="true">
      <h1>{translateReview(language, 'interview.title')}</h1>
      <p>{translateReview(language, 'interview.paper', { label: label || '………………' })}</p>
      {criteria.map(({ id, name, question, interview, anchors }, at) => (
        <section key={id}>
          <h2>
            {at + 1}. {name}
          </h2>
          <p>{interviewQuestion({ question, ...(interview && { interview }) }, language)}</p>
          <ol class="anchors">
            {anchors.map((anchor, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a score is its place
              <li key={place}>{anchor}</li>
            ))}
          </ol>
          <p>{translateReview(language, 'interview.notes')}</p>
          <div class="lines" />
        </section>
      ))}
    </div>
  );
}
