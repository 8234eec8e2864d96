import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../../shared/languages/pages/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

export interface OptOutProps {
  readonly language: Language;
  readonly out: boolean;
  choose(out: boolean): Promise<void>;
}

/** Whether a recruiter stays out of the log: asked once more in plain words, because it counts at once. */
export function OptOut({ language, out, choose }: OptOutProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  // The button that was pressed is gone: whoever works by keyboard goes on at the one in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what stands there
  useLayoutEffect(() => {
    if (pressed.current) place.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [asking, out]);
  const ask = (on: boolean) => {
    pressed.current = true;
    setAsking(on);
  };
  const say = (key: Parameters<typeof translate>[1]) => translate(language, key);

  async function change(to: boolean): Promise<void> {
    try {
      pressed.current = true;
      await choose(to);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    ask(false);
  }

  return (
    <section class="setting" aria-labelledby="opt-out" ref={place}>
      <h2 id="opt-out">{say('options.opt-out')}</h2>
      <p role="status">{say(out ? 'options.opt-out.out' : 'options.opt-out.in')}</p>
      {failed && (
        <p class="wrong" role="alert">
          {say('options.failed')}
        </p>
      )}
      {asking ? (
        <>
          <p>{say('options.opt-out.ask')}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => change(true)}>
              {say('options.opt-out.yes')}
            </button>
            <button type="button" class="button link" onClick={() => ask(false)}>
              {say('options.opt-out.no')}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="button" onClick={() => (out ? change(false) : ask(true))}>
          {say(out ? 'options.opt-out.back' : 'options.opt-out.go')}
        </button>
      )}
    </section>
  );
}
