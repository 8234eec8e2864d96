/** Rewrites of one thing within one task after which we stop and cover it: the page puts it back each time. */
const LIMIT = 20;

/** Counts how often something is written in one task, so that a page that answers every write can't hang it. */
export class Patience<Thing extends object> {
  #counts = new Map<Thing, number>();
  #scheduled = false;

  /** True when `thing` was written too often in this task already. */
  isOut(thing: Thing): boolean {
    const count = (this.#counts.get(thing) ?? 0) + 1;
    this.#counts.set(thing, count);
    if (!this.#scheduled) {
      this.#scheduled = true;
      setTimeout(() => {
        this.#scheduled = false;
        this.#counts = new Map();
      }, 0);
    }
    return count > LIMIT;
  }
}
