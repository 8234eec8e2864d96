import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../../shared/languages/pages/index.ts';
import type { RevealReason } from '../../../shared/ports/content-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import type { PageState } from './load.ts';

const REASONS: readonly RevealReason[] = ['invite', 'contact', 'legal', 'technical', 'other'];

export interface RevealProps {
  readonly language: Language;
  readonly page: PageState;
  reveal(reason: RevealReason): Promise<void>;
}

/** Two steps: choose a reason, then confirm. The default is that nothing is shown. */
export function Reveal({ language, page, reveal }: RevealProps) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<RevealReason | null>(null);
  const [outcome, setOutcome] = useState<'none' | 'busy' | 'done' | 'failed'>('none');
  const step = page.revealed || outcome === 'done' ? 'done' : asking ? 'asking' : 'closed';
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    // What had focus is gone after each step; focus goes on to what took its place.
    if (before.current !== step) place.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    before.current = step;
  }, [step]);
  if (!page.candidate) return null;
  const { label } = page.candidate;

  if (step === 'done') {
    return (
      <div ref={place}>
        <p class="message" role="status" tabIndex={-1} data-first>
          {translate(language, 'reveal.done', { label })}
        </p>
      </div>
    );
  }
  if (page.hidden === 0) return null;
  if (step === 'closed') {
    return (
      <div class="row reveal-line" ref={place}>
        <span>{translate(language, 'reveal.candidate', { label })}</span>
        <button type="button" class="button" data-first onClick={() => setAsking(true)}>
          {translate(language, 'reveal.title')}
        </button>
      </div>
    );
  }

  async function confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (!reason || outcome === 'busy') return;
    setOutcome('busy');
    try {
      await reveal(reason);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <div ref={place}>
      <form class="reveal" onSubmit={confirm}>
        <p class="quiet">{translate(language, 'reveal.text')}</p>
        <fieldset class="radios">
          <legend>{translate(language, 'reveal.reason')}</legend>
          {REASONS.map((one, index) => (
            <label key={one}>
              <input
                type="radio"
                name="reason"
                checked={reason === one}
                onChange={() => setReason(one)}
                data-first={index === 0 ? true : undefined}
              />
              {translate(language, `reveal.${one}`)}
            </label>
          ))}
        </fieldset>
        {outcome === 'failed' && (
          <p class="message warning" role="alert">
            {translate(language, 'reveal.failed')}
          </p>
        )}
        <div class="row">
          <button type="submit" class="button primary" disabled={!reason || outcome === 'busy'}>
            {translate(language, 'reveal.confirm')}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {translate(language, 'reveal.cancel')}
          </button>
        </div>
      </form>
    </div>
  );
}
