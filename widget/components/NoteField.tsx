import { useLayoutEffect, useRef } from 'preact/hooks';
import { translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import type { Notes } from '../state/notes.ts';
import { useStore } from '../state/use-store.ts';

export interface NoteFieldProps {
  readonly language: Language;
  readonly notes: Notes;
  readonly criterion: { readonly id: string; readonly name: string };
  readonly open: boolean;
  onOpen(): void;
  /** Back to the scores. */
  onClose(): void;
}

const MOST = 2000;

/** What the recruiter saw, in their own words. For the eyes of the recruiter alone: not spelled online, not logged. */
export function NoteField({ language, notes, criterion, open, onOpen, onClose }: NoteFieldProps) {
  useStore(notes);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = notes.texts[criterion.id] ?? '';
  const say = (key: 'note.open' | 'note.label' | 'note.safe' | 'note.failed' | 'note.unread') =>
    translate(language, key, { name: criterion.name });
  useLayoutEffect(() => {
    if (!open || !field.current) return;
    field.current.focus();
    field.current.selectionStart = field.current.textLength;
  }, [open]);
  if (notes.load === 'failed') {
    return (
      <p class="note-line warning" role="alert">
        {say('note.unread')}{' '}
        <button type="button" class="button quiet" onClick={() => notes.retry()}>
          {translate(language, 'load.failed.retry')}
        </button>
      </p>
    );
  }
  if (!open) {
    return (
      <p class="note-line">
        <button
          type="button"
          class="button quiet note-open"
          onClick={onOpen}
          disabled={notes.load === 'loading'}
        >
          <kbd>n</kbd> {text ? <span class="note-text">{text}</span> : say('note.open')}
        </button>
      </p>
    );
  }
  return (
    <div class="note">
      <label for="note-field">{say('note.label')}</label>
      <textarea
        id="note-field"
        ref={field}
        rows={3}
        maxLength={MOST}
        spellcheck={false}
        autocomplete="off"
        value={text}
        aria-describedby="note-safe"
        onInput={(event) => notes.write(criterion.id, event.currentTarget.value)}
        onKeyDown={(event) => {
          // Every other key is text.
          event.stopPropagation();
          if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
          event.preventDefault();
          onClose();
        }}
      />
      {notes.save === 'failed' ? (
        <p class="warning" role="alert" id="note-safe">
          {say('note.failed')}{' '}
          <button type="button" class="button quiet" onClick={() => notes.retry()}>
            {translate(language, 'save.failed.retry')}
          </button>
        </p>
      ) : (
        <p class="quiet" id="note-safe">
          {say('note.safe')} <kbd>Esc</kbd>
        </p>
      )}
    </div>
  );
}
