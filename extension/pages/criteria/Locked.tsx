import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CHANGE_REASONS, type ChangeReason, current } from '../../../shared/assessment/criteria-set.ts';
import { translateCriteria } from '../../../shared/languages/criteria/index.ts';
import type { KeptCriteria } from '../../../shared/ports/criteria-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { Norm } from './Norm.tsx';
import { Versions } from './Versions.tsx';

interface Props {
  readonly language: Language;
  readonly kept: KeptCriteria;
  reopen(reason: ChangeReason): Promise<void>;
}

/** Locked criteria: to be read, and to be opened again with a reason. */
export function Locked({ language, kept, reopen }: Props) {
  const set = current(kept.history);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<ChangeReason | null>(null);
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was locked a moment ago is now said; whoever listens to the page hears it.
  useLayoutEffect(() => heading.current?.focus(), []);
  const t = (key: Parameters<typeof translateCriteria>[1], values = {}) =>
    translateCriteria(language, key, values);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="locked">
        {set.reason
          ? `${t('locked', { version: set.version })}: ${t(`reason.${set.reason}`).toLowerCase()}`
          : t('locked', { version: set.version })}
      </h2>
      <p>{t('locked.text')}</p>
      <Norm language={language} set={set} />
      {!asking && (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('reopen')}
        </button>
      )}
      {asking && (
        <form
          class="sure"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason) void reopen(reason).catch(() => setFailed(true));
          }}
        >
          <fieldset class="radios">
            <legend>{t('reopen.why')}</legend>
            {CHANGE_REASONS.map((one) => (
              <label key={one}>
                <input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />
                {t(`reason.${one}`)}
              </label>
            ))}
          </fieldset>
          <div class="row">
            <button type="submit" class="button primary" disabled={!reason}>
              {t('reopen.yes')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {t('reopen.no')}
            </button>
          </div>
        </form>
      )}
      {failed && (
        <p class="message warning" role="alert">
          {t('begin.failed')}
        </p>
      )}
      <Versions language={language} history={kept.history} />
    </>
  );
}
