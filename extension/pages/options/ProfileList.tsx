import { useRef, useState } from 'preact/hooks';
import { translate } from '../../../shared/languages/index.ts';
import { translateTeach } from '../../../shared/languages/teach/index.ts';
import type { OptionsState } from '../../../shared/ports/popup-to-background.ts';
import type { ProfileProblem } from '../../../shared/profiles/read-taught.ts';
import type { Language } from '../../../shared/recognizers/recognizer.ts';
import { dateIn } from '../parts/date-in.ts';

export interface ProfileListProps {
  readonly language: Language;
  readonly profiles: OptionsState['profiles'];
  take(text: string): Promise<readonly ProfileProblem[]>;
  remove(hosts: readonly string[]): Promise<void>;
}

const fileOf = (profile: object) =>
  `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(profile, null, 2))}`;

/** Systems that were taught: by policy, and on this device. A file brings one in; each can be saved as one. */
export function ProfileList({ language, profiles, take, remove }: ProfileListProps) {
  const [problems, setProblems] = useState<readonly ProfileProblem[]>([]);
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');
  const input = useRef<HTMLInputElement>(null);

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      const found = await take(await file.text());
      setProblems(found);
      setOutcome(found.length ? 'none' : 'saved');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <section class="setting">
      <h2>
        {translateTeach(language, 'options.profiles')}
        <span class="saved" role="status">
          {outcome === 'saved' && translate(language, 'options.saved')}
        </span>
      </h2>
      <p class="quiet" id="profiles-hint">
        {translateTeach(language, profiles.length ? 'options.profiles.text' : 'options.profiles.none')}
      </p>
      {profiles.length > 0 && (
        <ul class="profiles">
          {profiles.map(({ profile, managed }) => (
            <li key={`${profile.hosts} ${managed}`}>
              <span class="host">
                {profile.name} · {profile.hosts.map((host) => host.replace(/^.*:\/\/|\/\*$/g, '')).join(', ')}
                <span class="quiet taught-when">
                  {translateTeach(
                    language,
                    profile.checked < 3 ? 'options.profiles.unchecked' : 'options.profiles.when',
                    {
                      date: dateIn(language, profile.taught),
                      count: profile.checked,
                    },
                  )}
                </span>
              </span>
              <span class="row">
                <a
                  class="button"
                  href={fileOf(profile)}
                  download={`onbevangen-${profile.taught}.json`}
                  aria-label={translateTeach(language, 'options.profiles.save.for', { name: profile.name })}
                >
                  {translateTeach(language, 'download')}
                </a>
                {managed ? (
                  <span class="managed">{translate(language, 'options.managed')}</span>
                ) : (
                  <button
                    type="button"
                    class="button"
                    aria-label={translateTeach(language, 'remove.what', { what: profile.name })}
                    onClick={() => void remove(profile.hosts).catch(() => setOutcome('failed'))}
                  >
                    {translateTeach(language, 'remove')}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {(problems.length > 0 || outcome === 'failed') && (
        <div class="message warning" role="alert">
          <p>{translateTeach(language, outcome === 'failed' ? 'use.failed' : 'options.profiles.refused')}</p>
          <ul>
            {problems.map(({ kind, at }) => (
              <li key={`${kind} ${at}`}>
                {translateTeach(language, `problem.${kind}`)}
                {at && (
                  <>
                    {' '}
                    (<code>{at}</code>)
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <label class="button" for="profile-file">
          {translateTeach(language, 'options.profiles.take')}
        </label>
        <input
          id="profile-file"
          class="unseen"
          type="file"
          accept="application/json,.json"
          aria-describedby="profiles-hint"
          ref={input}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </div>
    </section>
  );
}
