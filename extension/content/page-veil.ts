import type { Fit } from './profile-watch.ts';
import { type CoverWords, drop, isLifted, lift, showCover } from './veil.ts';

/**
 * The veil once there is a session: up as long as the profile fits the page, down with a message when it is stale.
 * In an arm that hides nothing a stale profile covers nothing either; what waits, waits in every arm.
 */
export class PageVeil {
  #begun = false;
  #fit: Fit = 'waiting';
  #hide: (() => void) | null = null;

  constructor(
    private readonly document: Document,
    private readonly state: 'on' | 'off',
    private readonly words: CoverWords,
    private readonly onPass: () => void,
    /** The veil went up or down: what stands outside the page follows. */
    private readonly onTurn: () => void,
  ) {}

  /** Everything that stands on the page has been handled: from now on it may be seen. */
  begin(): void {
    this.#begun = true;
    this.#apply();
  }

  fit(fit: Fit): void {
    this.#fit = fit;
    if (this.#begun) this.#apply();
  }

  /** Lifts the veil again where the page lost our mark; true when it had. */
  restore(): boolean {
    if (!this.#begun || !this.open || isLifted(this.document)) return false;
    lift(this.document, this.state);
    return true;
  }

  /** Whether the page may be seen now. */
  get open(): boolean {
    return this.#fit === 'stale' ? this.state === 'off' : this.#fit !== 'waiting';
  }

  #apply(): void {
    this.#hide?.();
    this.#hide = null;
    if (this.open) lift(this.document, this.state);
    else drop(this.document);
    this.onTurn();
    if (!this.open && this.#fit === 'stale') this.#hide = showCover(this.document, this.words, this.onPass);
  }
}
