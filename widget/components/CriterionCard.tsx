import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Criterion, Score } from '../../shared/assessment/criterion.ts';
import { translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';

/** Choices in the order in which they stand and the arrows walk. */
export const CHOICES: readonly (Score | 0)[] = [1, 2, 3, 4, 5, 0];

export interface CriterionCardProps {
  readonly language: Language;
  readonly criterion: Criterion;
  readonly score: Score | 0 | null;
  /** The choice that has focus now, if it is one of this criterion's. */
  readonly focused: Score | 0 | null;
  /** The choice that Tab comes to. */
  readonly entry: Score | 0;
  onScore(score: Score | 0): void;
  /** The note. */
  readonly children?: ComponentChildren;
}

export function anchorText(language: Language, criterion: Criterion, choice: Score | 0): string {
  return choice === 0 ? translate(language, 'score.unknown.anchor') : criterion.anchors[choice - 1]!;
}

/** A question that is not the one in hand: its name, and what was answered. */
export function CriterionLine(props: {
  readonly language: Language;
  readonly criterion: Criterion;
  readonly score: Score | 0 | null;
  onOpen(): void;
}) {
  const { language, criterion, score } = props;
  const answer =
    score === null
      ? translate(language, 'score.open')
      : score === 0
        ? translate(language, 'score.unknown')
        : String(score);
  return (
    <section
      class={score === null ? 'criterion closed' : 'criterion closed answered'}
      data-criterion={criterion.id}
    >
      <h3>
        <button type="button" class="criterion-line" aria-expanded={false} onClick={props.onOpen}>
          <span>{criterion.name}</span> <span class={score ? 'given' : 'given unknown'}>{answer}</span>
        </button>
      </h3>
    </section>
  );
}

export function CriterionCard(props: CriterionCardProps) {
  const { language, criterion, score, focused, entry, onScore } = props;
  const [hovered, setHovered] = useState<Score | 0 | null>(null);
  const explained = hovered ?? focused ?? score;
  return (
    <section class={score === null ? 'criterion' : 'criterion answered'} data-criterion={criterion.id}>
      <h3>
        {criterion.name}
        <small>
          {criterion.knockOut && `${translate(language, 'score.knock-out')} · `}
          {translate(language, 'score.weight', { weight: criterion.weight })}
        </small>
      </h3>
      <p class="question">{criterion.question}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a flex row in every browser */}
      <div
        class="choices"
        role="group"
        aria-label={translate(language, 'score.group', { name: criterion.name })}
      >
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            class={choice === 0 ? 'choice unknown' : 'choice'}
            data-choice={choice}
            aria-pressed={score === choice}
            aria-label={
              choice === 0
                ? `0: ${translate(language, 'score.unknown')}`
                : translate(language, 'score.choice', {
                    score: choice,
                    anchor: criterion.anchors[choice - 1]!,
                  })
            }
            tabIndex={choice === entry ? 0 : -1}
            onClick={() => onScore(choice)}
            onMouseEnter={() => setHovered(choice)}
            onMouseLeave={() => setHovered(null)}
          >
            {choice === 0 ? translate(language, 'score.unknown') : choice}
          </button>
        ))}
      </div>
      <p class={explained === null ? 'anchor hint' : 'anchor'} aria-hidden="true">
        {explained === null ? (
          translate(language, 'score.hint')
        ) : (
          <>
            <b>{explained}</b> {anchorText(language, criterion, explained)}
          </>
        )}
      </p>
      {props.children}
    </section>
  );
}
