import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countTeach, translateTeach } from '../../shared/languages/teach/index.ts';
import { Addresses } from './Addresses.tsx';
import { Checks } from './Checks.tsx';
import { Finish } from './Finish.tsx';
import { Picks } from './Picks.tsx';
import { indexOf, steps, titleKey, whyKey } from './steps.ts';
import type { Tool } from './tool.ts';

export interface PanelProps {
  readonly tool: Tool;
  readonly pointing: boolean;
  /** To another step. */
  move(by: number): void;
  point(on: boolean): void;
  /** The step changed otherwise. */
  again(): void;
  end(): Promise<void>;
}

export function Panel({ tool, pointing, move, point, again, end }: PanelProps) {
  const { language } = tool.parts;
  const { step, draft } = tool;
  const say = (key: Parameters<typeof translateTeach>[1], values?: Parameters<typeof translateTeach>[2]) =>
    translateTeach(language, key, values);
  const [ending, setEnding] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (ending) sure.current?.focus();
  }, [ending]);
  const at = indexOf(step.id);
  const empty = step.asks !== null && (step.asks === 'row' ? !tool.list : tool.picks.length === 0);
  return (
    <section
      class="panel"
      aria-label={say('title')}
      onKeyDown={(event) => {
        const { target, key } = event;
        const typing =
          target instanceof HTMLInputElement ||
          target instanceof HTMLSelectElement ||
          target instanceof HTMLTextAreaElement;
        if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
        if (key === 's' && step.asks && !step.needed) move(1);
        if (key === 'p' && step.asks) point(true);
      }}
    >
      <header>
        <p class="tiny">{say('title')}</p>
        <p class="tiny" aria-hidden="true">
          {say('progress', { at: at + 1, of: steps.length })}
        </p>
        <progress
          max={steps.length}
          value={at + 1}
          aria-label={say('progress', { at: at + 1, of: steps.length })}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keyboard */}
      <div class="body" tabIndex={0}>
        <h2 tabIndex={-1}>{say(titleKey(step.id))}</h2>
        <p>{say(whyKey(step.id))}</p>
        {step.asks && (
          <div class="ask">
            {pointing ? (
              <>
                <p class="pointing">{say('pointing')}</p>
                <button type="button" data-point onClick={() => point(false)}>
                  {say('leave')}
                </button>
              </>
            ) : (
              <button type="button" data-point onClick={() => point(true)}>
                {say('point')}
              </button>
            )}
            <p class="tiny">{say('keys')}</p>
          </div>
        )}
        <p class="tiny heard" role="status">
          {pointing && say('at', { what: tool.over ? nameOf(tool.over) : say('at.none') })}
        </p>
        {tool.lost && (
          <p class="message warning" role="alert">
            {say('lost')}
          </p>
        )}
        {step.asks === 'row' && tool.list && (
          <p class="strong" role="status">
            {countTeach(language, 'rows', tool.rows.length)}
          </p>
        )}
        {step.asks === 'row' && tool.last && <Wider tool={tool} />}
        {step.asks && step.asks !== 'row' && <Picks tool={tool} />}
        {step.id === 'open' && (
          <div class="buttons">
            <button
              type="button"
              class="primary"
              onClick={() => {
                tool.visit();
                again();
              }}
            >
              {say('open.this')}
            </button>
            <button
              type="button"
              onClick={() => {
                tool.anotherList();
                again();
              }}
            >
              {say('open.more')}
            </button>
          </div>
        )}
        {step.id === 'addresses' && <Addresses tool={tool} />}
        {step.id === 'check' && <Checks tool={tool} />}
        {step.id === 'done' && <Finish tool={tool} end={end} />}
        {step.needed && empty && <p class="tiny">{say('needs.name')}</p>}
      </div>
      <footer>
        {step.id !== 'open' && step.id !== 'done' && (
          <button
            type="button"
            class={empty ? '' : 'primary'}
            disabled={step.needed && empty}
            data-next
            onClick={() => move(1)}
          >
            {empty ? say('skip') : say('next')}
          </button>
        )}
        {at > 0 && (
          <button type="button" onClick={() => move(-1)}>
            {say('back')}
          </button>
        )}
        <label class="tick">
          <input
            type="checkbox"
            checked={tool.showing}
            onChange={() => {
              tool.showing = !tool.showing;
              tool.parts.changed();
            }}
          />
          {say('preview')}
        </label>
        {ending ? (
          <div class="sure">
            <p class="tiny">{say('end.sure')}</p>
            <button type="button" ref={sure} onClick={() => void end()}>
              {say('end.yes')}
            </button>
            <button type="button" onClick={() => setEnding(false)}>
              {say('end.no')}
            </button>
          </div>
        ) : (
          <button
            type="button"
            class="link"
            onClick={() => (draft.lists.length || draft.picks.length ? setEnding(true) : void end())}
          >
            {say('end')}
          </button>
        )}
        <p class="tiny">{say('seen')}</p>
      </footer>
    </section>
  );
}

/** What is pointed at, for who cannot see the box: its tag and the beginning of what it says. */
function nameOf(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return text ? `${element.localName}: ${text}` : element.localName;
}

export function Wider({ tool }: { readonly tool: Tool }) {
  const { language } = tool.parts;
  const { all, at } = tool.last ?? { all: [], at: 0 };
  if (all.length < 2) return null;
  return (
    <div class="buttons">
      <button type="button" disabled={at >= all.length - 1} onClick={() => tool.widen(1)}>
        {translateTeach(language, 'wider')}
      </button>
      <button type="button" disabled={at <= 0} onClick={() => tool.widen(-1)}>
        {translateTeach(language, 'narrower')}
      </button>
    </div>
  );
}
