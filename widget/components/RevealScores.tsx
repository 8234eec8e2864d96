import type { ComponentChildren } from 'preact';
import { translate } from '../../shared/languages/index.ts';
import type { RevealState } from '../../shared/masking/reveal.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';

export interface RevealScoresProps {
  readonly language: Language;
  /** Null: the recruiter says to have looked. */
  readonly scores: RevealState['scores'];
  readonly busy: boolean;
  readonly onScore?: (() => void) | undefined;
  onDone(event: Event): void;
  onCancel(): void;
  readonly children: ComponentChildren;
}

/** The first step: what the recruiter thinks of the candidate stands before who it is does. */
export function RevealScores(props: RevealScoresProps) {
  const { language, scores, busy, onScore, onDone, onCancel } = props;
  const rest = scores ? scores.all - scores.done : 0;
  const say = (key: Parameters<typeof translate>[1]) =>
    translate(language, key, { done: scores?.done ?? 0, all: scores?.all ?? 0 });
  const main = !scores ? 'reveal.stated' : rest ? 'reveal.lock.rest' : 'reveal.lock';
  return (
    <section aria-label={say('reveal.step.scores')}>
      <p class="reveal-step">{say('reveal.step.scores')}</p>
      <p class="quiet">
        {say(!scores ? 'reveal.state-it' : rest ? 'reveal.scores.open' : 'reveal.scores.done')}
      </p>
      {rest > 0 && !onScore && <p class="quiet">{say('panel.shortcut')}</p>}
      {props.children}
      <div class="row">
        {rest > 0 && onScore && (
          <button type="button" class="button primary" data-first onClick={onScore}>
            {say('reveal.score-first')}
          </button>
        )}
        <button
          type="button"
          class={rest > 0 ? 'button' : 'button primary'}
          data-first={rest > 0 && onScore ? undefined : true}
          disabled={busy}
          onClick={onDone}
        >
          {say(main)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say('reveal.cancel')}
        </button>
      </div>
    </section>
  );
}
