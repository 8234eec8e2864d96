/** Rewrites of one thing within one task after which we stop and cover it: the page puts it back each time. */
const LIMIT = 20;
/** The same over tasks: as often, each time within so many milliseconds, the page wrote the same again. */
const AGAIN = { times: 40, within: 500 };
/** How long we then let it be, in milliseconds; twice as long each time that the page has not let go. */
const REST = { first: 1000, most: 60_000 };
/** Timers may be that much before the clock. */
const EARLY = 20;
/** Rewrites while we rest after which the page plainly does not answer us: it writes the same all the time. */
const ANYHOW = 5;

interface Count {
  round: number;
  task: number;
  inTask: number;
  text: string | undefined;
  same: number;
  at: number;
  restUntil: number;
  rests: number;
  meanwhile: number;
  anyhow: boolean;
  out: boolean;
}

/**
 * Counts how often something is written again, so that a page that answers every write of ours neither hangs nor works
 * for ever. What it answered is let be for a while, then tried again.
 */
export class Patience<Thing extends object> {
  readonly #counts = new WeakMap<Thing, Count>();
  #scheduled = false;
  #task = 0;
  #round = 0;

  constructor(
    /** May be written again. */
    private readonly onRested: (thing: Thing) => void = () => undefined,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** A new change of the page is being handled: what is written now is written once more. */
  nextRound(): void {
    this.#round++;
  }

  /**
   * True when `thing` is to be let be. `text`: what the page wrote there, asked once a round; without it only rounds
   * within one task count. `onlySame`: another text is never an answer, however often it comes.
   */
  isOut(thing: Thing, text?: () => string, onlySame = false): boolean {
    this.#watchTask();
    const count = this.#counts.get(thing) ?? fresh();
    this.#counts.set(thing, count);
    if (count.round === this.#round) return count.out;
    count.round = this.#round;
    count.out = this.#judge(thing, count, text?.(), onlySame);
    return count.out;
  }

  #judge(thing: Thing, count: Count, text: string | undefined, onlySame: boolean): boolean {
    const now = this.now();
    const same = text !== undefined && text === count.text;
    if (count.task !== this.#task) Object.assign(count, { task: this.#task, inTask: 0 });
    if (now < count.restUntil && same) {
      count.anyhow = ++count.meanwhile > ANYHOW && count.inTask <= LIMIT;
      if (!count.anyhow) return true;
      count.restUntil = 0;
    }
    count.inTask = same || !onlySame ? count.inTask + 1 : 1;
    count.same = same && now - count.at < AGAIN.within ? count.same + 1 : 1;
    Object.assign(count, { text, at: now });
    // Who went on answering after a rest gets less the next time.
    const most = AGAIN.times / 2 ** count.rests;
    if (count.inTask <= LIMIT && (count.same <= most || count.anyhow)) return false;
    if (now >= count.restUntil) this.#rest(thing, count, now);
    return true;
  }

  #rest(thing: Thing, count: Count, now: number): void {
    if (now - count.restUntil > 2 * REST.most) count.rests = 0;
    const pause = Math.min(REST.first * 2 ** count.rests++, REST.most);
    Object.assign(count, { restUntil: now + pause, meanwhile: 0, same: 0 });
    setTimeout(() => this.onRested(thing), pause + EARLY);
  }

  #watchTask(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      this.#task++;
    }, 0);
  }
}

// biome-ignore format: a record to read
const fresh = (): Count => ({
  round: -1, task: -1, inTask: 0, text: undefined, same: 0, at: 0, restUntil: 0, rests: 0, meanwhile: 0, anyhow: false, out: false,
});
