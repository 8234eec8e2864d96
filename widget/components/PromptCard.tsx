export interface PromptCardProps {
  readonly label: string;
  readonly sentence: string;
  readonly question: string;
  readonly first: string;
  readonly second: string;
  onFirst(): void;
  onSecond(): void;
}

/** The look of every prompt. Escape anywhere in it is the second choice. */
export function PromptCard(props: PromptCardProps) {
  return (
    <div
      class="prompt-card"
      role="dialog"
      aria-label={props.label}
      aria-describedby="prompt-text"
      onKeyDown={(event) => {
        // A key held since the ATS's button had focus is not an answer.
        if (event.repeat) event.preventDefault();
        if (event.key !== 'Escape' || event.repeat) return;
        event.preventDefault();
        event.stopPropagation();
        props.onSecond();
      }}
    >
      <div id="prompt-text" role="status">
        <p class="prompt-sentence">{props.sentence}</p>
        <p class="prompt-question">{props.question}</p>
      </div>
      <div class="prompt-choices">
        <button type="button" class="button primary" data-choice="first" onClick={props.onFirst}>
          {props.first}
        </button>
        <button type="button" class="button" data-choice="second" onClick={props.onSecond}>
          {props.second} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}
