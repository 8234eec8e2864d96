import type { Score, Scores } from '../../shared/assessment/criterion.ts';
import type { Draft } from '../../shared/events/event.ts';
import { browser } from '../platform/browser.ts';
import { spooled } from './spool.ts';

const key = (candidate: string) => `scores:${candidate}`;

export async function scoresOf(candidate: string): Promise<Scores> {
  return ((await browser.storage.local.get(key(candidate)))[key(candidate)] as Scores | undefined) ?? {};
}

/** Keeps a score together with its event, in one write: neither is ever there without the other. */
export function keepScore(
  candidate: string,
  criterion: string,
  score: Score | 0 | null,
  event: () => Draft,
): Promise<void> {
  return navigator.locks.request('onbevangen-scores', async () => {
    const { [criterion]: before, ...others } = await scoresOf(candidate);
    // The same again, as after a call that was repeated because the worker died, is not a new score.
    if (before === (score ?? undefined)) return;
    const scores: Scores = score === null ? others : { ...others, [criterion]: score };
    await browser.storage.local.set({ [key(candidate)]: scores, ...spooled(event()) });
  });
}
