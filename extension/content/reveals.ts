import type { Stage } from '../../shared/events/stage.ts';
import { holding, type Reveal, type Shown, shownOf } from '../../shared/masking/reveal.ts';
import type { MaskingRules } from '../../shared/masking/rules.ts';

/** Milliseconds between two looks at the clock, which may jump, or have slept. */
const LOOK = 5000;

export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  /** Milliseconds that nobody can set back. */
  passed(): number;
}

const clock: Clock = { now: () => Date.now(), passed: () => performance.now() };

/** Who is revealed on this page, and until when. */
export class Reveals {
  #list: readonly (Reveal & { readonly deadline: number })[] = [];
  #later: ReturnType<typeof setTimeout> | undefined;
  /** A page that is put away, and may be brought back as it was, shows nobody. */
  #away = false;
  #ask: () => Promise<readonly Reveal[]> = async () => [];

  constructor(
    private readonly rules: MaskingRules,
    reveals: readonly Reveal[],
    private readonly stages: { of(candidate: string): readonly Stage[] },
    /** Something else may be seen of these now. */
    private readonly onChange: (candidates: readonly string[]) => void,
    private readonly time: Clock = clock,
  ) {
    this.#take(reveals);
  }

  shown(candidate: string): Shown {
    const stages = this.rules.until ? this.stages.of(candidate) : [];
    return shownOf(this.rules, this.of(candidate)?.scope, stages);
  }

  /** The reveal of a candidate, as long as it holds. */
  of(candidate: string): Reveal | undefined {
    // Nearly always there is none: this is asked for every text.
    return this.#list.length ? this.#holding().find((one) => one.candidate === candidate) : undefined;
  }

  set(reveals: readonly Reveal[]): void {
    const before = this.#candidates();
    this.#take(reveals);
    this.#tell(before);
  }

  /** At once, whatever the background says. */
  hide(candidate: string): void {
    this.set(this.#list.filter((one) => one.candidate !== candidate));
  }

  /** `ask`: what the background knows, which also logs what is over. */
  start(window: Window, ask: () => Promise<readonly Reveal[]>, signal: AbortSignal): void {
    this.#ask = ask;
    const look = () => this.#look();
    window.document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('focus', look, { signal });
    window.addEventListener(
      'pagehide',
      () => {
        const before = this.#candidates();
        this.#away = true;
        this.#tell(before);
      },
      { signal },
    );
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        this.#again(() => {
          this.#away = false;
        });
      },
      { signal },
    );
    signal.addEventListener('abort', () => clearTimeout(this.#later));
    this.#look();
  }

  #again(first: () => void = () => {}): void {
    void this.#ask().then(
      (reveals) => {
        first();
        this.set(reveals);
      },
      () => undefined,
    );
  }

  #take(reveals: readonly Reveal[]): void {
    const [now, passed] = [this.time.now(), this.time.passed()];
    this.#list = reveals.map((one) => ({
      ...one,
      deadline:
        this.#list.find((old) => old.candidate === one.candidate && old.from === one.from)?.deadline ??
        passed + one.until - now,
    }));
  }

  #holding(): readonly Reveal[] {
    if (this.#away) return [];
    const passed = this.time.passed();
    const kept = this.#list.filter(({ deadline }) => passed < deadline);
    return holding(kept, this.rules, this.time.now());
  }

  #candidates(): string[] {
    return this.#holding().map(({ candidate, scope }) => `${candidate} ${scope}`);
  }

  #tell(before: readonly string[]): void {
    const now = this.#candidates();
    const other = [
      ...before.filter((one) => !now.includes(one)),
      ...now.filter((one) => !before.includes(one)),
    ];
    if (other.length) this.onChange([...new Set(other.map((one) => one.split(' ')[0] ?? ''))]);
    this.#look();
  }

  #look(): void {
    clearTimeout(this.#later);
    const held = this.#holding();
    if (held.length < this.#list.length && !this.#away) {
      const over = this.#list.filter((one) => !held.some(({ candidate }) => candidate === one.candidate));
      this.#list = this.#list.filter((one) => !over.includes(one));
      this.onChange(over.map(({ candidate }) => candidate));
      this.#again();
    }
    if (!this.#list.length) return;
    const next = Math.min(...this.#list.map(({ until }) => until - this.time.now()), LOOK);
    this.#later = setTimeout(() => this.#look(), Math.max(50, next));
  }
}
