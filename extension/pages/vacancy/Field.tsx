import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { translateVacancy } from '../../../shared/languages/vacancy/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { stretches } from './stretches.ts';
import type { Work } from './work.ts';

export interface FieldProps {
  readonly language: Language;
  readonly work: Work;
  readonly field: Ref<HTMLTextAreaElement>;
  onText(text: string): void;
  onLeave(): void;
}

/** As in vacancy.css. */
const BESIDE = '(min-width: 861px)';

/**
 * The text, to be written in, with marks behind it: the same letters in the same places, unseen, under a see-through field.
 * What screen readers get is the field; the suggestions tell what is marked.
 */
export function Field({ language, work, field, onText, onLeave }: FieldProps) {
  const { text, open, at } = work;
  const marks = useRef<HTMLDivElement>(null);
  const current = open[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another suggestion is brought into view
  useLayoutEffect(() => {
    // Where suggestions stand below the text, going to the mark would be going away from them.
    if (!window.matchMedia?.(BESIDE).matches) return;
    marks.current?.querySelector('.current')?.scrollIntoView?.({ block: 'nearest' });
  }, [current?.start, current?.check, at]);
  return (
    <div class="field">
      <label for="text">{translateVacancy(language, 'field.label')}</label>
      <div class="paper">
        <div class="marks" aria-hidden="true" ref={marks}>
          {stretches(text, open, at).map(({ from, words, mark, isCurrent }) =>
            mark ? (
              <mark key={from} class={`${mark}${isCurrent ? ' current' : ''}`}>
                {words}
              </mark>
            ) : (
              words
            ),
          )}
          {'\n '}
        </div>
        <textarea
          id="text"
          ref={field}
          value={text}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="text-hint"
          placeholder={translateVacancy(language, 'field.placeholder')}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing) return;
            event.preventDefault();
            onLeave();
          }}
        />
      </div>
      <p class="quiet" id="text-hint">
        {text !== '' && translateVacancy(language, 'field.hint')}
      </p>
    </div>
  );
}
