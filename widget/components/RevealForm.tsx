import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../../shared/languages/index.ts';
import type { MaskingRules, RevealReason, RevealScope } from '../../shared/masking/rules.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';

export interface RevealFormProps {
  readonly language: Language;
  readonly may: NonNullable<MaskingRules['reveal']>;
  readonly busy: boolean;
  onReveal(event: Event, reason: RevealReason, scope: RevealScope): void;
  onCancel(): void;
  readonly children: ComponentChildren;
}

/** The second step: why, and how much. Nothing is chosen beforehand but the smallest scope. */
export function RevealForm({ language, may, busy, onReveal, onCancel, children }: RevealFormProps) {
  const [reason, setReason] = useState<RevealReason | null>(null);
  const [scope, setScope] = useState<RevealScope>(may.scopes.includes('contact') ? 'contact' : 'all');
  return (
    <form onSubmit={(event) => (reason ? onReveal(event, reason, scope) : event.preventDefault())}>
      <p class="reveal-step">{translate(language, 'reveal.step.reason')}</p>
      <fieldset class="radios">
        <legend>{translate(language, 'reveal.reason')}</legend>
        {may.reasons.map((one, index) => (
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
      <fieldset class="radios">
        <legend>{translate(language, 'reveal.scope')}</legend>
        {may.scopes.map((one) => (
          <label key={one}>
            <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
            {translate(language, `reveal.scope.${one}`)}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{translate(language, 'reveal.text', { minutes: may.minutes })}</p>
      {children}
      <div class="row">
        <button type="submit" class="button primary" disabled={!reason || busy}>
          {translate(language, 'reveal.confirm')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {translate(language, 'reveal.cancel')}
        </button>
      </div>
    </form>
  );
}
