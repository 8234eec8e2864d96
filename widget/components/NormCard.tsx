import { translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { NormNotice } from '../state/norm-notice.ts';
import { useStore } from '../state/use-store.ts';

interface Props {
  readonly language: Language;
  readonly notice: NormNotice;
  /** The focus goes on to the questions. */
  onDone(): void;
}

/** Criteria that are still a draft, at the first candidate: lock them, or go on. */
export function NormCard({ language, notice, onDone }: Props) {
  useStore(notice);
  if (!notice.showing && !notice.failed) return null;
  if (!notice.showing)
    return (
      <section class="head-card">
        <p role="status">{translate(language, 'norm.failed')}</p>
      </section>
    );
  return (
    <section class="head-card" aria-label={translate(language, 'norm.title')}>
      <p class="head-title" role="status">
        {translate(language, 'norm.text')}
      </p>
      <p class="head-choices">
        <button type="button" class="button primary" onClick={() => void notice.lock().then(onDone)}>
          {translate(language, 'norm.yes')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            notice.later();
            onDone();
          }}
        >
          {translate(language, 'norm.no')}
        </button>
      </p>
    </section>
  );
}
