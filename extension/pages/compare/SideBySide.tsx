import { candidateLabel } from '../../../shared/languages/label.ts';
import { translateReview } from '../../../shared/languages/review/index.ts';
import type { ReviewCandidate, ReviewState } from '../../../shared/ports/review-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { totalOf } from './comparison.ts';
import { Weights } from './Weights.tsx';

interface Props {
  readonly language: Language;
  readonly state: ReviewState;
  readonly chosen: readonly ReviewCandidate[];
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Criterion by criterion, each candidate in a column of their own. */
export function SideBySide({ language, state, chosen, notes }: Props) {
  const { criteria, missing } = state;
  const say = (key: Parameters<typeof translateReview>[1], values = {}) =>
    translateReview(language, key, values);
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const who = (key: string) => (
    <span class="who" aria-hidden="true">
      {candidateLabel(key)}
    </span>
  );
  return (
    <>
      <table class="beside">
        <thead>
          <tr>
            <th scope="col">{say('compare.criterion')}</th>
            {chosen.map(({ key }) => (
              <th scope="col" key={key}>
                {candidateLabel(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">
                {criterion.name}
                <small>{say('compare.weight', { weight: criterion.weight })}</small>
              </th>
              {chosen.map(({ key, scores }) => {
                const score = scores[criterion.id] ?? 0;
                const note = notes[key]?.[criterion.id];
                return (
                  <td key={key}>
                    {who(key)}
                    <p>
                      <b>{score}</b> {score === 0 ? say('answer.unknown') : criterion.anchors[score - 1]}
                    </p>
                    {score === 0 && (
                      <p class="quiet">
                        {say(missing === 'lowest' ? 'compare.assumed' : 'compare.left-out')}
                      </p>
                    )}
                    {note && (
                      <p class="own-note">
                        <small>{say('compare.note')}</small>
                        {note}
                      </p>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr class="totals">
            <th scope="row">{say('compare.total')}</th>
            {chosen.map((candidate) => {
              const { mean, knockedOut } = totalOf(criteria, candidate, missing);
              const names = knockedOut.map(({ name }) => name).join(', ');
              return (
                <td key={candidate.key}>
                  {who(candidate.key)}
                  <p>
                    {mean === null
                      ? say('compare.no-total')
                      : say('compare.of-five', { mean: number.format(mean) })}
                  </p>
                  {knockedOut.length > 0 && <p>{say('compare.out', { names })}</p>}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
      <Weights language={language} state={state} chosen={chosen} />
    </>
  );
}
