/**
 * Drawers and bars that an ATS fixes to the window's right edge do not follow the page's margin: they are given
 * one of their own, so that the panel never lies over them.
 */
export class FixedNeighbours {
  /** Those that did not give way. Trying again at every change of the page would be a change of the page, too. */
  #firm = new WeakSet<Element>();
  readonly #moved = new Map<HTMLElement, { value: string; priority: string }>();

  constructor(
    private readonly page: Document,
    private readonly own: Element,
  ) {}

  /** Moves what is fixed within `right` pixels of the window's edge; 0 puts everything back. */
  clear(right: number): void {
    for (const element of this.#moved.keys()) if (!element.isConnected) this.#moved.delete(element);
    if (right === 0) {
      this.#firm = new WeakSet();
      for (const element of [...this.#moved.keys()]) this.#restore(element);
      return;
    }
    for (const element of this.#moved.keys()) this.#push(element, right);
    const view = this.page.defaultView!;
    const edge = view.innerWidth - right;
    for (const element of this.#fixedBeyond(edge)) {
      this.#moved.set(element, {
        value: element.style.getPropertyValue('margin-right'),
        priority: element.style.getPropertyPriority('margin-right'),
      });
      this.#push(element, right);
      // One that is as wide as the window does not give way; it stays as the ATS has it.
      if (element.getBoundingClientRect().right > edge + 1) {
        this.#restore(element);
        this.#firm.add(element);
      }
    }
  }

  *#fixedBeyond(edge: number): Generator<HTMLElement> {
    const view = this.page.defaultView!;
    const seen = new Set<Element>();
    for (const x of [edge + 4, (edge + view.innerWidth) / 2, view.innerWidth - 4]) {
      for (let y = 8; y < view.innerHeight; y += 90) {
        for (const hit of this.page.elementsFromPoint(x, y)) {
          for (let up: Element | null = hit; up && !seen.has(up); up = up.parentElement) {
            seen.add(up);
            if (
              up === this.own ||
              this.own.contains(up) ||
              !(up instanceof HTMLElement) ||
              this.#moved.has(up) ||
              this.#firm.has(up)
            )
              continue;
            if (view.getComputedStyle(up).position === 'fixed' && up.getBoundingClientRect().right > edge + 1)
              yield up;
          }
        }
      }
    }
  }

  #push(element: HTMLElement, right: number): void {
    const { value = '' } = this.#moved.get(element) ?? {};
    element.style.setProperty(
      'margin-right',
      value ? `calc(${value} + ${right}px)` : `${right}px`,
      'important',
    );
  }

  #restore(element: HTMLElement): void {
    const before = this.#moved.get(element);
    this.#moved.delete(element);
    if (before?.value) element.style.setProperty('margin-right', before.value, before.priority);
    else element.style.removeProperty('margin-right');
  }
}
