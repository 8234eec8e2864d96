import { unscored } from '../../shared/assessment/formula.ts';
import { contactedDraft } from '../../shared/events/contacted.ts';
import type { RevealState } from '../../shared/masking/reveal.ts';
import type { ContentToBackground, SessionSetup } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import type { RevealDoor } from '../../widget/host.ts';
import { uuid } from '../platform/uuid.ts';
import type { Contact } from './contact.ts';
import type { Log } from './log.ts';
import type { NormInView } from './norm-in-view.ts';
import type { Reveals } from './reveals.ts';
import type { Uncover } from './uncover.ts';

const MINUTE = 60_000;

export interface PageRevealDoor extends RevealDoor {
  /** For the popup, which has a clipboard of its own. Logged. */
  address(candidate: string): Promise<string>;
  changed(): void;
  readonly uncover: Uncover;
}

/** What panel and popup ask about revealing. The rules are kept by the background, whatever is asked here. */
export function makeRevealDoor(
  setup: SessionSetup & { readonly vacancy: string | null },
  background: Remote<ContentToBackground>,
  reveals: Reveals,
  contact: Contact,
  uncover: Uncover,
  log: Log,
  norm: NormInView,
  /** Whether there is a scorecard for the candidate in view. */
  scorecard: () => boolean,
): PageRevealDoor {
  const listeners = new Set<() => void>();
  const { masking } = setup;

  async function scoresOf(candidate: string): Promise<RevealState['scores']> {
    if (masking.reveal?.first !== 'score' || !scorecard()) return null;
    const [scores, state] = await Promise.all([
      background.scores(candidate),
      background.scoreState(candidate),
    ]);
    const { criteria } = norm.norm;
    const done = criteria.length - unscored(criteria, scores).length;
    return { all: criteria.length, done, locked: state === 'locked' };
  }

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const reached = (candidate: string, way: 'template' | 'copied') =>
    log.write(contactedDraft(uuid(), { candidate, way }));

  async function address(candidate: string): Promise<string> {
    const found = masking.copyAddress ? contact.address(candidate) : null;
    if (!found) throw new RangeError('no address');
    await reached(candidate, 'copied');
    return found;
  }

  return {
    address,
    uncover,
    async state(candidate) {
      const reveal = reveals.of(candidate);
      const template = contact.hasTemplate(candidate);
      return {
        shown: reveals.shown(candidate),
        minutesLeft: reveal ? Math.max(1, Math.ceil((reveal.until - Date.now()) / MINUTE)) : null,
        may: masking.reveal,
        scores: await scoresOf(candidate),
        // The ATS's own mail goes before an address on the clipboard.
        contact: {
          template,
          copy: !template && masking.copyAddress && contact.address(candidate) !== null,
        },
      };
    },
    async lock(candidate) {
      await background.lockScores(candidate);
      changed();
    },
    async reveal(candidate, reason, scope) {
      // The background logs it before it answers: nobody is shown without a trace.
      const asked = { candidate, reason, scope, scorecard: scorecard() };
      reveals.set(await background.reveal({ ...asked, ...(setup.vacancy && { vacancy: setup.vacancy }) }));
    },
    async hide(candidate) {
      reveals.hide(candidate);
      reveals.set(await background.hideAgain(candidate));
    },
    async write(candidate) {
      await reached(candidate, 'template');
      contact.pointToTemplate(candidate);
    },
    async copy(candidate) {
      await navigator.clipboard.writeText(await address(candidate));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed,
  };
}
