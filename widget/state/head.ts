import { unscored } from '../../shared/assessment/formula.ts';
import type { WidgetHost } from '../host.ts';
import type { PanelNudge, Round } from '../nudges/nudge.ts';
import type { Scorecard } from './scorecard.ts';

type HeadHost = Pick<WidgetHost, 'criteria' | 'logNudge' | 'round'>;

/** What stands at the head of the panel: the tour of the first use, else a nudge that is due. */
export class Head {
  /** Step of the tour, from 0; `null`: no tour. */
  step: number | null;
  nudge: PanelNudge | null = null;
  /** The pause that was proposed is being taken. */
  resting = false;
  readonly #host: HeadHost;
  readonly #scorecard: Scorecard;
  readonly #nudges: readonly PanelNudge[];
  readonly #listeners = new Set<() => void>();
  readonly #unsubscribe: () => void;
  readonly #complete = new Set<string>();
  #round: Round;
  #candidate = '';
  #count = 0;

  constructor(host: HeadHost, scorecard: Scorecard, nudges: readonly PanelNudge[]) {
    this.#host = host;
    this.#scorecard = scorecard;
    this.#nudges = nudges;
    this.#round = host.round?.now ?? { scored: 0, offered: [] };
    this.step = host.round && !host.round.toured ? 0 : null;
    this.#unsubscribe = scorecard.subscribe(() => this.#look());
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** On through the tour; past the last step, or `null`, it is over for good. */
  tour(step: number | null, steps: number): void {
    this.step = step === null || step >= steps ? null : step;
    if (this.step === null) {
      this.#host.round?.tour();
      this.#candidate = '';
      this.#look();
    }
    this.#publish();
  }

  /** `done`: the recruiter took it up; else it was put away. */
  end(done: boolean): void {
    const { nudge } = this;
    if (!nudge) return;
    this.nudge = null;
    this.resting = done && nudge.text === 'pace';
    this.#log(nudge, done ? { step: 'completed' } : { step: 'skipped', reason: 'closed' });
    this.#publish();
  }

  /** Puts away what stands there. */
  skip(): void {
    if (this.step !== null) this.tour(null, 0);
    else if (this.resting) this.rested();
    else this.end(false);
  }

  rested(): void {
    this.resting = false;
    this.#publish();
  }

  stop(): void {
    if (this.nudge) this.#log(this.nudge, { step: 'skipped', reason: 'ignored' });
    this.nudge = null;
    this.#unsubscribe();
    this.#listeners.clear();
  }

  #look(): void {
    const { candidate, load, scores } = this.#scorecard.view;
    const { criteria } = this.#host;
    const key = candidate?.key ?? '';
    const open = unscored(criteria, scores).length;
    if (load !== 'ready' || !criteria.length || !this.#host.round) return;
    const same = key === this.#candidate;
    const count = criteria.length - open;
    if (same && count > this.#count) {
      // Scoring passes what stands there: who scores has the criteria before them, and takes no pause.
      if (this.nudge) this.end(this.nudge.text === 'reminder');
      this.resting = false;
      if (open === 0 && !this.#complete.has(key)) {
        this.#complete.add(key);
        this.#round = { ...this.#round, scored: this.#round.scored + 1 };
        this.#host.round.scored(key);
      }
    }
    this.#candidate = key;
    this.#count = count;
    if (!same && count === 0 && !this.nudge && this.step === null) this.#offer();
  }

  #offer(): void {
    const due = this.#nudges.find((one) => one.due(this.#round));
    if (!due) return;
    const once = due.once(this.#round);
    this.#round = { ...this.#round, offered: [...this.#round.offered, once] };
    this.#host.round?.offered(once);
    this.nudge = due;
    this.#log(due, { step: 'offered' });
    this.#publish();
  }

  #log(
    { id, moment }: PanelNudge,
    step:
      | { readonly step: 'offered' | 'completed' }
      | { readonly step: 'skipped'; readonly reason: 'closed' | 'ignored' },
  ): void {
    this.#host.logNudge({ ...step, nudge: id, moment });
  }

  #publish(): void {
    for (const listener of this.#listeners) listener();
  }
}
