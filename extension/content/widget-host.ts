import { nudgeEvent } from '../../shared/events/nudge-entry.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { Moves, RevealDoor, WidgetHost } from '../../widget/host.ts';
import { noteScore } from '../platform/given-score.ts';
import { uuid } from '../platform/uuid.ts';
import type { Log } from './log.ts';
import type { NormInView } from './norm-in-view.ts';

/** The page as the widget's host: stores through the background, and logs. */
export function makeWidgetHost(
  setup: SessionSetup,
  background: Remote<ContentToBackground>,
  log: Log,
  reveal: RevealDoor | null,
  norm: NormInView,
  moves: Moves,
): WidgetHost {
  let panel = setup.panel;
  return {
    language: setup.language,
    get criteria() {
      return norm.norm.criteria;
    },
    get missing() {
      return norm.norm.missing;
    },
    nudges: setup.arm.nudges,
    ...(reveal && { reveal }),
    moves,
    // The words go to the background as they are typed, and are sealed there; nothing of them is kept in the page.
    notes: {
      of: (candidate) => background.notes(candidate),
      save: (candidate, criterion, text) => background.saveNote({ candidate, criterion, text }),
    },
    get panel() {
      return panel;
    },
    scores: (candidate) => background.scores(candidate),
    async saveScore(candidate, criterion, score) {
      const vacancy = norm.vacancy.pseudonym;
      await noteScore({ candidate, vacancy, criterion, score, order: Date.now() });
      await background.keepScores().catch(() => undefined);
    },
    savePanel(next) {
      panel = next;
      void background.savePanel(next).catch(() => undefined);
    },
    standing(candidates, action) {
      const ask = () => background.standing({ candidates, vacancy: norm.vacancy.pseudonym, action });
      // A worker that died while answering starts again with the next call.
      return ask().catch(ask);
    },
    round: {
      now: setup.round,
      toured: setup.toured,
      scored: (candidate) => void background.noteRound({ what: 'scored', candidate }).catch(() => undefined),
      offered: (once) => void background.noteRound({ what: 'offered', once }).catch(() => undefined),
      tour: () => void background.toured().catch(() => undefined),
    },
    ...(setup.arm.nudges.includes('criteria') && {
      draft: {
        of: () => (norm.norm.state === 'draft' && norm.norm.ready ? norm.norm.vacancy : null),
        lock: async () => void (await background.lockNorm(norm.norm.vacancy)),
      },
    }),
    // Of a nudge about one candidate, the decision and the scores tell the vacancy.
    logNudge(entry) {
      const job = entry.candidate ? null : norm.vacancy.pseudonym;
      void log.write(nudgeEvent(uuid(), { ...entry, ...(job && { vacancy: job }) }));
    },
  };
}
