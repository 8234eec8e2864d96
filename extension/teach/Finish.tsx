import { useEffect, useMemo, useState } from 'preact/hooks';
import { type TeachKey, translateTeach } from '../../shared/languages/teach/index.ts';
import { buildTaught, checkedOn } from '../../shared/profiles/build-taught.ts';
import type { Tool } from './tool.ts';

/** The profile as a file, as a line for the policy, and put to use. */
export function Finish({ tool, end }: { readonly tool: Tool; end(): Promise<void> }) {
  const { language, day, version, background, mayUse } = tool.parts;
  const { draft } = tool;
  const profile = useMemo(() => buildTaught(draft, day, version), [draft, day, version]);
  const json = JSON.stringify(profile, null, 2);
  const policy = JSON.stringify({ profiles: [JSON.stringify(profile)] }, null, 2);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const [file, setFile] = useState('');
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    setFile(url);
    return () => URL.revokeObjectURL(url);
  }, [json]);
  const say = (key: TeachKey, values?: Parameters<typeof translateTeach>[2]) =>
    translateTeach(language, key, values);

  async function use(): Promise<void> {
    try {
      const [problem] = await background.use(profile);
      if (problem) {
        setSaid({ wrong: true, text: say('use.wrong', { why: say(`problem.${problem.kind}`) }) });
        return;
      }
      setSaid({ wrong: false, text: say('use.done') });
      await end();
    } catch {
      setSaid({ wrong: true, text: say('use.failed') });
    }
  }
  async function copy(): Promise<void> {
    // Pages without TLS have no clipboard; what is to be copied stands below.
    await navigator.clipboard?.writeText(policy).then(() => setSaid({ wrong: false, text: say('copied') }));
  }

  const done = checkedOn(draft);
  return (
    <div>
      <p class={tool.checked ? 'strong' : 'message warning'}>
        {tool.checked ? say('done.checked', { count: done }) : say('done.unchecked')}
      </p>
      <div class="field">
        <label for="profile-name">{say('name')}</label>
        <input
          id="profile-name"
          type="text"
          autocomplete="off"
          maxLength={60}
          value={draft.name}
          onInput={(event) => tool.set({ name: event.currentTarget.value })}
        />
      </div>
      <div class="buttons">
        {mayUse && (
          <button type="button" class="primary" data-use onClick={() => void use()}>
            {say('use')}
          </button>
        )}
        <a
          class="button"
          href={file}
          download={`onbevangen-${draft.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`}
        >
          {say('download')}
        </a>
        <button type="button" onClick={() => void copy()}>
          {say('copy')}
        </button>
      </div>
      {!mayUse && <p class="message">{say('use.policy')}</p>}
      {said && (
        <p class={said.wrong ? 'message warning' : 'message'} role={said.wrong ? 'alert' : 'status'}>
          {said.text}
        </p>
      )}
      <div class="field">
        <label for="policy">{say('policy')}</label>
        <textarea
          id="policy"
          readOnly
          rows={6}
          spellcheck={false}
          value={policy}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </div>
  );
}
