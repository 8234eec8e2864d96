/** Whether a key of the page is down: a button acts when Space comes up; moving focus before that would swallow it. */
export class HeldKey {
  #down = false;

  constructor(
    private readonly view: Window,
    private readonly signal: AbortSignal,
  ) {
    for (const type of ['keydown', 'keyup', 'blur'] as const) {
      view.addEventListener(
        type,
        () => {
          this.#down = type === 'keydown';
        },
        { capture: true, signal },
      );
    }
  }

  /** Runs in a later frame in which no key is down. */
  whenReleased(run: () => void): void {
    this.view.requestAnimationFrame(() => {
      if (this.signal.aborted) return;
      if (!this.#down) run();
      else
        this.view.addEventListener('keyup', () => this.whenReleased(run), {
          capture: true,
          once: true,
          signal: this.signal,
        });
    });
  }
}
