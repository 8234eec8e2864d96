import type { Arithmetic } from '../../shared/assessment/formula.ts';
import { translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';

/** The recruiter's own scores, weighed. No word about what is high or low: that stays with the recruiter. */
export function TotalCard({ language, arithmetic }: { language: Language; arithmetic: Arithmetic }) {
  const { terms, excluded, knockedOut, sum, weights, mean } = arithmetic;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (
    <section class="total" aria-label={translate(language, 'total.title')}>
      {mean === null ? (
        <p role="status">{translate(language, 'total.none')}</p>
      ) : (
        <p class="total-value" role="status">
          {translate(language, 'total.title')} <b>{number.format(mean)}</b>
        </p>
      )}
      <table>
        <tbody>
          {terms.map(({ criterion, score, product, assumed }) => (
            <tr key={criterion.id}>
              <th scope="row">{criterion.name}</th>
              <td>
                {assumed && `${translate(language, 'total.assumed')} `}
                {translate(language, 'total.line', { score, weight: criterion.weight })}
              </td>
              <td>{product}</td>
            </tr>
          ))}
          {excluded.map((criterion) => (
            <tr key={criterion.id} class="excluded">
              <th scope="row">{criterion.name}</th>
              <td colSpan={2}>{translate(language, 'total.excluded')}</td>
            </tr>
          ))}
        </tbody>
        {mean !== null && (
          <tfoot>
            <tr>
              <td colSpan={3}>
                {translate(language, 'total.sum', { sum, weights, mean: exact.format(mean) })}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {knockedOut.length > 0 && (
        <p class="knocked-out">
          {translate(language, 'total.knocked-out', { names: knockedOut.map(({ name }) => name).join(', ') })}
        </p>
      )}
      <p class="quiet">{translate(language, 'total.how')}</p>
    </section>
  );
}
