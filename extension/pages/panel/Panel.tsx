import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { NudgeEntry } from '../../../shared/events/nudge-entry.ts';
import { translatePanel } from '../../../shared/languages/panel/index.ts';
import type { PanelStand } from '../../../shared/ports/panel-to-background.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { pageLanguage } from '../parts/language.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { useNudge } from '../parts/use-nudge.ts';
import type { PanelDoor } from './door.ts';
import { Stand } from './Stand.tsx';

/** Why a panel could not even be offered, in the log's words. */
const CAUSES = {
  no_collector: 'offline',
  no_key: 'offline',
  no_vacancy: 'page_unknown',
  no_criteria: 'no_criteria',
  no_scores: 'no_candidates',
} as const;

/** Where no round of one's own is locked. */
const UNLOCKED: ReadonlySet<PanelStand['at']> = new Set(['none', 'open', 'withdrawn']);

/** The independent panel: lock one's own scores, wait for the others, then see what to talk about. */
export function Panel({ door }: { door: PanelDoor }) {
  const [vacancy, choose] = useState(door.vacancy);
  const load = useCallback(() => door.background.panel(vacancy), [door, vacancy]);
  const { loaded, reload, set } = useLoaded(load);
  const [failed, setFailed] = useState(false);
  const state = loaded.state === 'ready' ? loaded.value : null;
  const language = pageLanguage(state?.language ?? 'auto', door.browserLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${translatePanel(language, 'title')} | Onbevangen`;
  }, [language]);
  const log = useCallback((entry: NudgeEntry) => door.background.logNudge(entry), [door]);
  const stand = state?.stand;
  const of = state?.vacancy ?? undefined;
  const nudge = useNudge(log, { nudge: 'panel', moment: 'panel', vacancy: of }, stand?.at === 'open');
  // What could not even be offered failed, except where the arm has no panel or its recruiter stays out of the log.
  const cause = stand?.at === 'none' && stand.why !== 'unused' ? CAUSES[stand.why] : null;
  useLayoutEffect(() => {
    if (cause) nudge.failed(cause);
  }, [cause, nudge]);

  async function change(run: () => ReturnType<typeof load>): Promise<void> {
    // A later round comes after the others were seen: the nudge is about the first.
    const first = stand?.at === 'open';
    try {
      const now = await run();
      setFailed(false);
      // What came in between, such as another arm or a recruiter who stays out, locked nothing: asked again, or left.
      if (first && now.stand.at === 'refused') nudge.failed('refused');
      else if (first && !UNLOCKED.has(now.stand.at)) nudge.completed('locked');
      set(now);
    } catch {
      if (first) nudge.failed('storage');
      setFailed(true);
    }
  }

  return (
    <main class="panel">
      <h1>{translatePanel(language, 'title')}</h1>
      <p class="intro">{translatePanel(language, 'intro')}</p>
      {loaded.state === 'loading' && (
        <div class="skeleton" role="status" aria-label={translatePanel(language, 'loading')} />
      )}
      {loaded.state === 'failed' && <LoadFailed language={language} retry={reload} />}
      {state && (
        <Stand
          language={language}
          state={state}
          failed={failed}
          choose={choose}
          reload={reload}
          lock={(size) => of && void change(() => door.background.lock(of, size))}
          goOn={() => of && void change(() => door.background.goOn(of))}
        />
      )}
    </main>
  );
}
