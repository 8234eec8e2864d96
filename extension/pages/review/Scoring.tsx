import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { countReview, type ReviewKey, translateReview } from '../../../shared/languages/review/index.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { NoteField } from '../../../widget/components/NoteField.tsx';
import type { NotesDoor } from '../../../widget/host.ts';
import { Notes } from '../../../widget/state/notes.ts';
import type { Timer } from '../../../widget/state/timer.ts';
import { useStore } from '../../../widget/state/use-store.ts';
import { Keys } from '../parts/Keys.tsx';
import { MainButton } from '../parts/MainButton.tsx';
import { reviewAction } from '../parts/review-keys.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { answersFor } from './Begin.tsx';
import type { Round } from './round.ts';

const KEYS: readonly (readonly [readonly string[], ReviewKey])[] = [
  [['1', '–', '5'], 'keys.score'],
  [['0'], 'keys.unknown'],
  [['z'], 'keys.undo'],
  [['←', '→'], 'keys.move'],
  [['n'], 'keys.note'],
  [['p'], 'keys.pause'],
  [['?'], 'keys.help'],
];

interface Props {
  readonly language: Language;
  readonly state: ReviewState;
  readonly round: Round;
  readonly door: NotesDoor & { readonly timer: Timer };
  /** The last answer was scored. */
  onDone(): void;
}

/** All screens from the first norm to the last score. */
export function Scoring({ language, state, round, door, onDone }: Props) {
  useStore(round);
  const [keysShown, showKeys] = useState(false);
  const { view } = round;
  const { screen, turn } = view;
  const [writing, setWriting] = useState(false);
  const notes = useMemo(() => new Notes(door, round, door.timer), [door, round]);
  useEffect(() => () => notes.stop(), [notes]);
  // Another answer in view: its note is closed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each turn
  useEffect(() => setWriting(false), [turn]);
  useEffect(() => {
    if (screen === 'done') onDone();
  }, [screen, onDone]);

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = reviewAction(event);
      if (!action) return;
      event.preventDefault();
      if (action.do === 'give') round.give(action.score);
      else if (action.do === 'undo') round.undo();
      else if (action.do === 'move') round.move(action.by);
      else if (action.do === 'pause') round.view.screen === 'paused' ? round.goOn() : round.pause();
      else if (action.do === 'keys') showKeys((shown) => !shown);
      else if (action.do === 'note') setWriting(true);
      else if (action.do === 'leave') showKeys(false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [round]);

  const criterion = turn ? state.criteria[turn.criterion] : undefined;
  const say = (key: ReviewKey) => translateReview(language, key);
  const button = (key: ReviewKey, run: () => void) => (
    <button type="button" class="button" onClick={run}>
      {say(key)}
    </button>
  );
  return (
    <>
      <header class="round">
        <progress max={view.all} value={view.done} aria-label={translateReview(language, 'review.title')} />
        <p>
          {translateReview(language, 'answer.progress', { done: view.done, all: view.all })}
          {view.minutesLeft !== null && screen !== 'done' && (
            <> · {countReview(language, 'answer.left', view.minutesLeft)}</>
          )}
        </p>
        <p role="status" class="saved">
          {view.save === 'saved' && translateReview(language, 'answer.saved')}
          {view.save === 'saving' && translateReview(language, 'answer.saving')}
        </p>
      </header>
      {view.save === 'failed' && (
        <div class="message warning" role="alert">
          <h2>{translateReview(language, 'save.failed.title')}</h2>
          <p>{translateReview(language, 'save.failed.text')}</p>
          {button('save.failed.retry', () => round.retry())}
        </div>
      )}
      {screen === 'norm' && turn && criterion && (
        <section class="norm-read">
          <p class="eyebrow">
            {translateReview(language, 'norm.eyebrow', {
              at: turn.criterion + 1,
              all: state.criteria.length,
            })}
          </p>
          <h2>{criterion.name}</h2>
          <p class="lead">{criterion.question}</p>
          <ol class="anchors">
            {criterion.anchors.map((anchor, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a score is its place
              <li key={at}>{anchor}</li>
            ))}
          </ol>
          <p class="quiet">{translateReview(language, 'norm.text')}</p>
          <MainButton key={`norm ${turn.criterion}`} text={say('norm.go')} run={() => round.goOn()} />
        </section>
      )}
      {screen === 'answer' && turn && criterion && (
        <AnswerCard
          language={language}
          criterion={criterion}
          turn={turn}
          all={round.turns[turn.criterion]?.length ?? 0}
          answers={answersFor(state, turn.candidate, criterion.id)}
          score={view.score}
          give={(score) => round.give(score)}
          note={
            <NoteField
              language={language}
              notes={notes}
              criterion={criterion}
              open={writing}
              onOpen={() => setWriting(true)}
              onClose={() => setWriting(false)}
            />
          }
        />
      )}
      {screen === 'paused' && (
        <section class="norm-read">
          <h2>{translateReview(language, 'pause.title')}</h2>
          <p>{translateReview(language, 'pause.text')}</p>
          <MainButton text={say('pause.go')} run={() => round.goOn()} />
        </section>
      )}
      {screen === 'done' && (
        <section class="norm-read">
          <h2>{translateReview(language, 'done.title')}</h2>
          <p>{translateReview(language, 'done.text')}</p>
          <p>
            <a class="button" href={`../compare/compare.html${location.hash}`}>
              {say('done.compare')}
            </a>
          </p>
        </section>
      )}
      {(screen === 'answer' || screen === 'done') && (
        <footer class="row">
          {view.canUndo && button('answer.undo', () => round.undo())}
          {screen === 'answer' && (
            <>
              {button('answer.back', () => round.move(-1))}
              {button('answer.forward', () => round.move(1))}
              {button('answer.pause', () => round.pause())}
              <button
                type="button"
                class="button"
                aria-expanded={keysShown}
                onClick={() => showKeys(!keysShown)}
              >
                {translateReview(language, 'answer.keys')} <kbd>?</kbd>
              </button>
            </>
          )}
        </footer>
      )}
      {keysShown && (
        <Keys
          title={translateReview(language, 'keys.title')}
          keys={KEYS.map(([keys, text]) => [keys, translateReview(language, text)])}
        />
      )}
    </>
  );
}
