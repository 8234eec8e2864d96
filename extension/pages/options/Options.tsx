import { useCallback, useLayoutEffect } from 'preact/hooks';
import { isTextKey, translate } from '../../../shared/languages/pages/index.ts';
import type { OptionsState } from '../../../shared/ports/popup-to-background.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { isCollectorAddress, isRecruiterCode } from './check.ts';
import type { OptionsDoor } from './door.ts';
import { MaskingSettings } from './MaskingSettings.tsx';
import { OptOut } from './OptOut.tsx';
import { ProfileList } from './ProfileList.tsx';
import { SiteList } from './SiteList.tsx';
import { TextSetting } from './TextSetting.tsx';

const DRAWN = 'drawn';

export function Options({ door }: { door: OptionsDoor }) {
  const load = useCallback(() => door.background.options(), [door]);
  const { loaded, reload, set } = useLoaded(load);
  const choice = loaded.state === 'ready' ? loaded.value.language : 'auto';
  const language = pageLanguage(choice, door.browserLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = translate(language, 'options.title');
  }, [language]);
  return (
    <main class="options">
      <h1>{translate(language, 'options.title')}</h1>
      {loaded.state === 'loading' && (
        <div class="skeleton" role="status" aria-label={translate(language, 'page.loading')} />
      )}
      {loaded.state === 'failed' && <LoadFailed language={language} retry={reload} />}
      {loaded.state === 'ready' && <Ready door={door} state={loaded.value} set={set} reload={reload} />}
    </main>
  );
}

interface ReadyProps {
  readonly door: OptionsDoor;
  readonly state: OptionsState;
  set(state: OptionsState): void;
  reload(): void;
}

function Ready({ door, state, set, reload }: ReadyProps) {
  const language = pageLanguage(state.language, door.browserLanguage);
  const { background } = door;
  const managed = (name: string) => state.managed.includes(name);

  async function switchOff(host: string): Promise<void> {
    const secure = `https://${host}/*`;
    const pattern = (await door.hasHost(secure)) ? secure : `http://${host}/*`;
    await background.switchOff(pattern, await door.ownTab());
    reload();
  }

  return (
    <>
      <ChoiceSetting
        language={language}
        name="language"
        title={translate(language, 'options.language')}
        choices={(['auto', 'nl', 'en'] as const).map((value) => ({
          value,
          label: translate(language, `options.language.${value}`),
        }))}
        value={state.language}
        managed={managed('language')}
        choose={async (value) =>
          set(await background.saveOptions({ language: value as 'auto' | 'nl' | 'en' }))
        }
      />
      <TextSetting
        language={language}
        name="recruiter"
        value={state.recruiter}
        managed={managed('recruiter')}
        isGood={isRecruiterCode}
        save={async (recruiter) => set(await background.saveOptions({ recruiter }))}
      />
      {state.team !== null && (
        <TextSetting
          language={language}
          name="team"
          value={state.team}
          managed={managed('team')}
          isGood={isRecruiterCode}
          save={async (team) => set(await background.saveOptions({ team }))}
        />
      )}
      <TextSetting
        language={language}
        name="collector"
        value={state.collector}
        managed={managed('collector')}
        isGood={isCollectorAddress}
        save={async (collector) => set(await background.saveOptions({ collector }))}
      />
      <section class="setting">
        <h2>
          {translate(language, 'options.study')}
          {managed('study') && <span class="managed">{translate(language, 'options.managed')}</span>}
        </h2>
        <p>
          {state.study
            ? translate(language, 'options.study.text', { study: state.study })
            : translate(language, 'options.study.none')}
        </p>
      </section>
      {state.demoArms && (
        <ChoiceSetting
          language={language}
          name="arm"
          title={translate(language, 'options.demo')}
          text={translate(language, 'options.demo.text')}
          choices={[
            { value: DRAWN, label: translate(language, 'options.demo.drawn') },
            ...state.demoArms.map(({ id }) => {
              const key = `demo-arm.${id}`;
              return { value: id, label: isTextKey(key) ? translate(language, key) : id };
            }),
          ]}
          value={state.demoArms.find(({ chosen }) => chosen)?.id ?? DRAWN}
          managed={false}
          choose={async (id) => set(await background.chooseDemoArm(id === DRAWN ? null : id))}
        />
      )}
      <MaskingSettings
        language={language}
        masking={state.masking}
        save={async (choice) => set(await background.saveMasking(choice))}
      />
      <SiteList language={language} sites={state.sites} switchOff={switchOff} />
      <ProfileList
        language={language}
        profiles={state.profiles}
        take={async (text) => {
          const problems = await background.importProfile(text);
          if (!problems.length) set(await background.options());
          return problems;
        }}
        remove={async (hosts) => set(await background.removeProfile(hosts))}
      />
      {state.optOut && (
        <OptOut
          language={language}
          out={state.optOut.out}
          choose={async (out) => set(await background.optOut(out))}
        />
      )}
      <section class="setting">
        <h2>{translate(language, 'options.log')}</h2>
        <p>{translate(language, 'options.log.yes')}</p>
        <h2>{translate(language, 'options.never')}</h2>
        <p>{translate(language, 'options.log.no')}</p>
      </section>
    </>
  );
}
