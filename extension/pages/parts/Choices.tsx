import type { Criterion, Score } from '../../../shared/assessment/criterion.ts';

interface Props {
  readonly criterion: Criterion;
  readonly score: Score | 0 | null;
  /** "Score for Planning" */
  readonly label: string;
  readonly unknown: string;
  onScore(score: Score | 0): void;
}

const CHOICES: readonly (Score | 0)[] = [1, 2, 3, 4, 5, 0];

/** The norm as buttons: a score with what it stands for. */
export function Choices({ criterion, score, label, unknown, onScore }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a grid in every browser
    <div class="norm-choices" role="group" aria-label={label}>
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          data-choice={choice}
          aria-pressed={score === choice}
          onClick={() => onScore(choice)}
        >
          <b>{choice}</b>
          <span>{choice === 0 ? unknown : criterion.anchors[choice - 1]}</span>
        </button>
      ))}
    </div>
  );
}
