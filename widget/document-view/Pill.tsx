import type { CSSProperties } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DocumentTexts } from './messages.ts';
import type { ToolTexts } from './tool-texts.ts';

export interface PillContext {
  readonly labels: Readonly<Record<string, string>>;
  readonly texts: DocumentTexts;
  readonly tools: ToolTexts;
  /** Somebody says that a detail of this kind need not have been hidden; nobody to tell it to when absent. */
  readonly onTooMuch?: ((kind: string) => void) | undefined;
}

interface Props extends PillContext {
  readonly kind: string;
  readonly style: CSSProperties;
}

/** Stands where something is hidden: what kind of thing, why, and a way to say that it is too much. */
export function Pill({ kind, style, labels, texts, tools, onTooMuch }: Props) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(false);
  const id = useId();
  const word = labels[kind] ?? (texts.kinds[kind] ?? texts.kinds.other!)[0];
  if (!onTooMuch)
    return (
      <span class="pill" style={style} title={texts.pill(word)}>
        {word}
      </span>
    );
  const close = (event: KeyboardEvent | FocusEvent) => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    if (event instanceof FocusEvent && (event.currentTarget as Element).contains(event.relatedTarget as Node))
      return;
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    setOpen(!open);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what happens in its label and its note
    <span class="pill-place" style={style} onKeyDown={close} onFocusOut={close}>
      {/* biome-ignore lint/a11y/useSemanticElements: text of a button is not copied with what stands around it */}
      <span
        class="pill"
        role="button"
        tabIndex={0}
        title={texts.pill(word)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={press}
      >
        {word}
      </span>
      {open && (
        <span class="pill-note" id={id}>
          <span>{said ? tools.tooMuchKept : texts.pill(word)}</span>
          {!said && (
            <button
              type="button"
              onClick={() => {
                setSaid(true);
                onTooMuch(kind);
              }}
            >
              {tools.tooMuch}
            </button>
          )}
        </span>
      )}
    </span>
  );
}
