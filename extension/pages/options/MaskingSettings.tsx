import { useState } from 'preact/hooks';
import { kindLabel } from '../../../shared/languages/index.ts';
import { translate } from '../../../shared/languages/pages/index.ts';
import { SWITCHABLE } from '../../../shared/masking/kinds.ts';
import { MOMENTS, type Moment } from '../../../shared/masking/rules.ts';
import type { OptionsState } from '../../../shared/ports/popup-to-background.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';

export interface MaskingSettingsProps {
  readonly language: Language;
  readonly masking: OptionsState['masking'];
  save(choice: { until: Moment | null; also: readonly string[] }): Promise<void>;
}

/** What is hidden, until when, and what this role may reveal. By hand only what hides more, or not in a study. */
export function MaskingSettings({ language, masking, save }: MaskingSettingsProps) {
  const { until, open, also, reveal, chosen, role, unreadable } = masking;
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');
  const say = (key: Parameters<typeof translate>[1], values = {}) => translate(language, key, values);
  const list = (kinds: readonly string[]) =>
    kinds.length ? kinds.map((kind) => kindLabel(language, kind)).join(', ') : say('masking.none');
  async function onSwitch(kind: string, on: boolean): Promise<void> {
    try {
      await save({ until, also: on ? [...also, kind] : also.filter((one) => one !== kind) });
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  }
  return (
    <>
      <section class="setting" id="masking">
        <h2>
          {say('masking.title')}
          {!chosen && <span class="managed">{say('options.managed')}</span>}
        </h2>
        {unreadable && <p class="wrong">{say('masking.unreadable')}</p>}
        <dl class="facts">
          <dt>{say('masking.role')}</dt>
          <dd>{say(`role.${role}`)}</dd>
          <dt>{say('masking.open')}</dt>
          <dd>{list(open)}</dd>
          <dt>{say('masking.reveal')}</dt>
          <dd>
            {reveal
              ? say('masking.reveal.may', {
                  minutes: reveal.minutes,
                  scopes: reveal.scopes.map((one) => say(`reveal.scope.${one}`)).join('; '),
                  first: say(`masking.first.${reveal.first}`),
                })
              : say('masking.reveal.not')}
          </dd>
        </dl>
        <fieldset class="radios" disabled={!chosen}>
          <legend>
            {say('masking.also')}
            <span class="saved" role="status">
              {outcome === 'saved' && say('options.saved')}
            </span>
          </legend>
          {outcome === 'failed' && (
            <p class="wrong" role="alert">
              {say('options.failed')}
            </p>
          )}
          {SWITCHABLE.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={also.includes(kind)}
                onChange={(event) => onSwitch(kind, event.currentTarget.checked)}
              />
              {kindLabel(language, kind)}
            </label>
          ))}
        </fieldset>
      </section>
      <ChoiceSetting
        language={language}
        name="until"
        title={say('masking.until')}
        text={say('masking.until.text')}
        choices={[
          { value: 'never', label: say('masking.until.never') },
          ...MOMENTS.map((moment) => ({ value: moment, label: say(`stage.${moment}`) })),
        ]}
        value={until ?? 'never'}
        managed={!chosen}
        choose={(value) => save({ until: value === 'never' ? null : (value as Moment), also })}
      />
    </>
  );
}
