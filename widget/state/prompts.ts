import { unscored } from '../../shared/assessment/formula.ts';
import type { PromptAnswer, PromptContext, WidgetHost } from '../host.ts';
import type { DecisionNudge } from '../nudges/nudge.ts';
import type { Scorecard } from './scorecard.ts';
import type { Timer } from './timer.ts';

export type Action = PromptContext['action'];
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Showing {
  readonly nudge: DecisionNudge;
  readonly context: PromptContext;
  readonly phase: 'before' | 'after';
  readonly near: Point;
}

const STAYS = 20_000;

type PromptHost = Pick<WidgetHost, 'criteria' | 'logNudge'>;

/**
 * Which prompt is on screen. Reports each showing once and each end of it once; never asks again about the
 * same action on the same candidate after "go on".
 */
export class Prompts {
  showing: Showing | null = null;
  readonly #host: PromptHost;
  readonly #scorecard: Scorecard;
  readonly #nudges: readonly DecisionNudge[];
  readonly #timer: Timer;
  readonly #listeners = new Set<() => void>();
  readonly #passed = new Set<Action>();
  readonly #unsubscribe: () => void;
  #candidate: string | null = null;
  #wanted: { action: Action; near: Point; phase: Showing['phase'] } | null = null;
  #scores: unknown = null;
  #cancel: (() => void) | null = null;

  constructor(host: PromptHost, scorecard: Scorecard, nudges: readonly DecisionNudge[], timer: Timer) {
    this.#host = host;
    this.#scorecard = scorecard;
    this.#nudges = nudges;
    this.#timer = timer;
    this.#unsubscribe = scorecard.subscribe(() => this.#scorecardChanged());
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  before(action: Action, near: Point): void {
    if (this.showing?.context.action === action) {
      this.#show({ ...this.showing, near });
      return;
    }
    this.answer('ignored');
    if (this.#passed.has(action)) return;
    this.#wanted = { action, near, phase: 'before' };
    this.#ask();
  }

  after(action: Action): void {
    if (this.#wanted?.action === action) this.#wanted = { ...this.#wanted, phase: 'after' };
    if (this.showing?.context.action === action && this.showing.phase === 'before') {
      this.#show({ ...this.showing, phase: 'after' });
    }
  }

  answer(answer: PromptAnswer): void {
    const { showing } = this;
    if (!showing) return;
    this.#cancel?.();
    this.#cancel = null;
    if (answer === 'go_on') this.#passed.add(showing.context.action);
    this.#show(null);
    const about = { ...showing.context, moment: 'decide' } as const;
    this.#host.logNudge(
      answer === 'score_first'
        ? { step: 'completed', ...about, answer }
        : { step: 'skipped', ...about, reason: answer },
    );
  }

  stop(): void {
    this.#wanted = null;
    this.answer('ignored');
    this.#unsubscribe();
    this.#listeners.clear();
  }

  #scorecardChanged(): void {
    const { candidate, scores } = this.#scorecard.view;
    if ((candidate?.key ?? null) !== this.#candidate) {
      this.#candidate = candidate?.key ?? null;
      this.#wanted = null;
      this.#passed.clear();
      this.answer('ignored');
      return;
    }
    if (this.showing && count(scores) > count(this.#scores)) {
      // Scoring while the prompt stands there is its first choice, taken without its button.
      this.answer('score_first');
    }
    this.#scores = scores;
    this.#ask();
  }

  /** Waits while the stored scores are still on their way: asking about scores that exist would be wrong. */
  #ask(): void {
    const { candidate, load, scores } = this.#scorecard.view;
    if (!this.#wanted || !candidate || load === 'loading') return;
    const { action, near, phase } = this.#wanted;
    this.#wanted = null;
    if (load !== 'ready') return;
    const { criteria } = this.#host;
    const nudge = this.#nudges.find((one) => one.asks({ action, criteria, scores }));
    if (!nudge) return;
    const context: PromptContext = {
      nudge: nudge.id,
      candidate: candidate.key,
      action,
      unscored: unscored(criteria, scores).length,
    };
    this.#scores = scores;
    this.#cancel = this.#timer(() => this.answer('ignored'), STAYS);
    this.#show({ nudge, context, phase, near });
    this.#host.logNudge({ step: 'offered', ...context, moment: 'decide' });
  }

  #show(showing: Showing | null): void {
    this.showing = showing;
    for (const listener of this.#listeners) listener();
  }
}

function count(scores: unknown): number {
  return typeof scores === 'object' && scores !== null ? Object.keys(scores).length : 0;
}
