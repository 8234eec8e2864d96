import { countTeach, translateTeach } from '../../shared/languages/teach/index.ts';
import type { FieldKind, Locator } from '../../shared/profiles/ats-profile.ts';
import type { Pick } from '../../shared/profiles/draft.ts';
import { rankOf } from '../../shared/profiles/locators.ts';
import { kindWords } from './kind-words.ts';
import { Wider } from './Panel.tsx';
import type { Tool } from './tool.ts';

const KINDS: readonly FieldKind[] = [
  'name',
  'initials',
  'photo',
  'email',
  'phone',
  'address',
  'birthdate',
  'identity',
  'text',
  'file',
  'document',
  'control',
];

/** What was pointed at in this step: what it is, by which mark it is found, and in how many places. */
export function Picks({ tool }: { readonly tool: Tool }) {
  const { language } = tool.parts;
  const { picks } = tool;
  const say = (key: Parameters<typeof translateTeach>[1], values?: Parameters<typeof translateTeach>[2]) =>
    translateTeach(language, key, values);
  if (!picks.length) return null;
  return (
    <>
      <ul class="picks">
        {picks.map((pick, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one thing can be pointed at twice
          <li key={`${pick.at[0]} ${at}`}>
            <div class="line">
              {'kind' in pick ? <Kind tool={tool} pick={pick} /> : <strong>{tool.labelOf(pick)}</strong>}
              <button
                type="button"
                class="link"
                aria-label={say('remove.what', { what: tool.labelOf(pick) })}
                onClick={() => tool.remove(at)}
              >
                {say('remove')}
              </button>
            </div>
            <p class="tiny">
              {countTeach(language, 'places', tool.count(pick))} ·{' '}
              {say('found-by', {
                marks: marksOf(pick.at)
                  .map((mark) => say(`mark.${mark}`))
                  .join(', '),
              })}
            </p>
            {'kind' in pick && tool.step.on === 'list' && !pick.at[0]?.includes(':scope') && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={pick.everywhere === true}
                  onChange={() => tool.replace(pick, { ...pick, everywhere: !pick.everywhere })}
                />
                {say('everywhere')}
              </label>
            )}
          </li>
        ))}
      </ul>
      {tool.last && <Wider tool={tool} />}
    </>
  );
}

const marksOf = (at: Locator) => [...new Set(at.map(rankOf))];

function Kind({ tool, pick }: { readonly tool: Tool; readonly pick: Pick }) {
  const { language } = tool.parts;
  return (
    <select
      aria-label={translateTeach(language, 'kind')}
      onChange={(event) => tool.replace(pick, { ...pick, kind: event.currentTarget.value as FieldKind })}
    >
      {KINDS.map((kind) => (
        <option key={kind} value={kind} selected={kind === pick.kind}>
          {kindWords(language, kind)}
        </option>
      ))}
    </select>
  );
}
