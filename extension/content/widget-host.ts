import { nudgeEvent } from '../../shared/events/nudge-entry.ts';
import type {
  ContentToBackground,
  GivenScore,
  SessionSetup,
} from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { RevealDoor, WidgetHost } from '../../widget/host.ts';
import { browser } from '../platform/browser.ts';
import { uuid } from '../platform/uuid.ts';
import type { Log } from './log.ts';

/** The page as the widget's host: stores through the background, and logs. */
export function makeWidgetHost(
  setup: SessionSetup,
  background: Remote<ContentToBackground>,
  log: Log,
  reveal: RevealDoor | null,
): WidgetHost {
  let panel = setup.panel;
  return {
    language: setup.language,
    criteria: setup.criteria,
    nudges: setup.arm.nudges,
    ...(reveal && { reveal }),
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
    logNudge: (entry) => void log.write(nudgeEvent(uuid(), entry)),
  };
}
