import type { Score, Scores } from '../../../shared/assessment/criterion.ts';
import { reviewOrder } from '../../../shared/assessment/review-order.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import { type Answer, SaveQueue, type SaveStatus } from '../../../widget/state/save-queue.ts';
import type { ScoringDoor } from '../parts/assess.ts';

export interface Turn {
  /** Place of the criterion, from 0. */
  readonly criterion: number;
  readonly candidate: string;
  /** Place in this question's own order, from 1. */
  readonly place: number;
}

export interface RoundView {
  readonly screen: 'begin' | 'norm' | 'answer' | 'paused' | 'done';
  readonly turn: Turn | null;
  /** Whose answer is in view. */
  readonly candidate: { readonly key: string } | null;
  /** Of the turn. */
  readonly score: Answer;
  readonly done: number;
  readonly all: number;
  /** By this person's own pace; `null` as long as that is not known. */
  readonly minutesLeft: number | null;
  readonly save: SaveStatus;
  readonly canUndo: boolean;
}

interface Step {
  readonly turn: Turn;
  readonly before: Answer;
}

/** Scores of which the time is known before time left is told, and how many count. */
const ENOUGH = 3;
const COUNTED = 20;
/** Milliseconds; who was away does not count as slow. */
const LONGEST = 300_000;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** One pass through all candidates, a question at a time; each question in an order of its own. */
export class Round {
  view: RoundView;
  readonly turns: readonly (readonly Turn[])[];
  readonly #listeners = new Set<() => void>();
  readonly #queue: SaveQueue<Answer>;
  readonly #scores = new Map<string, Scores>();
  readonly #steps: Step[] = [];
  #pace: readonly number[];
  #since = 0;

  constructor(
    private readonly state: Pick<ReviewState, 'criteria' | 'candidates' | 'seed' | 'reviewer' | 'pace'>,
    private readonly door: ScoringDoor,
  ) {
    const { criteria, seed, reviewer } = state;
    const candidates = state.candidates.filter(({ answers }) => answers.length > 0);
    for (const { key, scores } of candidates) this.#scores.set(key, scores);
    const keys = candidates.map(({ key }) => key);
    this.turns = criteria.map(({ id }, criterion) =>
      reviewOrder(seed, reviewer, id, keys).map((candidate, at) => ({ criterion, candidate, place: at + 1 })),
    );
    this.#pace = state.pace;
    this.#queue = new SaveQueue(
      (candidate, criterion, score) => door.saveScore(candidate, criterion, score),
      door.timer,
      () => this.#show({}),
    );
    this.view = this.#viewed({ screen: 'begin', turn: this.#nextUnscored() });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins, goes on after a pause, or opens the first answer under a norm that was read. */
  goOn(): void {
    const { screen, turn } = this.view;
    if (screen === 'norm' || (screen === 'paused' && turn)) this.#open(turn);
    else if (screen === 'begin') this.#next(this.#nextUnscored(), true);
  }

  pause(): void {
    if (this.view.screen === 'answer' || this.view.screen === 'norm') this.#show({ screen: 'paused' });
  }

  give(score: Score | 0): void {
    const { screen, turn } = this.view;
    if (screen !== 'answer' || !turn) return;
    const before = this.#scoreAt(turn);
    if (before === null) this.#keepPace(this.door.now() - this.#since);
    if (before !== score) {
      this.#steps.push({ turn, before });
      this.#put(turn, score);
    }
    this.#next(this.#nextUnscored(turn), false);
  }

  /** Takes the last score of this round back, and shows whose it was. */
  undo(): void {
    if (this.view.screen === 'paused') return;
    const step = this.#steps.pop();
    if (!step) return;
    this.#put(step.turn, step.before);
    this.#open(step.turn);
  }

  /** To the candidate before or after, within the question. */
  move(by: 1 | -1): void {
    const { screen, turn } = this.view;
    if (screen !== 'answer' || !turn) return;
    const to = this.turns[turn.criterion]?.[turn.place - 1 + by];
    if (to) this.#open(to);
  }

  retry(): void {
    this.#queue.retry();
  }

  stop(): void {
    this.#queue.stop();
    this.#listeners.clear();
  }

  #scoreAt({ criterion, candidate }: Turn): Answer {
    const { id } = this.state.criteria[criterion]!;
    return this.#scores.get(candidate)?.[id] ?? null;
  }

  /** The first without a score behind `turn` in its question; then in the questions in their order. */
  #nextUnscored(turn?: Turn): Turn | null {
    const open = (one: Turn) => this.#scoreAt(one) === null;
    const here = turn ? (this.turns[turn.criterion] ?? []) : [];
    return here.slice(turn?.place).find(open) ?? here.find(open) ?? this.turns.flat().find(open) ?? null;
  }

  #next(turn: Turn | null, first: boolean): void {
    if (!turn) this.#show({ screen: 'done', turn: null });
    // The norm is read before the first answer that it is held against.
    else if (first || turn.criterion !== this.view.turn?.criterion) this.#show({ screen: 'norm', turn });
    else this.#open(turn);
  }

  #open(turn: Turn | null): void {
    this.#since = this.door.now();
    this.#show({ screen: 'answer', turn });
  }

  #put(turn: Turn, score: Answer): void {
    const { id } = this.state.criteria[turn.criterion]!;
    const { [id]: _, ...others } = this.#scores.get(turn.candidate) ?? {};
    this.#scores.set(turn.candidate, score === null ? others : { ...others, [id]: score });
    this.#queue.put(turn.candidate, id, score);
  }

  #keepPace(took: number): void {
    if (took > LONGEST) return;
    this.#pace = [...this.#pace, took].slice(-COUNTED);
    // A pace that is not kept is measured again.
    void this.door.keepPace(this.#pace).catch(() => undefined);
  }

  #viewed({ screen, turn }: Pick<RoundView, 'screen' | 'turn'>): RoundView {
    const all = this.turns.flat();
    const done = all.filter((one) => this.#scoreAt(one) !== null).length;
    const left = (all.length - done) * median(this.#pace);
    return {
      screen,
      turn,
      candidate: turn && screen === 'answer' ? { key: turn.candidate } : null,
      score: turn ? this.#scoreAt(turn) : null,
      done,
      all: all.length,
      minutesLeft: this.#pace.length < ENOUGH ? null : Math.max(1, Math.ceil(left / 60_000)),
      save: this.#queue?.status ?? 'idle',
      canUndo: this.#steps.length > 0,
    };
  }

  #show(change: Partial<Pick<RoundView, 'screen' | 'turn'>>): void {
    this.view = this.#viewed({ ...this.view, ...change });
    for (const listener of this.#listeners) listener();
  }
}
