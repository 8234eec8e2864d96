import type { Criterion, Score, Scores } from '../shared/assessment/criterion.ts';
import type { Language } from '../shared/recognizers/recognizer.ts';
import type { WidgetHost } from './host.ts';

/** The part of `Storage` that is used, so that a page without one can do without. */
export type ScoreStore = Pick<Storage, 'getItem' | 'setItem'>;

export interface MemoryHostOptions {
  readonly language: Language;
  readonly criteria: readonly Criterion[];
  /** Keeps scores over a reload of the tab; `null`: only while the page is open. */
  readonly store: ScoreStore | null;
  onScore(candidate: string, criterion: string, score: Score | 0 | null): void;
}

const KEY = 'onbevangen:scores:';

/** A host without an extension and without a network: scores stay in this tab. */
export function memoryHost({ language, criteria, store, onScore }: MemoryHostOptions): WidgetHost {
  const kept = new Map<string, Scores>();
  const read = (candidate: string): Scores =>
    kept.get(candidate) ?? parse(store?.getItem(KEY + candidate) ?? null, criteria);
  return {
    language,
    criteria,
    panel: { folded: false, width: 360 },
    savePanel: () => {},
    logNudge: () => {},
    scores: async (candidate) => read(candidate),
    async saveScore(candidate, criterion, score) {
      const { [criterion]: _, ...rest } = read(candidate);
      const next: Scores = score === null ? rest : { ...rest, [criterion]: score };
      store?.setItem(KEY + candidate, JSON.stringify(next));
      kept.set(candidate, next);
      onScore(candidate, criterion, score);
    },
  };
}

/** Other scripts of the page can write there too: only scores of known criteria are taken. */
function parse(text: string | null, criteria: readonly Criterion[]): Scores {
  let found: unknown = null;
  try {
    found = JSON.parse(text ?? 'null');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const scores: Record<string, Score | 0> = {};
  for (const { id } of criteria) {
    const value = Object.hasOwn(found, id) ? (found as Record<string, unknown>)[id] : undefined;
    if (value === 0 || value === 1 || value === 2 || value === 3 || value === 4 || value === 5)
      scores[id] = value;
  }
  return scores;
}
