import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { interviewQuestion } from '../../../shared/assessment/interview-question.ts';
import { translateReview } from '../../../shared/languages/review/index.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { NoteField } from '../../../widget/components/NoteField.tsx';
import { Notes } from '../../../widget/state/notes.ts';
import { useStore } from '../../../widget/state/use-store.ts';
import type { AssessDoor } from '../parts/assess.ts';
import { Choices } from '../parts/Choices.tsx';
import { reviewAction } from '../parts/review-keys.ts';
import type { Conversation } from './conversation.ts';

/** Minutes for all questions together. */
const MINUTES = 45;

interface Props {
  readonly language: Language;
  readonly criteria: ReviewState['criteria'];
  readonly conversation: Conversation;
  readonly notes: AssessDoor['notes'];
  /** Who it is, as far as the interviewer may see. */
  readonly who: string;
  onDone(): void;
  another(): void;
}

/** The question that is open, with its norm, the note of evidence and the time. */
export function Ask({ language, criteria, conversation, notes: door, who, onDone, another }: Props) {
  useStore(conversation);
  const { view } = conversation;
  const criterion = criteria[view.question];
  const [writing, setWriting] = useState(false);
  const [early, setEarly] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const notes = useMemo(() => new Notes(door, conversation, door.timer), [door, conversation]);
  useEffect(() => () => notes.stop(), [notes]);
  const say = (key: Parameters<typeof translateReview>[1], values = {}) =>
    translateReview(language, key, values);
  const next = useCallback(() => {
    const went = conversation.next();
    setEarly(!went);
    if (went) setWriting(false);
  }, [conversation]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each question
  useLayoutEffect(() => heading.current?.focus(), [view.question]);
  useEffect(() => {
    if (!criterion) onDone();
  }, [criterion, onDone]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      const free = target instanceof HTMLElement && !target.matches('button, textarea, a');
      if (key === 'Enter' && free) {
        event.preventDefault();
        next();
        return;
      }
      const action = reviewAction(event);
      if (action?.do === 'give') conversation.give(action.score);
      else if (action?.do === 'note') setWriting(true);
      else return;
      setEarly(false);
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [conversation, next]);

  if (!criterion)
    return (
      <section class="ask">
        <h2 ref={heading} tabIndex={-1}>
          {say('interview.done.title')}
        </h2>
        <p>{say('interview.done.text')}</p>
        <p class="row">
          <button type="button" class="button" onClick={another}>
            {say('interview.another')}
          </button>
        </p>
      </section>
    );
  const planned = Math.max(1, Math.round(MINUTES / criteria.length));
  return (
    <section class="ask">
      <p class="ask-line">
        <span>{who}</span>
        <span>{say('interview.time', { spent: Math.floor(view.spent / 60_000), planned })}</span>
        <span role="status">
          {view.save === 'saved' && say('answer.saved')}
          {view.save === 'saving' && say('answer.saving')}
        </span>
      </p>
      {view.save === 'failed' && (
        <div class="message warning" role="alert">
          <h2>{say('save.failed.title')}</h2>
          <p>{say('save.failed.text')}</p>
          <button type="button" class="button" onClick={() => conversation.retry()}>
            {say('save.failed.retry')}
          </button>
        </div>
      )}
      <p class="eyebrow">{say('norm.eyebrow', { at: view.question + 1, all: criteria.length })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {criterion.name}
      </h2>
      <p class="lead">{interviewQuestion(criterion, language)}</p>
      <Choices
        criterion={criterion}
        score={view.score}
        label={say('answer.score', { name: criterion.name })}
        unknown={say('answer.unknown')}
        onScore={(score) => {
          conversation.give(score);
          setEarly(false);
        }}
      />
      <NoteField
        language={language}
        notes={notes}
        criterion={criterion}
        open={writing}
        onOpen={() => setWriting(true)}
        onClose={() => setWriting(false)}
      />
      <p class="row">
        <button type="button" class="button primary large" onClick={next}>
          {say(view.question + 1 < criteria.length ? 'interview.next' : 'interview.finish')}
        </button>
        {early && <span role="alert">{say('interview.first')}</span>}
      </p>
    </section>
  );
}
