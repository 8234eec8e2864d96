import { isVacancyKey, translateVacancy, type VacancyKey } from '../../../shared/languages/vacancy/index.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import type { Finding } from '../../../shared/vacancy/checks/check.ts';
import { type DeskCommand, KEYS } from './keys.ts';

export interface SuggestionProps {
  readonly language: Language;
  readonly text: string;
  readonly found: Finding;
  readonly place: number;
  readonly count: number;
  readonly commands: Readonly<Record<DeskCommand, () => void>>;
}

/** Characters of a quotation; a long sentence is told by how it begins. */
const QUOTE = 140;
const quoted = (words: string) => (words.length > QUOTE ? `${words.slice(0, QUOTE).trimEnd()}…` : words);

export function Suggestion({ language, text, found, place, count, commands }: SuggestionProps) {
  const say = (key: VacancyKey, values = {}) => translateVacancy(language, key, values);
  const { check, advice, severity, start, end, fix, example, values = {} } = found;
  const told = `say.${check}.${advice}`;
  const about = `check.${check}`;
  const adds = fix !== null && fix.start === fix.end;
  const words = fix?.text.trim() ?? '';
  return (
    <article class="suggestion" aria-labelledby="suggestion-title" aria-live="polite">
      <div class="place">
        <p class="quiet">{say('suggestion', { place, count })}</p>
        <Command command="previous" label={say('previous')} run={commands.previous} />
        <Command command="next" label={say('next')} run={commands.next} />
      </div>
      <h2 id="suggestion-title">
        {isVacancyKey(about) && say(about)}
        <span class={`severity ${severity}`}>{say(`severity.${severity}`)}</span>
      </h2>
      {end > 0 ? (
        <p class="about">
          <span class="quiet">{say('about')}</span> <q>{quoted(text.slice(start, end))}</q>
        </p>
      ) : (
        <p class="quiet">{say('whole')}</p>
      )}
      <p>{isVacancyKey(told) && say(told, values)}</p>
      {(fix || example) && (
        <div class="instead">
          <p class="quiet">{say(!fix ? 'fragment' : adds ? 'instead.add' : 'instead')}</p>
          <p>{fix ? words || say('instead.nothing') : example}</p>
        </div>
      )}
      <div class="row">
        {(fix || example) && (
          <Command
            command="accept"
            label={say(fix ? 'accept' : 'accept.fragment')}
            run={commands.accept}
            primary
          />
        )}
        <Command command="dismiss" label={say('dismiss')} run={commands.dismiss} />
        <Command command="edit" label={say('edit')} run={commands.edit} />
      </div>
    </article>
  );
}

interface CommandProps {
  readonly command: DeskCommand;
  readonly label: string;
  readonly primary?: boolean;
  run(): void;
}

function Command({ command, label, primary, run }: CommandProps) {
  const key = KEYS.find(([, one]) => one === command)!;
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      aria-keyshortcuts={key[0][0]}
      onClick={run}
    >
      {label}{' '}
      <span class="key" aria-hidden="true">
        {key[2]}
      </span>
    </button>
  );
}
