/** Milliseconds between two looks for names on a page without a profile. */
const EVERY = 100;

/** Looking for names on a page that changes all the time is done now and then, and once more when it rests. */
export class PacedRecognition {
  #last = Number.NEGATIVE_INFINITY;
  #later: ReturnType<typeof setTimeout> | undefined;

  /** `again`: told to ask once more. */
  constructor(
    private readonly look: () => string[],
    private readonly again: () => void,
  ) {}

  /** Null when there are none, or when it was done a moment ago. `id`: whose they are. */
  now(id: string): { id: string; names: string[] } | null {
    clearTimeout(this.#later);
    if (performance.now() - this.#last < EVERY) {
      this.#later = setTimeout(this.again, EVERY);
      return null;
    }
    const names = this.look();
    this.#last = performance.now();
    return names.length ? { id, names } : null;
  }
}
