import { translateVacancy } from '../../../shared/languages/vacancy/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

/** Before there is a text. */
export function FirstUse({ language, show }: { language: Language; show(): void }) {
  return (
    <section class="desk-side first">
      <h2>{translateVacancy(language, 'empty.title')}</h2>
      <ul>
        <li>{translateVacancy(language, 'empty.marks')}</li>
        <li>{translateVacancy(language, 'empty.keys')}</li>
        <li>{translateVacancy(language, 'empty.score')}</li>
      </ul>
      <button type="button" class="button" onClick={show}>
        {translateVacancy(language, 'example')}
      </button>
    </section>
  );
}
