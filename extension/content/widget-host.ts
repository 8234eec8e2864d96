import { promptAnswered } from '../../shared/events/prompt-answered.ts';
import { promptShown } from '../../shared/events/prompt-shown.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { PromptContext, WidgetHost } from '../../widget/host.ts';
import type { Log } from './log.ts';

const PANEL = 'data-onbevangen-panel';
const RAIL = 44;

/** The page as the widget's host: stores through the background, logs, and makes room beside the page. */
export function makeWidgetHost(
  document: Document,
  setup: SessionSetup,
  background: Remote<ContentToBackground>,
  log: Log,
): WidgetHost {
  const nudge = (prompt: PromptContext) => ({
    candidate: prompt.candidate,
    nudge: prompt.nudge as Parameters<typeof promptShown.create>[1]['nudge'],
    action: prompt.action,
    unscored: prompt.unscored,
  });
  return {
    language: setup.language,
    criteria: setup.criteria,
    panel: setup.panel,
    scores: (candidate) => background.scores(candidate),
    // The background stores the score and its event together, so that neither exists without the other.
    saveScore: (candidate, criterion, score) => background.saveScore(candidate, criterion, score),
    savePanel(panel) {
      makeRoom(document, panel);
      void background.savePanel(panel).catch(() => undefined);
    },
    promptShown: (prompt) => void log.write(promptShown.create(crypto.randomUUID(), nudge(prompt))),
    promptAnswered: (prompt, answer) =>
      void log.write(promptAnswered.create(crypto.randomUUID(), { ...nudge(prompt), answer })),
  };
}

/** Pushes the page aside for the panel; `null` gives the room back. */
export function makeRoom(document: Document, panel: { folded: boolean; width: number } | null): void {
  const root = document.documentElement;
  root.toggleAttribute(PANEL, panel !== null);
  if (panel) root.style.setProperty('--onbevangen-panel', `${panel.folded ? RAIL : panel.width}px`);
  else root.style.removeProperty('--onbevangen-panel');
}
