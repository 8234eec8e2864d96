import type { Criterion, Score, Scores } from '../../../shared/assessment/criterion.ts';
import type { NudgeEntry } from '../../../shared/events/nudge-entry.ts';
import type { WidgetHost } from '../../../widget/host.ts';
import type { Timer } from '../../../widget/state/timer.ts';

export function criterion(id: string, weight = 1): Criterion {
  return {
    id,
    name: `Name ${id}`,
    question: `Question ${id}?`,
    weight,
    anchors: ['a1', 'a2', 'a3', 'a4', 'a5'],
  };
}

/** Time that passes only when a test says so. */
export class FakeTime {
  #now = 0;
  #waiting: { at: number; run: () => void }[] = [];
  readonly timer: Timer = (run, milliseconds) => {
    const entry = { at: this.#now + milliseconds, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((one) => one !== entry);
    };
  };
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { run } of due) run();
  }
  get waiting(): number {
    return this.#waiting.length;
  }
}

/** Lets every promise that can settle, settle. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

export class FakeHost implements WidgetHost {
  readonly language = 'en' as const;
  criteria: readonly Criterion[] = [criterion('a', 3), criterion('b', 2)];
  readonly panel = { folded: false, width: 360 };
  readonly stored: Record<string, Scores> = {};
  readonly saves: [string, string, Score | 0 | null][] = [];
  readonly panels: { folded: boolean; width: number }[] = [];
  readonly entries: NudgeEntry[] = [];
  saving: 'works' | 'fails' = 'works';
  loading: 'works' | 'fails' = 'works';

  async scores(candidate: string): Promise<Scores> {
    if (this.loading === 'fails') throw new Error('load');
    return this.stored[candidate] ?? {};
  }
  async saveScore(candidate: string, id: string, score: Score | 0 | null): Promise<void> {
    if (this.saving === 'fails') throw new Error('save');
    this.saves.push([candidate, id, score]);
    const { [id]: _, ...rest } = this.stored[candidate] ?? {};
    this.stored[candidate] = score === null ? rest : { ...rest, [id]: score };
  }
  savePanel(panel: { folded: boolean; width: number }): void {
    this.panels.push(panel);
  }
  logNudge(entry: NudgeEntry): void {
    this.entries.push(entry);
  }
}
