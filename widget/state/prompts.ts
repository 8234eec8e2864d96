import type { Scores } from '../../shared/assessment/criterion.ts';
import { unscored } from '../../shared/assessment/formula.ts';
import type { Standing } from '../../shared/assessment/standing.ts';
import type { NudgeEntry } from '../../shared/events/nudge-entry.ts';
import type { PromptAnswer, PromptContext, WidgetHost } from '../host.ts';
import type { DecisionNudge, NudgeMoment } from '../nudges/nudge.ts';
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

interface Wanted {
  readonly action: Action;
  readonly near: Point;
  readonly phase: Showing['phase'];
  /** Chosen in a list; empty: the candidate in view. */
  readonly chosen: readonly string[];
}

const STAYS = 20_000;

type PromptHost = Pick<WidgetHost, 'criteria' | 'logNudge' | 'standing'>;

/**
 * Which prompt is on screen. Reports each showing once and each end of it once; never asks the same again about the
 * same action on the same candidate after "go on", and at most one more thing once the decision is taken.
 */
export class Prompts {
  showing: Showing | null = null;
  readonly #host: PromptHost;
  readonly #scorecard: Scorecard;
  readonly #nudges: readonly DecisionNudge[];
  readonly #timer: Timer;
  readonly #clock: () => number;
  readonly #listeners = new Set<() => void>();
  /** Nudge and action that were answered or passed. */
  readonly #passed = new Set<string>();
  readonly #unsubscribe: () => void;
  #candidate: string | null = null;
  #since = 0;
  #wanted: Wanted | null = null;
  #standing: readonly Standing[] | null = null;
  #scores: unknown = null;
  #cancel: (() => void) | null = null;

