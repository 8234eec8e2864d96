import type { ComponentChildren } from 'preact';

export interface PromptCardProps {
  readonly label: string;
  readonly sentence: string;
  readonly question: string;
  /** The first choice; missing where `options` are asked. */
  readonly first?: string;
  /** Answers to the question, each with a key of its own from 1. */
  readonly options?: readonly string[];
  readonly second: string;
  onFirst?(): void;
  onOption?(index: number): void;
  onSecond(): void;
  readonly children?: ComponentChildren;
}

/** The look of every prompt. Escape anywhere in it is the second choice. */
export function PromptCard(props: PromptCardProps) {
  const { options = [] } = props;
  return (
    <div
      class="prompt-card"
      role="dialog"
      aria-label={props.label}
      aria-describedby="prompt-text"
      onKeyDown={(event) => {
        // A key held since the ATS's button had focus is not an answer.
        if (event.repeat) event.preventDefault();
        if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
        const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? event.key;
        const option = /^[1-9]$/.test(digit) ? Number(digit) - 1 : -1;
        if (event.key !== 'Escape' && !options[option]) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') props.onSecond();
        else props.onOption?.(option);
      }}
    >
      <div id="prompt-text" role="status">
        <p class="prompt-sentence">{props.sentence}</p>
        <p class="prompt-question">{props.question}</p>
      </div>
      {options.length > 0 && (
        <ol class="prompt-options">
          {options.map((option, index) => (
            <li key={option}>
              <button
                type="button"
                class="prompt-option"
                data-choice={index === 0 ? 'first' : undefined}
                onClick={() => props.onOption?.(index)}
              >
                <kbd>{index + 1}</kbd> <span>{option}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div class="prompt-choices">
        {props.first && (
          <button type="button" class="button primary" data-choice="first" onClick={props.onFirst}>
            {props.first}
          </button>
        )}
        <button type="button" class="button" data-choice="second" onClick={props.onSecond}>
          {props.second} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}
