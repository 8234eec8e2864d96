import type { Score, Scores } from '../../shared/assessment/criterion.ts';
import type { WidgetHost } from '../host.ts';
import { type Answer, SaveQueue, type SaveStatus } from './save-queue.ts';
import type { Timer } from './timer.ts';

export interface Candidate {
  readonly key: string;
  readonly label: string;
}

export interface ScorecardView {
  readonly candidate: Candidate | null;
  readonly load: 'none' | 'loading' | 'ready' | 'failed';
  readonly scores: Scores;
  readonly save: SaveStatus;
  readonly canUndo: boolean;
}

interface Step {
  readonly criterion: string;
  readonly before: Answer;
}

const NOTHING: ScorecardView = { candidate: null, load: 'none', scores: {}, save: 'idle', canUndo: false };

/**
 * The scores of the candidate in view. What the recruiter gave always wins from what storage answers later;
 * scores that could not be saved stay in the queue when another candidate comes into view.
 */
export class Scorecard {
  view: ScorecardView = NOTHING;
  readonly #host: Pick<WidgetHost, 'scores' | 'saveScore'>;
  readonly #listeners = new Set<() => void>();
  readonly #queue: SaveQueue<Answer>;
  #stored: Scores = {};
  #steps: Step[] = [];
  /** Given here, since the candidate came into view or still waiting then: newer than what storage answers. */
  #given = new Map<string, Answer>();
  #round = 0;
  #stopped = false;

  constructor(host: Pick<WidgetHost, 'scores' | 'saveScore'>, timer: Timer) {
    this.#host = host;
    this.#queue = new SaveQueue(
      (...given) => host.saveScore(...given),
      timer,
      () => this.#publish(),
    );
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(candidate: Candidate | null): void {
    const same = candidate !== null && candidate.key === this.view.candidate?.key;
    if (same) {
      // Told at every change of the page: what is the same is not drawn again.
      if (candidate.label !== this.view.candidate?.label) this.#publish({ candidate });
      return;
    }
    if (candidate === null && this.view.candidate === null && this.view.load === 'none') return;
    this.#round++;
    this.#stored = {};
    this.#steps = [];
    this.#given = new Map(candidate ? this.#queue.waiting(candidate.key) : []);
    this.#queue.rest();
    this.#publish({ candidate, load: candidate ? 'loading' : 'none' });
    if (candidate) void this.#load(candidate.key, this.#round);
  }

  /** Fetches the stored scores again after `load` came to `failed`. */
  reload(): void {
    const { candidate, load } = this.view;
    if (!candidate || load !== 'failed') return;
    this.#publish({ load: 'loading' });
    void this.#load(candidate.key, this.#round);
  }

  /** Something may have been answered elsewhere. */
  refresh(): void {
    const { candidate, load } = this.view;
    if (candidate && load === 'ready') void this.#load(candidate.key, this.#round);
  }

  /** `null` takes the score back. */
  give(criterion: string, score: Answer): void {
    if (!this.#open()) return;
    const before = this.view.scores[criterion] ?? null;
    if (before === score) return;
    this.#steps.push({ criterion, before });
    this.#put(criterion, score);
  }

  /** Takes the last step for this candidate back; answers the criterion it was about. */
  undo(): string | null {
    const step = this.#open() ? this.#steps.pop() : undefined;
    if (!step) return null;
    this.#put(step.criterion, step.before);
    return step.criterion;
  }

  retry(): void {
    this.#queue.retry();
  }

  stop(): void {
    this.#stopped = true;
    this.#queue.stop();
    this.#listeners.clear();
  }

  /** Not while loading: a step taken then would not know what it replaces. */
  #open(): boolean {
    return this.view.load === 'ready' || this.view.load === 'failed';
  }

  #put(criterion: string, score: Answer): void {
    const { candidate } = this.view;
    if (!candidate) return;
    this.#stored = withScore(this.#stored, criterion, score);
    this.#given.set(criterion, score);
    this.#queue.put(candidate.key, criterion, score);
  }

  async #load(key: string, round: number): Promise<void> {
    let stored: Scores | null;
    try {
      stored = await this.#host.scores(key);
    } catch {
      stored = null;
    }
    if (this.#stopped || round !== this.#round) return;
    if (stored) {
      this.#stored = [...this.#given].reduce((scores, given) => withScore(scores, ...given), stored);
    }
    this.#publish({ load: stored ? 'ready' : 'failed' });
  }

  #publish(change: Partial<Pick<ScorecardView, 'candidate' | 'load'>> = {}): void {
    if (this.#stopped) return;
    const next = { ...this.view, ...change };
    let scores = this.#stored;
    if (next.candidate) {
      for (const [id, score] of this.#queue.waiting(next.candidate.key))
        scores = withScore(scores, id, score);
    }
    this.view = { ...next, scores, save: this.#queue.status, canUndo: this.#steps.length > 0 };
    for (const listener of this.#listeners) listener();
  }
}

function withScore(scores: Scores, criterion: string, score: Answer): Scores {
  const { [criterion]: _, ...rest } = scores;
  return score === null ? rest : { ...rest, [criterion]: score satisfies Score | 0 };
}
