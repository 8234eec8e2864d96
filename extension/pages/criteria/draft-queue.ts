import type { Missing } from '../../../shared/assessment/criteria-set.ts';
import type { Criterion } from '../../../shared/assessment/criterion.ts';

export interface DraftState {
  readonly criteria: readonly Criterion[];
  readonly missing: Missing;
}
export type SaveState = 'saved' | 'saving' | 'failed';

const AGAIN = 2000;

/** Saves a draft at each change, one write at a time, the newest last; what could not be saved is tried again. */
export class DraftQueue {
  #next: DraftState | null = null;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(
    private readonly save: (draft: DraftState) => Promise<unknown>,
    private readonly onState: (state: SaveState) => void,
    private readonly wait: (run: () => void) => void = (run) => void setTimeout(run, AGAIN),
  ) {}

  put(draft: DraftState): void {
    this.#next = draft;
    this.onState('saving');
    this.#running ??= this.#run();
  }

  /** Resolves once everything is saved; rejects when that does not work now. */
  async settled(): Promise<void> {
    await this.#running;
    if (this.#next) {
      await (this.#running = this.#run());
      if (this.#next) throw new Error('not saved');
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  async #run(): Promise<void> {
    try {
      while (this.#next) {
        const draft = this.#next;
        await this.save(draft);
        if (this.#next === draft) this.#next = null;
      }
      this.onState('saved');
    } catch {
      this.onState('failed');
      this.wait(() => {
        if (!this.#stopped && this.#next) this.#running ??= this.#run();
      });
    } finally {
      this.#running = null;
    }
  }
}
