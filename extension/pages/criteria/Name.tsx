import { useState } from 'preact/hooks';
import { translateCriteria } from '../../../shared/languages/criteria/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';

interface Props {
  readonly language: Language;
  readonly name: string;
  save(name: string): Promise<void>;
}

/** What the recruiter calls the vacancy; stays on the device. */
export function Name({ language, name, save }: Props) {
  const [state, setState] = useState<'' | 'saved' | 'save.failed'>('');
  return (
    <div class="name">
      <label for="vacancy-name">{translateCriteria(language, 'name')}</label>
      <input
        id="vacancy-name"
        type="text"
        maxLength={80}
        autocomplete="off"
        aria-describedby="vacancy-name-hint"
        defaultValue={name}
        onChange={({ currentTarget }) =>
          void save(currentTarget.value).then(
            () => setState('saved'),
            () => setState('save.failed'),
          )
        }
      />
      <p class="quiet" id="vacancy-name-hint">
        {translateCriteria(language, 'name.hint')}{' '}
        <span role="status">{state && translateCriteria(language, state)}</span>
      </p>
    </div>
  );
}
