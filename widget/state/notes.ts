import type { NotesDoor } from '../host.ts';
import { SaveQueue, type SaveStatus } from './save-queue.ts';
import type { Timer } from './timer.ts';

type Texts = Readonly<Record<string, string>>;

/** Whoever knows which candidate is in view: the scorecard, or a page of ours. */
export interface InView {
  subscribe(listener: () => void): () => void;
  readonly view: { readonly candidate: { readonly key: string } | null };
}

/**
 * Notes of evidence of the candidate in view. What is typed goes to the host at once and is kept until it says that
 * it is safe; what was typed goes before what storage answers later.
 */
export class Notes {
  texts: Texts = {};
  /** `failed`: what is stored cannot be read now. */
  load: 'loading' | 'ready' | 'failed' = 'loading';
  readonly #door: NotesDoor;
  readonly #queue: SaveQueue<string>;
  readonly #listeners = new Set<() => void>();
  readonly #unsubscribe: () => void;
  #candidate: string | null = null;
  #typed = new Set<string>();

  constructor(door: NotesDoor, scorecard: InView, timer: Timer) {
    this.#door = door;
    this.#queue = new SaveQueue(
      (...given) => door.save(...given),
      timer,
      () => this.#publish(),
    );
    const look = () => this.#show(scorecard.view.candidate?.key ?? null);
    this.#unsubscribe = scorecard.subscribe(look);
    look();
  }

  get save(): SaveStatus {
    return this.#queue.status;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  write(criterion: string, text: string): void {
    if (this.#candidate === null || this.load === 'loading') return;
    this.#typed.add(criterion);
    this.texts = { ...this.texts, [criterion]: text };
    this.#queue.put(this.#candidate, criterion, text);
  }

  retry(): void {
    this.#queue.retry();
    if (this.load === 'failed' && this.#candidate) void this.#read(this.#candidate);
  }

  stop(): void {
    this.#unsubscribe();
    this.#queue.stop();
    this.#listeners.clear();
  }

  #show(candidate: string | null): void {
    if (candidate === this.#candidate) return;
    this.#candidate = candidate;
    this.#typed.clear();
    this.#queue.rest();
    this.texts = {};
    this.load = 'loading';
    if (candidate !== null) void this.#read(candidate);
  }

  async #read(candidate: string): Promise<void> {
    const stored = await this.#door.of(candidate).catch(() => null);
    if (candidate !== this.#candidate) return;
    const typed = Object.fromEntries([...this.#typed].map((id) => [id, this.texts[id] ?? '']));
    this.texts = { ...stored, ...typed, ...Object.fromEntries(this.#queue.waiting(candidate)) };
    this.load = stored ? 'ready' : 'failed';
    this.#publish();
  }

  #publish(): void {
    for (const listener of this.#listeners) listener();
  }
}
