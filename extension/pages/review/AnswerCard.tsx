import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../../shared/assessment/answers.ts';
import type { Criterion, Score } from '../../../shared/assessment/criterion.ts';
import { candidateLabel } from '../../../shared/languages/label.ts';
import { translateReview } from '../../../shared/languages/review/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { Choices } from '../parts/Choices.tsx';
import { sourceTitle } from './Begin.tsx';
import type { Turn } from './round.ts';

interface Props {
  readonly language: Language;
  readonly criterion: Criterion;
  readonly turn: Turn;
  readonly all: number;
  readonly answers: readonly Answer[];
  readonly score: Score | 0 | null;
  give(score: Score | 0): void;
  /** The note of evidence. */
  readonly note: ComponentChildren;
}

/** One answer beside the norm. */
export function AnswerCard({ language, criterion, turn, all, answers, score, give, note }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Who listens hears who is next; who looks begins at the top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each turn
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo?.(0, 0);
  }, [turn.candidate, turn.criterion]);
  return (
    <div class="scoring">
      <article class="answer">
        <p class="eyebrow">{criterion.name}</p>
        <h2 ref={heading} tabIndex={-1}>
          {candidateLabel(turn.candidate)}
          <small>{translateReview(language, 'answer.candidate', { at: turn.place, all })}</small>
        </h2>
        {answers.length === 0 && <p class="quiet">{translateReview(language, 'answer.none')}</p>}
        {answers.map((answer) => (
          <section key={answer.source}>
            <h3>{sourceTitle(language, { id: answer.source, title: answer.title })}</h3>
            <p class="words">{answer.text}</p>
          </section>
        ))}
      </article>
      <section class="norm">
        <h3>{criterion.question}</h3>
        <Choices
          criterion={criterion}
          score={score}
          label={translateReview(language, 'answer.score', { name: criterion.name })}
          unknown={translateReview(language, 'answer.unknown')}
          onScore={give}
        />
        {note}
      </section>
    </div>
  );
}
