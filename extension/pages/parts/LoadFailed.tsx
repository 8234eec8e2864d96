import { translate } from '../../../shared/languages/pages/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

export function LoadFailed({ language, retry }: { language: Language; retry(): void }) {
  return (
    <div class="message warning" role="alert">
      <h2>{translate(language, 'page.failed.title')}</h2>
      <p>{translate(language, 'page.failed.text')}</p>
      <button type="button" class="button" onClick={retry}>
        {translate(language, 'page.failed.retry')}
      </button>
    </div>
  );
}
