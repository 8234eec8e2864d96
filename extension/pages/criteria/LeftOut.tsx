import type { DraftLine } from '../../../shared/assessment/from-vacancy.ts';
import { translateCriteria } from '../../../shared/languages/criteria/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

/** What a vacancy text asks that did not become a criterion, in its own words, and why not. */
export interface LeftOut {
  readonly words: string;
  readonly why: NonNullable<DraftLine['left']>;
}

export const leftOut = (lines: readonly DraftLine[]): LeftOut[] =>
  lines.flatMap(({ text, left }) => (left ? [{ words: text, why: left }] : []));

/** Kept on the screen alone: the text of the vacancy is not stored with the criteria. */
export function LeftOutOfDraft({
  language,
  left,
}: {
  readonly language: Language;
  readonly left: readonly LeftOut[];
}) {
  if (left.length === 0) return null;
  return (
    <details class="part">
      <summary>{`${translateCriteria(language, 'from.left')} (${left.length})`}</summary>
      <ul>
        {left.map(({ words, why }) => (
          <li key={words}>
            {words} <span class="quiet">({translateCriteria(language, `from.left.${why}`)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
