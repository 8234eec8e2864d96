import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { countVacancy, translateVacancy, type VacancyKey } from '../../../shared/languages/vacancy/index.ts';
import type { VacancyDraft } from '../../../shared/ports/vacancy-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { MOST_CHARACTERS } from '../../../shared/vacancy/vacancy-text.ts';
import type { VacancyDoor } from './door.ts';
import { Field } from './Field.tsx';
import { FirstUse } from './FirstUse.tsx';
import { Fidelity } from './fidelity.ts';
import { deskKey } from './keys.ts';
import { Score } from './Score.tsx';
import { Suggestion } from './Suggestion.tsx';
import { Summary } from './Summary.tsx';
import { type Act, begin, current, step, type Work } from './work.ts';

export interface DeskProps {
  readonly door: VacancyDoor;
  readonly language: Language;
  readonly draft: VacancyDraft | null;
}

export function Desk({ door, language, draft }: DeskProps) {
  const [work, act] = useReducer<Work, Act, VacancyDraft | null>(step, draft, begin);
  const [status, setStatus] = useState<VacancyKey | null>(null);
  const [failed, setFailed] = useState<'failed.copy' | 'failed.keep' | null>(null);
  const fidelity = useMemo(
    () => new Fidelity(door, draft?.step ?? 'new', draft?.vacancy ?? null),
    [door, draft],
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const card = useRef<HTMLElement>(null);
  const say = (key: VacancyKey, values = {}) => translateVacancy(language, key, values);
  const { text, open, at, analysis, first, dismissed, past } = work;
  const found = current(work);

  // At once: who clears the text right away was offered something, too.
  useLayoutEffect(() => fidelity.seen(work), [fidelity, work]);
  const keep = useCallback(() => {
    const kept =
      text === '' ? null : { text, first, dismissed, step: fidelity.step, vacancy: fidelity.vacancy };
    door.background.keep(kept).then(
      () => setFailed((now) => (now === 'failed.keep' ? null : now)),
      () => setFailed('failed.keep'),
    );
  }, [door, fidelity, text, first, dismissed]);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
    keep();
  }, [keep]);

  useEffect(() => {
    const leave = () => {
      fidelity.left();
      latest.current();
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [fidelity]);

  // A button that goes with its suggestion must not take the focus with it.
  const drawn = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every change of what is shown
  useLayoutEffect(() => {
    if (drawn.current && document.activeElement === document.body)
      card.current?.focus({ preventScroll: true });
    drawn.current = true;
  }, [work]);

  async function copy(words: string, told: VacancyKey): Promise<void> {
    try {
      await door.toClipboard(words);
      setFailed(null);
      setStatus(told);
      fidelity.done();
      latest.current();
    } catch {
      setFailed('failed.copy');
    }
  }

  function take(): void {
    if (!found) return;
    if (!found.fix) {
      if (found.example) void copy(found.example, 'status.fragment');
      return;
    }
    act({ type: 'take' });
    void copy(step(work, { type: 'take' }).text, 'status.taken');
  }

  const commands = {
    next: () => act({ type: 'move', by: 1 }),
    previous: () => act({ type: 'move', by: -1 }),
    accept: take,
    dismiss() {
      act({ type: 'dismiss' });
      setStatus('status.dismissed');
    },
    undo() {
      if (past.length === 0) return;
      act({ type: 'undo' });
      setStatus('status.undone');
    },
    copy: () => void copy(text, 'status.copied'),
    edit() {
      const place = found && found.end > 0 ? found : { start: text.length, end: text.length };
      field.current?.focus();
      field.current?.setSelectionRange(place.start, place.end);
    },
  };

  function onKeyDown(event: KeyboardEvent): void {
    const command = deskKey(event);
    if (!command) return;
    event.preventDefault();
    commands[command]();
  }

  function clear(): void {
    fidelity.gone();
    act({ type: 'clear' });
    setStatus('status.cleared');
    field.current?.focus();
  }

  return (
    <div class={text === '' ? 'desk first-use' : 'desk'}>
      <div class="desk-text">
        <Field
          language={language}
          work={work}
          field={field}
          onText={(words) => {
            act({ type: 'write', text: words });
            setStatus(null);
          }}
          onLeave={() => card.current?.focus()}
        />
        {text.length > MOST_CHARACTERS && (
          <p class="message warning" role="status">
            {say('long', { most: MOST_CHARACTERS.toLocaleString(language) })}
          </p>
        )}
        {failed && (
          <p class="message warning" role="alert">
            {say(failed)}
          </p>
        )}
        <div class="row">
          <button type="button" class="button" onClick={commands.copy} disabled={text === ''}>
            {say('copy')}
          </button>
          <button type="button" class="button" onClick={commands.undo} disabled={past.length === 0}>
            {say('undo')}
          </button>
          <button type="button" class="button" onClick={clear} disabled={text === ''}>
            {say('clear')}
          </button>
        </div>
      </div>
      {text === '' ? (
        <FirstUse
          language={language}
          show={() => act({ type: 'write', text: say('example.text'), whole: true })}
        />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole side, beside the buttons that do the same
        <div class="desk-side" onKeyDown={onKeyDown}>
          {!analysis && <p class="message">{say('short')}</p>}
          {analysis && (
            <>
              <section class="suggestions" aria-label={say('suggestions')} tabIndex={-1} ref={card}>
                {found ? (
                  <Suggestion
                    language={language}
                    text={text}
                    found={found}
                    place={at + 1}
                    count={open.length}
                    commands={commands}
                  />
                ) : (
                  <div class="suggestion done">
                    <h2>{say('none.title')}</h2>
                    <p>{say('none.text')}</p>
                    {dismissed.length > 0 && (
                      <p class="quiet">{countVacancy(language, 'none.dismissed', dismissed.length)}</p>
                    )}
                  </div>
                )}
              </section>
              <p class="taken" role="status">
                {status && say(status)}
              </p>
              <Score language={language} score={analysis.score} first={first} />
              <Summary
                language={language}
                parts={analysis.parts}
                open={open}
                current={found?.check ?? null}
                go={(to) => {
                  act({ type: 'go', to });
                  card.current?.focus();
                }}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}
