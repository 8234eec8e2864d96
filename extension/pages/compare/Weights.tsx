import { candidateLabel } from '../../../shared/languages/label.ts';
import { translateReview } from '../../../shared/languages/review/index.ts';
import type { ReviewCandidate, ReviewState } from '../../../shared/ports/review-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { weightsOf } from './comparison.ts';

interface Props {
  readonly language: Language;
  readonly state: ReviewState;
  readonly chosen: readonly ReviewCandidate[];
}

/** How much the totals hang on the weights: arithmetic, in words, without a judgment. */
export function Weights({ language, state, chosen }: Props) {
  const { pairs, neighbours, firstStays } = weightsOf(state, chosen);
  return (
    <section class="weights">
      <h2>{translateReview(language, 'compare.weights.title')}</h2>
      <p>{translateReview(language, 'compare.weights.why')}</p>
      {pairs.length > 0 && (
        <ul>
          {pairs.map(({ upper, lower, smallest }) => {
            // Named in the order of their labels: which of them comes first the totals tell.
            const [one = '', other = ''] = [upper, lower].map(candidateLabel).sort();
            const names = { upper: one, lower: other };
            return smallest.length === 0 ? (
              <li key={upper + lower}>{translateReview(language, 'compare.pair.firm', names)}</li>
            ) : (
              smallest.map(({ criterion, from, to, becomes }) => (
                <li key={`${upper} ${lower} ${criterion.id} ${to}`}>
                  {translateReview(language, `compare.pair.${becomes}`, {
                    ...names,
                    name: criterion.name,
                    from,
                    to,
                  })}
                </li>
              ))
            );
          })}
        </ul>
      )}
      {firstStays !== null && (
        <p>
          {translateReview(language, 'compare.nearby', {
            share: Math.round(firstStays * neighbours),
            all: neighbours,
          })}
        </p>
      )}
    </section>
  );
}
