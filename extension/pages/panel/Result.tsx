import type { Score } from '../../../shared/assessment/criterion.ts';
import {
  agreement,
  byCriterion,
  differences,
  discussionOrder,
} from '../../../shared/assessment/panel-agreement.ts';
import { candidateLabel } from '../../../shared/languages/label.ts';
import { countPanel, translatePanel } from '../../../shared/languages/panel/index.ts';
import type { PanelStand, PanelState } from '../../../shared/ports/panel-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

interface Props {
  readonly language: Language;
  readonly criteria: PanelState['criteria'];
  readonly stand: Extract<PanelStand, { at: 'result' }>;
}

/** Where a panel agrees, where it does not, and what to talk about first: never who is better. */
export function Result({ language, criteria, stand }: Props) {
  const say = (key: Parameters<typeof translatePanel>[1], values = {}) =>
    translatePanel(language, key, values);
  const all = differences(stand.sheets, criteria.length);
  const { compared, same, near } = agreement(all);
  const talk = discussionOrder(
    all,
    criteria.map(({ weight }) => weight),
  );
  const missing = stand.size - stand.done;
  const given = (score: Score | 0 | null) =>
    score === null ? say('talk.open') : score === 0 ? say('talk.unknown') : score;
  return (
    <>
      <section>
        <h2>{say('result.title')}</h2>
        <p>{compared ? say('result.of', { compared, same, near }) : say('result.none')}</p>
        {missing > 0 && <p class="quiet">{countPanel(language, 'result.missing', missing)}</p>}
      </section>
      <section>
        <h2 id="per-criterion">{say('criteria.title')}</h2>
        <table class="agree" aria-labelledby="per-criterion">
          <thead>
            <tr>
              {(['criterion', 'same', 'near', 'widest'] as const).map((one) => (
                <th scope="col" key={one}>
                  {say(`criteria.${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byCriterion(all, criteria.length).map((one, at) => (
              <tr key={criteria[at]?.id}>
                <th scope="row">{criteria[at]?.name}</th>
                {one.compared === 0 ? (
                  <td colSpan={3}>{say('criteria.none')}</td>
                ) : (
                  <>
                    <td>{say('criteria.of', { part: one.same, all: one.compared })}</td>
                    <td>{say('criteria.of', { part: one.near, all: one.compared })}</td>
                    <td>{countPanel(language, 'points', one.widest)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{say('talk.title')}</h2>
        {talk.length === 0 ? (
          <p>{say('talk.none')}</p>
        ) : (
          <>
            <p class="quiet">{say('talk.text')}</p>
            <ol class="talk">
              {talk.map(({ candidate, criterion, scores, spread }) => (
                <li key={`${candidate} ${criterion}`}>
                  <h3>
                    {candidateLabel(candidate)}, {criteria[criterion]?.name}
                  </h3>
                  <p class="quiet">
                    {spread > 0 ? countPanel(language, 'talk.apart', spread) : say('talk.unsure')}
                  </p>
                  <dl>
                    {scores.map((score, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: an assessor is their place
                      <div key={at}>
                        <dt>{at === 0 ? say('talk.you') : say('talk.other', { at: at + 1 })}</dt>
                        <dd>{given(score)}</dd>
                      </div>
                    ))}
                  </dl>
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
    </>
  );
}
