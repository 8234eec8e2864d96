import { useEffect, useRef, useState } from 'preact/hooks';
import { translateTeach } from '../../../shared/languages/teach/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

export interface TeachSiteProps {
  readonly language: Language;
  /** False: the browser was not allowed to. Called in the click itself. */
  begin(): Promise<boolean>;
}

/** Two steps: what teaching shows is said before it begins. */
export function TeachSite({ language, begin }: TeachSiteProps) {
  const [step, setStep] = useState<'closed' | 'asking' | 'failed'>('closed');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asking') first.current?.focus();
  }, [step]);
  if (step === 'closed') {
    return (
      <button type="button" class="button link" onClick={() => setStep('asking')}>
        {translateTeach(language, 'popup.teach')}
      </button>
    );
  }
  return (
    <div class="message">
      <p>{translateTeach(language, 'popup.teach.text')}</p>
      {step === 'failed' && (
        <p class="wrong" role="alert">
          {translateTeach(language, 'use.failed')}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          ref={first}
          onClick={() =>
            void begin().then(
              (begun) => !begun && setStep('failed'),
              () => setStep('failed'),
            )
          }
        >
          {translateTeach(language, 'popup.teach.begin')}
        </button>
        <button type="button" class="button" onClick={() => setStep('closed')}>
          {translateTeach(language, 'popup.teach.no')}
        </button>
      </div>
    </div>
  );
}
