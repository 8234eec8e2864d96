import { translateTeach } from '../../shared/languages/teach/index.ts';
import { checkedOn } from '../../shared/profiles/build-taught.ts';
import { CHECKS } from '../../shared/profiles/taught-profile.ts';
import { kindWords } from './kind-words.ts';
import type { Tool } from './tool.ts';

/** What of the profile is on the candidate's page in view, and how many candidates were looked at. */
export function Checks({ tool }: { readonly tool: Tool }) {
  const { language } = tool.parts;
  const done = checkedOn(tool.draft);
  const now = tool.preview()?.check();
  const say = (key: Parameters<typeof translateTeach>[1], values?: Parameters<typeof translateTeach>[2]) =>
    translateTeach(language, key, values);
  const wrong = now?.fields.some(({ must, state }) => state === 'ambiguous' || (must && state === 'missing'));
  return (
    <div>
      <p class="strong" role="status">
        {say('check.count', { done, of: CHECKS })}
      </p>
      {now ? (
        <ul class="checks">
          {now.fields.map(({ kind, state }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields keep their place
            <li key={at} data-state={state}>
              <span>{kindWords(language, kind)}</span> <span>{say(`check.${state}`)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="message">{say('check.none')}</p>
      )}
      {wrong && <p class="message warning">{say('check.wrong')}</p>}
    </div>
  );
}
