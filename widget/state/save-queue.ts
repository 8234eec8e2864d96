import type { Score } from '../../shared/assessment/criterion.ts';
import type { Timer } from './timer.ts';

export type Answer = Score | 0 | null;
export type SaveStatus = 'idle' | 'saving' | 'saved' | 'failed';

interface Entry<T> {
  readonly candidate: string;
  readonly criterion: string;
  readonly value: T;
}
/** Resolves once the value is safe. */
type Save<T> = (candidate: string, criterion: string, value: T) => Promise<void>;

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * Keeps every answer or note until the host says that it is safe. One at a time and in order, so that storage ends
 * with the last answer; a newer answer for the same criterion replaces one that still waits.
 */
export class SaveQueue<T> {
  status: SaveStatus = 'idle';
  readonly #save: Save<T>;
  readonly #timer: Timer;
  readonly #changed: () => void;
  readonly #entries = new Map<string, Entry<T>>();
  #busy = false;
  #wait = FIRST_WAIT;
  #cancel: (() => void) | null = null;
  #stopped = false;

  constructor(save: Save<T>, timer: Timer, changed: () => void) {
    this.#save = save;
    this.#timer = timer;
    this.#changed = changed;
  }

  put(candidate: string, criterion: string, value: T): void {
    const id = JSON.stringify([candidate, criterion]);
    this.#entries.delete(id);
    this.#entries.set(id, { candidate, criterion, value });
    if (this.status !== 'failed') this.status = 'saving';
    this.#changed();
    this.#start();
  }

  /** What is not safe yet of this candidate. */
  *waiting(candidate: string): Iterable<readonly [string, T]> {
    for (const entry of this.#entries.values()) {
      if (entry.candidate === candidate) yield [entry.criterion, entry.value];
    }
  }

  /** Forgets that the last answer was saved, for another candidate's screen. */
  rest(): void {
    if (this.status === 'saved') this.status = 'idle';
  }

  retry(): void {
    this.#start();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
  }

  #start(): void {
    if (this.#busy || this.#stopped) return;
    this.#cancel?.();
    this.#cancel = null;
    void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    let failed = false;
    while (!failed && this.#entries.size > 0) {
      const [id, entry] = this.#entries.entries().next().value!;
      try {
        await this.#save(entry.candidate, entry.criterion, entry.value);
        if (this.#entries.get(id) === entry) this.#entries.delete(id);
      } catch {
        failed = true;
      }
    }
    this.#busy = false;
    this.status = failed ? 'failed' : 'saved';
    if (failed && !this.#stopped) {
      this.#cancel = this.#timer(() => this.#start(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    } else {
      this.#wait = FIRST_WAIT;
    }
    this.#changed();
  }
}
