import { type Criterion, LONGEST, MAX_WEIGHT } from '../../../shared/assessment/criterion.ts';
import { interviewQuestion } from '../../../shared/assessment/interview-question.ts';
import { translateCriteria } from '../../../shared/languages/criteria/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

interface Props {
  readonly language: Language;
  readonly criterion: Criterion;
  /** Place from 0. */
  readonly at: number;
  readonly count: number;
  change(next: Criterion): void;
  move(to: number): void;
  remove(): void;
}

const WEIGHTS = Array.from({ length: MAX_WEIGHT }, (_, index) => index + 1);
type Anchors = Criterion['anchors'];

/** One criterion as a form. */
export function CriterionEditor({ language, criterion, at, count, change, move, remove }: Props) {
  const { id, name, question, weight, anchors, knockOut } = criterion;
  const t = (key: Parameters<typeof translateCriteria>[1], values = {}) =>
    translateCriteria(language, key, values);
  const called = name || t('criterion', { count: at + 1 });
  const own = (what: string) => `${what}-${id}`;
  return (
    <li class="editor" id={`criterion-${at}`}>
      <fieldset>
        <legend>{t('criterion', { count: at + 1 })}</legend>
        <label for={own('name')}>{t('criterion.name')}</label>
        <input
          id={own('name')}
          type="text"
          autocomplete="off"
          maxLength={LONGEST.name}
          value={name}
          onInput={(event) => change({ ...criterion, name: event.currentTarget.value })}
        />
        <label for={own('question')}>{t('criterion.question')}</label>
        <textarea
          id={own('question')}
          rows={2}
          maxLength={LONGEST.question}
          value={question}
          onInput={(event) => change({ ...criterion, question: event.currentTarget.value })}
        />
        <label for={own('interview')}>{t('criterion.interview')}</label>
        <textarea
          id={own('interview')}
          rows={2}
          maxLength={LONGEST.question}
          placeholder={interviewQuestion({ question }, language)}
          value={criterion.interview ?? ''}
          onInput={({ currentTarget: { value } }) => {
            const { interview: _, ...rest } = criterion;
            change(value ? { ...rest, interview: value } : rest);
          }}
        />
        <fieldset class="weights">
          <legend>{t('criterion.weight')}</legend>
          {WEIGHTS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={own('weight')}
                checked={weight === one}
                onChange={() => change({ ...criterion, weight: one })}
              />
              <span>{one}</span>
            </label>
          ))}
        </fieldset>
        <p class="label">{t('criterion.anchors')}</p>
        <ol class="plain anchors">
          {anchors.map((anchor, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an anchor is its place
            <li key={index}>
              <b aria-hidden="true">{index + 1}</b>
              <textarea
                rows={2}
                maxLength={LONGEST.anchor}
                aria-label={t('criterion.anchor', { score: index + 1 })}
                value={anchor}
                onInput={(event) =>
                  change({
                    ...criterion,
                    anchors: anchors.with(index, event.currentTarget.value) as unknown as Anchors,
                  })
                }
              />
            </li>
          ))}
        </ol>
        <label class="check">
          <input
            type="checkbox"
            checked={knockOut ?? false}
            onChange={({ currentTarget: { checked } }) => {
              const { knockOut: _, ...rest } = criterion;
              change(checked ? { ...rest, knockOut: true } : rest);
            }}
          />
          {t('criterion.knockout')}
        </label>
        <div class="row">
          <button
            type="button"
            class="button"
            disabled={at === 0}
            aria-label={t('criterion.up', { name: called })}
            onClick={() => move(at - 1)}
          >
            {t('up')}
          </button>
          <button
            type="button"
            class="button"
            disabled={at === count - 1}
            aria-label={t('criterion.down', { name: called })}
            onClick={() => move(at + 1)}
          >
            {t('down')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('criterion.remove', { name: called })}
            onClick={remove}
          >
            {t('remove')}
          </button>
        </div>
      </fieldset>
    </li>
  );
}
