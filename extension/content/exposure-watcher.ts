import type { Surface } from '../../shared/profiles/ats-profile.ts';

export interface Exposure {
  readonly candidate: string;
  readonly surface: Exclude<Surface, 'mention'> | 'document';
}

/** Tells once per candidate and surface when a candidate was really on screen, long and large enough. */
export class ExposureWatcher {
  readonly #observer: IntersectionObserver;
  readonly #about = new WeakMap<Element, Exposure>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #told = new Set<string>();

  constructor(
    private readonly rule: { readonly milliseconds: number; readonly share: number },
    private readonly onExposure: (exposure: Exposure) => void,
  ) {
    // A surface taller than the window can't show its share; then a full window of it counts.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) this.#seen(entry);
      },
      {
        threshold: [0, rule.share / 4, rule.share / 2, rule.share, 1],
      },
    );
  }

  watch(element: Element, exposure: Exposure): void {
    const known = this.#about.get(element);
    if (known?.candidate === exposure.candidate && known.surface === exposure.surface) return;
    this.#about.set(element, exposure);
    this.#observer.unobserve(element);
    this.#observer.observe(element);
  }

  stop(): void {
    this.#observer.disconnect();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #seen(entry: IntersectionObserverEntry): void {
    const { target, intersectionRect, rootBounds } = entry;
    const windowful = rootBounds ? intersectionRect.height / rootBounds.height : 0;
    const visible = entry.intersectionRatio >= this.rule.share || windowful >= this.rule.share;
    const running = this.#timers.get(target);
    if (visible === (running !== undefined)) return;
    if (!visible) {
      clearTimeout(running);
      this.#timers.delete(target);
      return;
    }
    this.#timers.set(
      target,
      setTimeout(() => this.#tell(target), this.rule.milliseconds),
    );
  }

  #tell(target: Element): void {
    this.#timers.delete(target);
    const exposure = this.#about.get(target);
    if (!exposure || !target.isConnected || target.ownerDocument.visibilityState !== 'visible') return;
    const key = `${exposure.candidate} ${exposure.surface}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.onExposure(exposure);
  }
}
