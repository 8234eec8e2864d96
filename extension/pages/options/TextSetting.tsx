import { useState } from 'preact/hooks';
import { type TextKey, translate } from '../../../shared/languages/pages/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

export interface TextSettingProps {
  readonly language: Language;
  readonly name: 'collector' | 'recruiter' | 'team';
  readonly value: string;
  readonly managed: boolean;
  isGood(text: string): boolean;
  save(text: string): Promise<void>;
}

/** One line of text with its own button; checked when it is saved, not while it is typed. */
export function TextSetting({ language, name, value, managed, isGood, save }: TextSettingProps) {
  const [text, setText] = useState(value);
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'wrong' | 'failed'>('none');
  const wrong = outcome === 'wrong' || outcome === 'failed';

  async function onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    if (!isGood(text)) return setOutcome('wrong');
    try {
      await save(text.trim());
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <form class="setting" onSubmit={onSubmit} noValidate>
      <label for={name}>
        {translate(language, `options.${name}`)}
        {managed && <span class="managed">{translate(language, 'options.managed')}</span>}
      </label>
      <p class="quiet" id={`${name}-hint`}>
        {translate(language, `options.${name}.hint`)}
      </p>
      {wrong && (
        <p class="wrong" id={`${name}-wrong`} role="alert">
          {translate(language, (outcome === 'wrong' ? `options.${name}.wrong` : 'options.failed') as TextKey)}
        </p>
      )}
      <div class="row">
        <input
          id={name}
          type="text"
          inputMode={name === 'collector' ? 'url' : 'text'}
          autocomplete="off"
          spellcheck={false}
          value={text}
          disabled={managed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${name}-hint ${name}-wrong` : `${name}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOutcome('none');
          }}
        />
        {!managed && (
          <button type="submit" class="button">
            {translate(language, 'options.save')}
          </button>
        )}
        <span class="saved" role="status">
          {outcome === 'saved' && translate(language, 'options.saved')}
        </span>
      </div>
    </form>
  );
}
