/** Rewrites of one thing within one task after which we stop and cover it: the page puts it back each time. */
const LIMIT = 20;

/** Counts how often something is written in one task, so that a page that answers every write can't hang it. */
export class Patience<Thing extends object> {
  #counts = new Map<Thing, { times: number; round: number }>();
  #scheduled = false;
  #round = 0;

  /** A new change of the page is being handled: what is written now is written once more. */
  nextRound(): void {
    this.#round++;
  }

  /** True when `thing` was written in too many rounds of this task already. */
  isOut(thing: Thing): boolean {
    const count = this.#counts.get(thing) ?? { times: 0, round: -1 };
    if (count.round !== this.#round) count.times++;
    count.round = this.#round;
    this.#counts.set(thing, count);
    if (!this.#scheduled) {
      this.#scheduled = true;
      setTimeout(() => {
        this.#scheduled = false;
        this.#counts = new Map();
      }, 0);
    }
    return count.times > LIMIT;
  }
}
