import { translate } from '../../../shared/languages/pages/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import type { WorkPage } from '../parts/work-pages.ts';

interface WorkProps {
  readonly language: Language;
  readonly pages: readonly WorkPage[];
  open(page: WorkPage): void;
}

/** Links to the pages that the work goes on in; nothing where the arm has none. */
export function Work({ language, pages, open }: WorkProps) {
  if (pages.length === 0) return null;
  return (
    <nav aria-labelledby="work">
      <h2 id="work">{translate(language, 'popup.work')}</h2>
      <ul class="work">
        {pages.map((page) => (
          <li key={page.page}>
            <button type="button" class="button link" onClick={() => open(page)}>
              {translate(language, page.title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
