import type { Criterion } from '../../shared/assessment/criterion.ts';
import { type TextKey, translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { Head } from '../state/head.ts';
import { useStore } from '../state/use-store.ts';

/** The tour of the first use: what there is, in the order of the work. */
const TOUR: readonly TextKey[] = ['tour.scores', 'tour.note', 'tour.next', 'tour.keys'];

export interface HeadCardProps {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  readonly head: Head;
  /** The focus goes on to the questions. */
  onDone(): void;
}

export function HeadCard({ language, criteria, head, onDone }: HeadCardProps) {
  useStore(head);
  const { step, nudge, resting } = head;
  if (step !== null) {
    return (
      <section class="head-card" aria-label={translate(language, 'tour.title')}>
        <p class="eyebrow" role="status">
          {translate(language, 'tour.step', { step: step + 1, all: TOUR.length })}
        </p>
        <p>{translate(language, TOUR[step]!)}</p>
        <p class="head-choices">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              head.tour(step + 1, TOUR.length);
              if (head.step === null) onDone();
            }}
          >
            {translate(language, step + 1 < TOUR.length ? 'tour.on' : 'tour.done')}
          </button>
          {step + 1 < TOUR.length && (
            <button
              type="button"
              class="button"
              onClick={() => {
                head.tour(null, TOUR.length);
                onDone();
              }}
            >
              {translate(language, 'tour.skip')} <kbd>t</kbd>
            </button>
          )}
        </p>
      </section>
    );
  }
  if (resting) {
    return (
      <section class="head-card" aria-label={translate(language, 'pace.title')}>
        <p role="status">{translate(language, 'pace.rest')}</p>
        <p class="head-choices">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              head.rested();
              onDone();
            }}
          >
            {translate(language, 'pace.back')}
          </button>
        </p>
      </section>
    );
  }
  if (!nudge) return null;
  return (
    <section class="head-card" aria-label={translate(language, `${nudge.text}.title`)}>
      <p class="head-title" role="status">
        {translate(language, `${nudge.text}.text`)}
      </p>
      {nudge.text === 'reminder' && (
        <ul>
          {criteria.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      <p class="head-choices">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            head.end(true);
            onDone();
          }}
        >
          {translate(language, `${nudge.text}.yes`)}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            head.end(false);
            onDone();
          }}
        >
          {translate(language, `${nudge.text}.no`)} <kbd>t</kbd>
        </button>
      </p>
    </section>
  );
}