  constructor(
    host: PromptHost,
    scorecard: Scorecard,
    nudges: readonly DecisionNudge[],
    timer: Timer,
    clock: () => number,
  ) {
    this.#host = host;
    this.#scorecard = scorecard;
    this.#nudges = nudges;
    this.#timer = timer;
    this.#clock = clock;
    this.#unsubscribe = scorecard.subscribe(() => this.#scorecardChanged());
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** `chosen`: the decision is about these together, not about the candidate in view. */
  before(action: Action, near: Point, chosen: readonly string[] = []): void {
    const { showing } = this;
    if (showing?.context.action === action && showing.context.candidates.length > 1 === chosen.length > 1) {
      this.#show({ ...showing, near });
      return;
    }
    this.answer('ignored');
    if (chosen.length === 0 && [...this.#passed].some((one) => one.endsWith(` ${action}`))) return;
    this.#want({ action, near, phase: 'before', chosen });
  }

  after(action: Action): void {
    if (this.#wanted?.action === action) this.#wanted = { ...this.#wanted, phase: 'after' };
    const { showing } = this;
    if (showing?.context.action === action) {
      if (showing.phase === 'before') this.#show({ ...showing, phase: 'after' });
      return;
    }
    // Passed before it was read, or before another question could be asked: once more, now that it is done.
    if (!showing && this.#last?.action === action) this.#want({ ...this.#last, phase: 'after' });
    this.#last = null;
  }
  #last: Wanted | null = null;

  answer(answer: PromptAnswer): void {
    const { showing } = this;
    if (!showing) return;
    this.#cancel?.();
    this.#cancel = null;
    const { nudge, context, phase, near } = showing;
    const { action, candidates } = context;
    if (answer !== 'ignored' && answer !== 'score_first') this.#passed.add(`${nudge.id} ${action}`);
    this.#last =
      answer === 'go_on' && phase === 'before' && candidates.length === 1
        ? { action, near, phase, chosen: [] }
        : null;
    this.#show(null);
    for (const entry of ended(context, answer)) this.#host.logNudge(entry);
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
      this.#since = this.#clock();
      this.#wanted = null;
      this.#last = null;
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

  #want(wanted: Wanted): void {
    this.#wanted = wanted;
    this.#standing = null;
    this.#ask();
  }

  /** Waits while the stored scores are still on their way: asking about scores that exist would be wrong. */
  #ask(): void {
    const { candidate, load, scores } = this.#scorecard.view;
    const wanted = this.#wanted;
    if (!wanted) return;
    const several = wanted.chosen.length > 0;
    if (!several && (!candidate || load === 'loading')) return;
    this.#wanted = null;
    if (!several && load !== 'ready') return;
    const about = several ? wanted.chosen : [candidate!.key];
    const moment: NudgeMoment = {
      action: wanted.action,
      candidates: about.length,
      criteria: this.#host.criteria,
      scores: several ? {} : scores,
      standing: this.#standing,
      openFor: several ? null : this.#clock() - this.#since,
    };
    const nudge = this.#nudges.find(
      (one) => !this.#passed.has(`${one.id} ${wanted.action}`) && one.asks(moment),
    );
    if (nudge) this.#offer(nudge, wanted, about, scores);
    else if (this.#standing === null) void this.#askStanding(wanted, about);
  }

  /** Nothing asks by what the page knows; the background knows how the decision stands to others. */
  async #askStanding(wanted: Wanted, about: readonly string[]): Promise<void> {
    const needs = this.#nudges.filter(({ needsStanding }) => needsStanding || about.length > 1);
    if (!needs.length || !this.#host.standing) return;
    this.#wanted = wanted;
    const waitsFor = this.#candidate;
    const standing = await this.#host.standing(about, wanted.action).catch(() => null);
    // Another question, or another candidate, came in between.
    const still = this.#wanted as Wanted | null;
    if (still?.near !== wanted.near || still.action !== wanted.action || waitsFor !== this.#candidate) return;
    if (standing === null) {
      this.#wanted = null;
      for (const { id } of needs)
        this.#host.logNudge({ step: 'failed', ...logged(id, wanted.action, about), cause: 'storage' });
      return;
    }
    this.#standing = standing;
    this.#ask();
  }

  #offer(
    nudge: DecisionNudge,
    { action, phase, near }: Wanted,
    about: readonly string[],
    scores: Scores,
  ): void {
    const hit = this.#standing?.map((one) => (nudge.needsStanding ? one.against : one.unscored > 0));
    const affected = about.filter((_, at) => hit?.[at]);
    const context: PromptContext = {
      nudge: nudge.id,
      candidates: about,
      affected: affected.length ? affected : about,
      action,
      unscored: about.length > 1 ? 0 : unscored(this.#host.criteria, scores).length,
    };
    this.#scores = scores;
    this.#cancel = this.#timer(() => this.answer('ignored'), STAYS);
    this.#show({ nudge, context, phase, near });
    for (const entry of entries(context)) this.#host.logNudge({ step: 'offered', ...entry });
  }

  #show(showing: Showing | null): void {
    this.showing = showing;
    for (const listener of this.#listeners) listener();
  }
}

const logged = (nudge: PromptContext['nudge'], action: Action, candidates: readonly string[]) =>
  ({
    nudge,
    action,
    moment: candidates.length > 1 ? 'bulk' : 'decide',
    ...(candidates.length === 1 && { candidate: candidates[0]! }),
  }) as const;

/** A nudge about several candidates gives one event for each. */
function entries({ nudge, action, candidates, unscored: open }: PromptContext) {
  return candidates.map((candidate) => ({
    ...logged(nudge, action, candidates),
    candidate,
    ...(candidates.length === 1 && { unscored: open }),
  }));
}

function ended(context: PromptContext, answer: PromptAnswer): NudgeEntry[] {
  return entries(context).map((about) => {
    if (answer === 'go_on' || answer === 'ignored') return { step: 'skipped', ...about, reason: answer };
    if (typeof answer === 'string') return { step: 'completed', ...about, answer };
    return 'ground' in answer
      ? { step: 'completed', ...about, answer: 'ground_given', ground: answer.ground }
      : { step: 'completed', ...about, answer: 'criterion_named', criterion: answer.criterion };
  });
}

function count(scores: unknown): number {
  return typeof scores === 'object' && scores !== null ? Object.keys(scores).length : 0;
}
