import { useState } from 'preact/hooks';
import { type TextKey, translate } from '../../../shared/languages/pages/index.ts';
import type { PopupDoor } from './door.ts';
import type { PopupState } from './load.ts';

export function SiteSwitch({
  door,
  state,
  changed,
}: {
  door: PopupDoor;
  state: PopupState;
  changed(): void;
}) {
  const { language, site, pattern, tab } = state;
  const [problem, setProblem] = useState<TextKey | null>(null);
  const on = site.state !== 'off';

  async function finish(asked: Promise<boolean>, then: () => Promise<void>): Promise<void> {
    setProblem(null);
    try {
      if (!(await asked)) return setProblem('popup.switch.refused');
      await then();
      changed();
    } catch {
      setProblem('popup.switch.failed');
    }
  }

  function onClick(): void {
    if (!pattern) return;
    if (on) void finish(Promise.resolve(true), () => door.background.switchOff(pattern, tab));
    // The browser takes the question only in the click itself: nothing may be awaited before it.
    else void finish(door.requestHost(pattern, tab), () => door.background.switchOn(pattern, tab));
  }

  return (
    <section class="site">
      <div class="site-line">
        <div>
          <h2 class="host">{site.host}</h2>
          <p class="quiet" id="site-state">
            {translate(language, `popup.${site.state}` as 'popup.on')}
          </p>
        </div>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={on}
          aria-label={translate(language, 'popup.switch', { host: site.host })}
          aria-describedby="site-state"
          disabled={site.state === 'managed' || !pattern}
          onClick={onClick}
        >
          <span />
        </button>
      </div>
      {site.state === 'off' && <p class="quiet">{translate(language, 'popup.switch.text')}</p>}
      {problem && (
        <p class="message warning" role="alert">
          {translate(language, problem)}
        </p>
      )}
    </section>
  );
}
