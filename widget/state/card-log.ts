import { unscored } from '../../shared/assessment/formula.ts';
import type { NudgeEntry } from '../../shared/events/nudge-entry.ts';
import type { WidgetHost } from '../host.ts';
import { scorecard as nudge } from '../nudges/scorecard.ts';
import type { Scorecard } from './scorecard.ts';

type Step<Entry = NudgeEntry> = Entry extends NudgeEntry
  ? Omit<Entry, 'nudge' | 'moment' | 'candidate'>
  : never;

/**
 * What becomes of the scorecard with each candidate: offered when its questions are on screen, completed when the last
 * has an answer that is safe; and, when the candidate is left before that, failed where an answer is not safe, else
 * skipped. A card that was complete already is both at once.
 */
export class CardLog {
  /** Whom it was offered for. */
  #candidate: string | undefined;
  #open = 0;
  #ended = false;

  constructor(
    private readonly host: Pick<WidgetHost, 'criteria' | 'logNudge'>,
    private readonly scorecard: Scorecard,
  ) {}

  /** After each change; `shown`: the questions can be seen. */
  look(shown: boolean): void {
    const { candidate, load, scores, save } = this.scorecard.view;
    if (this.#candidate && this.#candidate !== candidate?.key) {
      this.stop();
      this.#candidate = undefined;
    }
    const { criteria } = this.host;
    if (!candidate || load === 'loading' || !criteria.length) return;
    if (shown && !this.#candidate) {
      this.#candidate = candidate.key;
      this.#ended = false;
      this.#log({ step: 'offered' });
    }
    this.#open = unscored(criteria, scores).length;
    if (!this.#open && save !== 'saving' && save !== 'failed') this.#end({ step: 'completed' });
  }

  /** The candidate goes out of view. */
  stop(): void {
    const failed = this.scorecard.view.save === 'failed';
    if (failed) this.#end({ step: 'failed', cause: 'storage' });
    else this.#end(this.#open ? { step: 'skipped', reason: 'closed' } : { step: 'completed' });
  }

  #end(step: Step): void {
    if (this.#candidate && !this.#ended) this.#log(step);
    this.#ended = true;
  }

  #log(step: Step): void {
    this.host.logNudge({
      ...step,
      nudge: nudge.id,
      moment: 'candidate',
      candidate: this.#candidate,
    } as NudgeEntry);
  }
}
