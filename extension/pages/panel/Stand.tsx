import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_PANEL, PANEL_SIZE } from '../../../shared/assessment/panel.ts';
import { countPanel, translatePanel } from '../../../shared/languages/panel/index.ts';
import type { PanelState } from '../../../shared/ports/panel-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { Sure } from '../parts/Sure.tsx';
import { None } from './None.tsx';
import { Result } from './Result.tsx';

interface Props {
  readonly language: Language;
  readonly state: PanelState;
  /** The last thing that was asked did not work. */
  readonly failed: boolean;
  choose(vacancy: string): void;
  reload(): void;
  lock(size: number): void;
  goOn(): void;
}

const SIZES = Array.from({ length: MAX_PANEL - 1 }, (_, at) => at + 2);

/** What there is to see and to do, wherever the panel stands. */
export function Stand({ language, state, failed, choose, reload, lock, goOn }: Props) {
  const { stand, whole, part, code } = state;
  const [size, setSize] = useState<number>(PANEL_SIZE);
  const say = (key: Parameters<typeof translatePanel>[1], values = {}) =>
    translatePanel(language, key, values);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(stand.at);
  // What changed at a press is said: whoever listens to the page hears it.
  useEffect(() => {
    if (before.current !== stand.at) heading.current?.focus();
    before.current = stand.at;
  }, [stand.at]);
  const title = (text: string) => (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
  const again = (text: string) => (
    <button type="button" class="button" onClick={reload}>
      {text}
    </button>
  );
  const locking = (text: string, primary: boolean) => (
    <Sure
      text={text}
      sure={say('lock.sure')}
      yes={say('lock.yes')}
      no={say('lock.no')}
      primary={primary}
      run={() => lock(size)}
    />
  );
  const wrong = failed && (
    <p class="message warning" role="alert">
      {say('lock.failed')}
    </p>
  );
  const which = <p class="quiet">{say('code', { code })}</p>;
  const scored = (
    <p>
      {countPanel(language, 'whole', whole)}
      {part > 0 && ` ${countPanel(language, 'part', part)}`}
    </p>
  );

  switch (stand.at) {
    case 'none':
      return <None language={language} why={stand.why} state={state} choose={choose} />;
    case 'open':
      return (
        <section>
          {title(say('open.title'))}
          <p>{say('open.text')}</p>
          {scored}
          <p class="size">
            <label for="size">{say('size')}</label>
            <select
              id="size"
              aria-describedby="size-text"
              onChange={({ currentTarget }) => setSize(Number(currentTarget.value))}
            >
              {SIZES.map((one) => (
                <option key={one} selected={one === size}>
                  {one}
                </option>
              ))}
            </select>
            <span id="size-text" class="quiet">
              {say('size.text')}
            </span>
          </p>
          {which}
          {wrong}
          {locking(say('lock'), true)}
        </section>
      );
    case 'waiting':
      return (
        <section>
          {title(say('waiting.title', { done: stand.done, size: stand.size }))}
          <progress value={stand.done} max={stand.size} aria-hidden="true" />
          <p>{say('waiting.text')}</p>
          {which}
          {wrong}
          <div class="row">
            {again(say('waiting.again'))}
            {stand.done > 1 && (
              <Sure
                text={say('waiting.go')}
                sure={say('waiting.go.sure')}
                yes={say('waiting.go.yes')}
                no={say('waiting.go.no')}
                run={goOn}
              />
            )}
          </div>
        </section>
      );
    case 'result':
      return (
        <>
          <Result language={language} criteria={state.criteria} stand={stand} />
          <section>
            {title(say('again.title'))}
            <p>{say('again.text')}</p>
            {stand.changed > 0 && (
              <>
                <p>{countPanel(language, 'again.changed', stand.changed)}</p>
                {wrong}
                {locking(say('again.lock', { round: stand.round + 1 }), false)}
              </>
            )}
            {which}
          </section>
        </>
      );
    case 'away':
      return (
        <section class="message warning" role="alert">
          <h2>{say('away.title')}</h2>
          <p>{say(stand.sent ? 'away.sent' : 'away.kept')}</p>
          <p>{say(`away.${stand.why}`)}</p>
          {again(say('away.again'))}
        </section>
      );
    case 'refused':
      return (
        <section class="message warning" role="alert">
          <h2>{say('refused.title')}</h2>
          <p>{say(`refused.${stand.why}`)}</p>
        </section>
      );
    case 'gone':
      return (
        <section class="message">
          <h2>{say('gone.title')}</h2>
          <p>{say('gone.text')}</p>
        </section>
      );
    case 'withdrawn':
      return (
        <section class="message">
          <h2>{say('withdrawn.title')}</h2>
          <p>{say('withdrawn.text')}</p>
          {stand.locked && <p>{say('withdrawn.locked')}</p>}
        </section>
      );
  }
}
