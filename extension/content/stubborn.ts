import { Patience } from './patience.ts';

/** On an element in which we gave up; `veil.css` hides it. */
const COVER = 'data-onbevangen-cover';

type Held = 'text' | 'attributes';

/** What the page puts back each time that we replace it: left as it is, and covered, until the page lets go. */
export class Stubborn {
  readonly #covered = new Map<Element, Set<Held>>();
  /** Where we wrote before: what comes back can only come back there. */
  readonly #met: Readonly<Record<Held, WeakSet<Element>>> = {
    text: new WeakSet(),
    attributes: new WeakSet(),
  };
  readonly #patience: Readonly<Record<Held, Patience<Element>>>;

  /** `onRested`: an element may be written again. `writes`: false where nothing is written, so nothing is put back. */
  constructor(
    onRested: (element: Element) => void,
    private readonly writes = true,
  ) {
    const again = (element: Element) => {
      if (element.isConnected) onRested(element);
      else this.#covered.delete(element);
    };
    this.#patience = { text: new Patience(again), attributes: new Patience(again) };
  }

  /** A new change of the page is being handled. */
  nextRound(): void {
    this.#patience.text.nextRound();
    this.#patience.attributes.nextRound();
  }

  /** True when nothing is to be written in `element` now; it is covered, then. */
  holds(element: Element, what: Held, text: () => string, onlySame = false): boolean {
    if (!this.writes) return false;
    if (!this.#met[what].has(element)) {
      this.#met[what].add(element);
      return false;
    }
    if (!this.#patience[what].isOut(element, text, onlySame)) {
      this.release(element, what);
      return false;
    }
    const held = this.#covered.get(element) ?? new Set();
    this.#covered.set(element, held.add(what));
    this.keep(element);
    return true;
  }

  /** What stands in `element` is ours now, or nobody's. */
  release(element: Element, what: Held): void {
    const held = this.#covered.get(element);
    if (!held?.delete(what) || held.size) return;
    this.#covered.delete(element);
    element.removeAttribute(COVER);
  }

  /** Covers what is to be covered: the page may have taken our mark away. */
  keep(element: Element): void {
    if (this.#covered.has(element) && !element.hasAttribute(COVER)) element.setAttribute(COVER, '');
  }

  stop(): void {
    for (const element of this.#covered.keys()) element.removeAttribute(COVER);
    this.#covered.clear();
  }
}
