import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type TextKey, translate, translateCount } from '../../shared/languages/index.ts';
import type { RevealState } from '../../shared/masking/reveal.ts';
import type { RevealReason, RevealScope } from '../../shared/masking/rules.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';
import { RevealContact } from './RevealContact.tsx';
import { RevealForm } from './RevealForm.tsx';
import { RevealScores } from './RevealScores.tsx';

export interface RevealActions {
  /** Locks the scores; criteria without an answer count as "not enough information". */
  lock(): Promise<void>;
  reveal(reason: RevealReason, scope: RevealScope): Promise<void>;
  hide(): Promise<void>;
  write(): Promise<void>;
  copy(): Promise<void>;
}

export interface RevealStepsProps {
  readonly language: Language;
  readonly label: string;
  readonly state: RevealState;
  readonly actions: RevealActions;
  /** Goes to the questions; missing where they are elsewhere. */
  readonly onScore?: () => void;
  /** Whether a person did it: a page must not be able to press for them. */
  readonly isPerson: (event: Event) => boolean;
  /** Goes up when the recruiter asked for this by key. */
  readonly asked?: number;
  /** What `asked` was when the recruiter came to this candidate. Default: what it is when this is first drawn. */
  readonly askedBefore?: number;
}

/** First the scores, then reason and scope. The default is that nothing is shown. */
export function RevealSteps(props: RevealStepsProps) {
  const { language, label, state, actions, isPerson, asked = 0 } = props;
  const [open, setOpen] = useState(false);
  const [stated, setStated] = useState(false);
  const [outcome, setOutcome] = useState<'none' | 'busy' | 'failed'>('none');
  const { shown, may, scores, minutesLeft } = state;
  const ready = scores ? scores.locked : stated;
  const step = shown !== 'nothing' && !open ? shown : !open ? 'closed' : ready ? 'form' : 'scores';
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  // Focus moves in the same turn as the key that asked for it: the next key must not land on what had focus before.
  useLayoutEffect(() => {
    // What had focus is gone after each step; focus goes on to what took its place.
    if (before.current !== step) {
      place.current?.querySelector<HTMLElement>('[data-first]')?.focus();
      place.current?.scrollIntoView?.({ block: 'nearest' });
    }
    before.current = step;
  }, [step]);
  const heard = useRef(props.askedBefore ?? asked);
  useLayoutEffect(() => {
    if (heard.current === asked) return;
    heard.current = asked;
    place.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [asked]);

  const say = (key: TextKey, values = {}) => translate(language, key, { label, ...values });
  const close = () => {
    setOpen(false);
    setStated(false);
    setOutcome('none');
  };
  const run = (act: () => Promise<void>, then = () => {}) => {
    return async (event: Event) => {
      event.preventDefault();
      if (outcome === 'busy' || !isPerson(event)) return;
      setOutcome('busy');
      try {
        await act();
        setOutcome('none');
        then();
      } catch {
        setOutcome('failed');
      }
    };
  };
  const failed = outcome === 'failed' && (
    <p class="message warning" role="alert">
      {say(open ? 'reveal.failed' : 'reveal.failed.other')}
    </p>
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for Escape from the controls inside
    <div class="reveal" ref={place} onKeyDown={onKeyDown}>
      {step === 'closed' && !may && (
        <p class="quiet" tabIndex={-1} data-first>
          {say('reveal.not-your-role')}
        </p>
      )}
      {step === 'closed' && may && (
        <div class="row reveal-line">
          <span>{say('reveal.candidate')}</span>
          <button
            type="button"
            class="button"
            data-first
            onClick={(event) => isPerson(event) && setOpen(true)}
          >
            {say('reveal.title')}
          </button>
        </div>
      )}
      {step === 'scores' && (
        <RevealScores
          language={language}
          scores={scores}
          busy={outcome === 'busy'}
          onScore={
            props.onScore &&
            (() => {
              close();
              props.onScore?.();
            })
          }
          onDone={scores ? run(actions.lock) : run(async () => setStated(true))}
          onCancel={close}
        >
          {failed}
        </RevealScores>
      )}
      {step === 'form' && may && (
        <RevealForm
          language={language}
          may={may}
          busy={outcome === 'busy'}
          onCancel={close}
          onReveal={(event, reason, scope) => run(() => actions.reveal(reason, scope), close)(event)}
        >
          {failed}
        </RevealForm>
      )}
      {(step === 'contact' || step === 'all') && (
        <>
          <p class="message" role="status" tabIndex={-1} data-first>
            {minutesLeft === null
              ? say('reveal.by-stage')
              : `${say(`reveal.done.${step}`)} ${translateCount(language, 'reveal.left', minutesLeft)} ${say('reveal.after')}`}
          </p>
          <div class="row">
            {minutesLeft !== null && (
              <button type="button" class="button" onClick={run(actions.hide)}>
                {say('reveal.hide')}
              </button>
            )}
            {step === 'contact' && may?.scopes.includes('all') && (
              <button type="button" class="button" onClick={(event) => isPerson(event) && setOpen(true)}>
                {say('reveal.title')}
              </button>
            )}
          </div>
        </>
      )}
      {(step === 'closed' || step === 'contact') && (
        <RevealContact language={language} contact={state.contact} actions={actions} isPerson={isPerson} />
      )}
      {!open && failed}
    </div>
  );
}
