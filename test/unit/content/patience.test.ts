import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '../../../extension/content/patience.ts';

/** How often a page that is like this gets its text rewritten, per second, while we look. */
function rewrites(
  page: (rewritten: boolean, millisecond: number) => string | null,
  seconds: number,
): number[] {
  const thing = {};
  let again = false;
  const patience = new Patience<object>(
    () => (again = true),
    () => Date.now(),
  );
  const counts: number[] = Array(seconds).fill(0);
  let rewritten = false;
  for (let ms = 0; ms < seconds * 1000; ms += 10) {
    const text: string | null = page(rewritten, ms) ?? (again ? 'put back' : null);
    rewritten = false;
    again = false;
    if (text !== null) {
      patience.nextRound();
      rewritten = !patience.isOut(thing, () => text);
    }
    if (rewritten) counts[Math.floor(ms / 1000)]!++;
    vi.advanceTimersByTime(10);
  }
  return counts;
}

describe('a page that writes again what we replaced', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('in answer, each time: is let be, and tried ever more rarely', () => {
    const counts = rewrites((rewritten, ms) => (rewritten || ms === 0 ? 'put back' : null), 100);
    expect(counts[0]).toBe(40);
    expect(counts.slice(20).reduce((sum, count) => sum + count)).toBeLessThan(12);
  });

  it('anyhow, whether we write or not: is rewritten each time, but for one rest', () => {
    const counts = rewrites((_, ms) => (ms % 50 === 0 ? 'put back' : null), 60);
    expect(counts.slice(10).every((count) => count === 20)).toBe(true);
  });

  it('with something else each time: is rewritten each time', () => {
    const counts = rewrites((_, ms) => (ms % 50 === 0 ? `clock ${ms}` : null), 60);
    expect(counts.every((count) => count === 20)).toBe(true);
  });

  it('now and then: is rewritten each time', () => {
    const counts = rewrites((_, ms) => (ms % 1000 === 0 ? 'put back' : null), 300);
    expect(counts.every((count) => count === 1)).toBe(true);
  });

  it('within one task: is let be after 20 rounds, and tried again later', () => {
    const tried: object[] = [];
    const thing = {};
    const patience = new Patience<object>((one) => tried.push(one));
    let written = 0;
    for (let round = 0; round < 1000; round++) {
      patience.nextRound();
      if (!patience.isOut(thing, () => `text ${round % 2}`)) written++;
    }
    expect(written).toBe(20);
    expect(tried).toEqual([]);
    vi.advanceTimersByTime(1500);
    expect(tried).toContain(thing);
    patience.nextRound();
    expect(patience.isOut(thing, () => 'text 0')).toBe(false);
  });
});
