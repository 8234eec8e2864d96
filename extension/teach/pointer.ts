import { elementUnder, targets } from './elements.ts';

export interface PointerEvents {
  /** Somebody points at this, or at nothing. */
  over(element: Element | null): void;
  chosen(element: Element): void;
  skip(): void;
  left(): void;
}

/**
 * Pointing at things in a page without touching it: a pane of ours lies over the page, so that a click never has one of
 * its elements as its target. By keyboard: Tab goes on to what shows something, arrows to what is around, in and beside it.
 */
export class Pointer {
  #off: AbortController | null = null;
  #at: Element | null = null;

  constructor(
    private readonly document: Document,
    private readonly pane: HTMLElement,
    private readonly events: PointerEvents,
  ) {}

  get pointing(): boolean {
    return this.#off !== null;
  }

  start(): void {
    if (this.#off) return;
    this.#off = new AbortController();
    const { signal } = this.#off;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      handle: (event: HTMLElementEventMap[K]) => void,
    ) => this.pane.addEventListener(type, handle, { signal });
    this.pane.hidden = false;
    this.pane.focus({ preventScroll: true });
    on('pointermove', (event) => this.#move(this.#under(event)));
    on('click', (event) => {
      const element = this.#under(event);
      if (event.isTrusted && element) this.#choose(element);
    });
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'dblclick', 'auxclick'] as const)
      on(type, (event) => event.preventDefault());
    on('contextmenu', (event) => event.preventDefault());
    this.pane.addEventListener('wheel', (event) => this.#scroll(event), { signal, passive: false });
    // Before the page's own keys, where it did not get there first.
    this.document.defaultView?.addEventListener('keydown', (event) => this.#key(event), {
      signal,
      capture: true,
    });
  }

  stop(): void {
    this.#off?.abort();
    this.#off = null;
    this.pane.hidden = true;
    this.#move(null);
  }

  #under({ clientX, clientY }: MouseEvent): Element | null {
    return elementUnder(this.document, clientX, clientY);
  }

  #move(element: Element | null): void {
    if (element === this.#at) return;
    this.#at = element;
    this.events.over(element);
  }

  #choose(element: Element): void {
    this.#at = element;
    this.events.chosen(element);
  }

  /** What lies under the pane scrolls as if it weren't there. */
  #scroll(event: WheelEvent): void {
    event.preventDefault();
    for (let up = this.#under(event); up; up = up.parentElement) {
      const { overflowY } = getComputedStyle(up);
      if (/auto|scroll/.test(overflowY) && up.scrollHeight > up.clientHeight) {
        up.scrollBy(event.deltaX, event.deltaY);
        return;
      }
    }
    this.document.defaultView?.scrollBy(event.deltaX, event.deltaY);
  }

  #key(event: KeyboardEvent): void {
    // Keys of the panel are its own.
    if (!event.isTrusted || !this.pane.matches(':focus') || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const go = (element: Element | null | undefined) => {
      if (!element || element === this.document.body || element === this.document.documentElement) return;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.#move(element);
    };
    const at = this.#at?.isConnected ? this.#at : null;
    const all = event.key === 'Tab' || !at ? targets(this.document) : [];
    const keys: Record<string, () => void> = {
      Tab: () => go(this.#next(all, at, event.shiftKey)),
      ArrowUp: () => go(at ? at.parentElement : all.at(-1)),
      ArrowDown: () => go(at ? at.firstElementChild : all[0]),
      ArrowRight: () => go(at ? at.nextElementSibling : all[0]),
      ArrowLeft: () => go(at ? at.previousElementSibling : all.at(-1)),
      Enter: () => at && this.#choose(at),
      s: () => this.events.skip(),
      Escape: () => this.events.left(),
    };
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  #next(all: readonly Element[], at: Element | null, back: boolean): Element | undefined {
    if (!at) return back ? all.at(-1) : all[0];
    const place = (one: Element) => at.compareDocumentPosition(one);
    return back
      ? (all.findLast((one) => place(one) & Node.DOCUMENT_POSITION_PRECEDING) ?? all.at(-1))
      : (all.find((one) => place(one) & Node.DOCUMENT_POSITION_FOLLOWING) ?? all[0]);
  }
}
