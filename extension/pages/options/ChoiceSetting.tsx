import { useState } from 'preact/hooks';
import { translate } from '../../../shared/languages/pages/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

export interface ChoiceSettingProps {
  readonly language: Language;
  readonly name: string;
  readonly title: string;
  readonly text?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly managed: boolean;
  choose(value: string): Promise<void>;
}

/** Saved at the choice itself; when that fails the old choice stands again. */
export function ChoiceSetting(props: ChoiceSettingProps) {
  const { language, name, title, text, choices, value, managed, choose } = props;
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');

  async function onChange(chosen: string): Promise<void> {
    try {
      await choose(chosen);
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <fieldset class="setting radios" disabled={managed}>
      <legend>
        {title}
        {managed && <span class="managed">{translate(language, 'options.managed')}</span>}
        <span class="saved" role="status">
          {outcome === 'saved' && translate(language, 'options.saved')}
        </span>
      </legend>
      {text && <p class="quiet">{text}</p>}
      {outcome === 'failed' && (
        <p class="wrong" role="alert">
          {translate(language, 'options.failed')}
        </p>
      )}
      {choices.map((choice) => (
        <label key={`${choice.value} ${outcome}`}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
