import { translate, translateCount } from '../../../shared/languages/pages/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import type { PageState } from './load.ts';

export interface UndecidedProps {
  readonly language: Language;
  readonly undecided: PageState['undecided'];
  uncover(): void;
  coverAgain(): void;
}

/** What is covered because nothing is known of it, and the way to see one of it. */
export function Undecided({ language, undecided, uncover, coverAgain }: UndecidedProps) {
  const { covered = 0, uncovered = 0 } = undecided ?? {};
  if (!covered && !uncovered) return null;
  return (
    <div>
      {covered > 0 && <p class="quiet">{translateCount(language, 'undecided', covered)}</p>}
      <div class="row">
        {covered > 0 && (
          <button type="button" class="button" onClick={uncover}>
            {translate(language, 'undecided.uncover')}
          </button>
        )}
        {uncovered > 0 && (
          <button type="button" class="button" onClick={coverAgain}>
            {translate(language, 'undecided.cover')}
          </button>
        )}
      </div>
    </div>
  );
}
