import type { Score } from '../../../shared/assessment/criterion.ts';
import type { ReviewState } from '../../../shared/ports/review-to-background.ts';
import { type Answer, SaveQueue, type SaveStatus } from '../../../widget/state/save-queue.ts';
import type { ScoringDoor } from '../parts/assess.ts';

export interface ConversationView {
  /** Place of the question that is open, from 0; as many as there are: all are scored. */
  readonly question: number;
  /** Given in this interview; what was scored before it is not shown. */
  readonly score: Answer;
  readonly save: SaveStatus;
  readonly candidate: { readonly key: string } | null;
  /** Milliseconds that the question has been open. */
  readonly spent: number;
}

/** Milliseconds between two looks at the clock. */
const TICK = 15_000;

/** One interview: the criteria's questions in their order, each scored before the next opens. */
export class Conversation {
  view: ConversationView;
  readonly #listeners = new Set<() => void>();
  readonly #queue: SaveQueue<Answer>;
  readonly #scores: Answer[];
  #since: number;
  #tick: () => void = () => undefined;

  constructor(
    private readonly criteria: ReviewState['criteria'],
    private readonly candidate: string,
    private readonly door: ScoringDoor,
  ) {
    this.#scores = criteria.map(() => null);
    this.#since = door.now();
    this.#queue = new SaveQueue(
      (...given) => door.saveScore(...given),
      door.timer,
      () => this.#show({}),
    );
    this.view = {
      question: 0,
      score: null,
      save: 'idle',
      candidate: criteria.length ? { key: candidate } : null,
      spent: 0,
    };
    this.#watch();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  give(score: Score | 0): void {
    const { question } = this.view;
    const criterion = this.criteria[question];
    if (!criterion || this.#scores[question] === score) return;
    this.#scores[question] = score;
    this.#queue.put(this.candidate, criterion.id, score);
    this.#show({});
  }

  /** To the next question; not before this one has a score. */
  next(): boolean {
    const { question } = this.view;
    if (!this.criteria[question] || this.#scores[question] === null) return false;
    this.#since = this.door.now();
    this.#show({ question: question + 1 });
    return true;
  }

  retry(): void {
    this.#queue.retry();
  }

  stop(): void {
    this.#tick();
    this.#queue.stop();
    this.#listeners.clear();
  }

  #watch(): void {
    this.#tick = this.door.timer(() => {
      this.#show({});
      this.#watch();
    }, TICK);
  }

  #show(change: { readonly question?: number }): void {
    const question = change.question ?? this.view.question;
    const open = question < this.criteria.length;
    this.view = {
      question,
      score: this.#scores[question] ?? null,
      save: this.#queue.status,
      candidate: open ? { key: this.candidate } : null,
      spent: this.door.now() - this.#since,
    };
    for (const listener of this.#listeners) listener();
  }
}
