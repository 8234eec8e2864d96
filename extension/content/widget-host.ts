import { promptAnswered } from '../../shared/events/prompt-answered.ts';
import { promptShown } from '../../shared/events/prompt-shown.ts';
import type {
  ContentToBackground,
  GivenScore,
  SessionSetup,
} from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { PromptContext, WidgetHost } from '../../widget/host.ts';
import { browser } from '../platform/browser.ts';
import { uuid } from '../platform/uuid.ts';
import type { Log } from './log.ts';

/** The page as the widget's host: stores through the background, and logs. */
export function makeWidgetHost(
  setup: SessionSetup,
  background: Remote<ContentToBackground>,
  log: Log,
): WidgetHost {
  const nudge = (prompt: PromptContext) => ({
    candidate: prompt.candidate,
    // The two registries agree on ids; a house test compares them.
    nudge: prompt.nudge as Parameters<typeof promptShown.create>[1]['nudge'],
    action: prompt.action,
    unscored: prompt.unscored,
  });
  let panel = setup.panel;
  return {
    language: setup.language,
    criteria: setup.criteria,
    nudges: setup.arm.nudges,
    get panel() {
      return panel;
    },
    scores: (candidate) => background.scores(candidate),
    // Storage first: that needs no living service worker, and outlives the page. The background stores the score
    // and its event together, so that neither exists without the other.
    async saveScore(candidate, criterion, score) {
      const given: GivenScore = { candidate, criterion, score, order: Date.now() };
      await browser.storage.local.set({ [`given:${uuid()}`]: given });
      await background.keepScores().catch(() => undefined);
    },
    savePanel(next) {
      panel = next;
      void background.savePanel(next).catch(() => undefined);
    },
    promptShown: (prompt) => void log.write(promptShown.create(uuid(), nudge(prompt))),
    promptAnswered: (prompt, answer) =>
      void log.write(promptAnswered.create(uuid(), { ...nudge(prompt), answer })),
  };
}
