import { type TextKey, translate } from '../../shared/languages/index.ts';
import type { Language } from '../../shared/recognizers/recognizer.ts';

const KEYS: readonly (readonly [readonly string[], TextKey])[] = [
  [['1', '–', '5'], 'keys.scores'],
  [['0'], 'keys.unknown'],
  [['↑', '↓'], 'keys.criteria'],
  [['←', '→'], 'keys.choices'],
  [['n'], 'keys.note'],
  [['x'], 'keys.reject'],
  [['a'], 'keys.advance'],
  [['t'], 'keys.head'],
  [['z'], 'keys.undo'],
  [['r'], 'keys.who'],
  [['?'], 'keys.help'],
  [['Alt', 'Shift', 'O'], 'keys.enter'],
  [['Esc'], 'keys.leave'],
];

/** `without`: keys that do nothing here. */
export function KeyList({ language, without }: { language: Language; without: readonly string[] }) {
  return (
    <section class="keys" aria-label={translate(language, 'keys.title')}>
      <dl>
        {KEYS.filter(([[key]]) => !without.includes(key ?? '')).map(([keys, text]) => (
          <div key={text}>
            <dt>{keys.map((key) => (key === '–' ? key : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{translate(language, text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
