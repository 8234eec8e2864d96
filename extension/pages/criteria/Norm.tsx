import type { CriteriaSet } from '../../../shared/assessment/criteria-set.ts';
import { translateCriteria } from '../../../shared/languages/criteria/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

/** A version as it stands, to be read. */
export function Norm({ language, set }: { language: Language; set: CriteriaSet }) {
  return (
    <>
      <ol class="norm">
        {set.criteria.map(({ id, name, question, weight, knockOut, anchors }) => (
          <li key={id}>
            <p class="label">
              {name}{' '}
              <span class="quiet">
                {translateCriteria(language, 'weight', { weight })}
                {knockOut && `, ${translateCriteria(language, 'knockout')}`}
              </span>
            </p>
            <p>{question}</p>
            <ol class="plain anchors">
              {anchors.map((anchor, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an anchor is its place
                <li key={index}>
                  <b>{index + 1}</b>
                  {anchor}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <p class="quiet">
        {translateCriteria(language, 'missing')} {translateCriteria(language, `missing.${set.missing}`)}.
      </p>
    </>
  );
}
