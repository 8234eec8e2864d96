import { judge, type Verdict } from '../ats/health.ts';
import type { FieldFinder } from './field-finder.ts';

/**
 * How the profile fits the page in view. `waiting`: what it expects is not there yet. `stale`: it did not come.
 * `elsewhere`: it expects nothing here. `passed`: the recruiter went on without it.
 */
export type Fit = 'waiting' | 'fits' | 'elsewhere' | 'stale' | 'passed';

/** Milliseconds: how long a page may take to show what is expected, and between two looks. */
const PATIENCE = 3000;
const WHILE_COVERED = 50;
const WHILE_OPEN = 1000;

/** Checks, at the start and as the page changes, whether the profile still fits. Looks and counts only. */
export class ProfileWatch {
  fit: Fit = 'waiting';
  verdict: Verdict = { health: 'undecided', expected: 0, missing: 0 };
  #address: string | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly finder: FieldFinder,
    private readonly onFit: (fit: Fit) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.#later);
      clearTimeout(this.#deadline);
    });
  }

  /** Called after each change of the page; cheap as long as the profile fits and the address stays. */
  look(): void {
    if (this.fit === 'passed') return;
    // Another page in the same document: before it can be painted.
    if (this.document.URL !== this.#address) {
      this.#check();
      return;
    }
    if (this.#later !== undefined) return;
    const open = this.fit === 'fits' || this.fit === 'elsewhere';
    this.#later = setTimeout(
      () => {
        this.#later = undefined;
        this.#check();
      },
      open ? WHILE_OPEN : WHILE_COVERED,
    );
  }

  /** The recruiter goes on without what the profile expects. */
  pass(): void {
    this.#set('passed');
  }

  #check(): void {
    if (this.fit === 'passed') return;
    const another = this.document.URL !== this.#address;
    this.#address = this.document.URL;
    this.verdict = judge(this.finder.profile, this.finder.count(this.document));
    if (this.verdict.health !== 'stale') {
      this.#set(this.verdict.health === 'healthy' ? 'fits' : 'elsewhere');
      return;
    }
    if (this.fit === 'stale' && !another) return;
    if (this.fit === 'waiting' && this.#deadline !== undefined && !another) return;
    this.#set('waiting');
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => {
      this.#deadline = undefined;
      this.verdict = judge(this.finder.profile, this.finder.count(this.document));
      if (this.verdict.health === 'stale') this.#set('stale');
      else this.#check();
    }, PATIENCE);
  }

  #set(fit: Fit): void {
    if (fit !== 'waiting') {
      clearTimeout(this.#deadline);
      this.#deadline = undefined;
    }
    if (fit === this.fit && fit !== 'waiting') return;
    this.fit = fit;
    this.onFit(fit);
  }
}
