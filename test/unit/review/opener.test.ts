import { describe, expect, it } from 'vitest';
import { type OpenerDoor, openAll, SPACING } from '../../../extension/pages/review/opener.ts';

const list = ['a', 'b', 'c', 'd', 'e'].map((candidate) => ({
  candidate,
  address: `https://ats.example/${candidate}`,
}));

function browser(readable: (candidate: string) => boolean = () => true) {
  let now = 0;
  const log: { at: number; what: string }[] = [];
  const note = (what: string) => void log.push({ at: now, what });
  const door: OpenerDoor = {
    async openTab(address) {
      note(address);
      return 7;
    },
    async goTo(tab, address) {
      expect(tab).toBe(7);
      note(address);
    },
    closeTab: async () => note('closed'),
    has: async (candidate) => readable(candidate),
    async wait(milliseconds, signal) {
      if (!signal.aborted) now += milliseconds;
    },
  };
  return { door, log };
}

describe('opening candidates', () => {
  it('is done one at a time, spaced, in one tab that is closed', async () => {
    const { door, log } = browser();
    const seen: number[] = [];
    const signal = new AbortController().signal;
    expect(await openAll(list, door, signal, ({ done }) => seen.push(done))).toEqual({ done: 5, unread: 0 });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(log.map(({ what }) => what)).toEqual([...list.map(({ address }) => address), 'closed']);
    for (const [at, entry] of log.slice(1, 5).entries())
      expect(entry.at - log[at]!.at).toBeGreaterThanOrEqual(SPACING);
  });

  it('stops when told to, and closes the tab', async () => {
    const { door, log } = browser();
    const stop = new AbortController();
    const done = await openAll(list, door, stop.signal, () => stop.abort());
    expect(done.done).toBe(1);
    expect(log.map(({ what }) => what)).toEqual([list[0]!.address, 'closed']);
  });

  it('counts who could not be read, and stops by itself when it seems to be signed out', async () => {
    const one = browser((candidate) => candidate !== 'b');
    const signal = new AbortController().signal;
    expect(await openAll(list, one.door, signal, () => {})).toEqual({ done: 5, unread: 1 });
    const none = browser(() => false);
    expect(await openAll(list, none.door, signal, () => {})).toEqual({ done: 3, unread: 3 });
    expect(none.log.at(-1)?.what).toBe('closed');
  });

  it('ends when somebody closes the tab', async () => {
    const { door } = browser();
    door.goTo = () => Promise.reject(new Error('no tab'));
    await expect(openAll(list, door, new AbortController().signal, () => {})).rejects.toThrow('no tab');
  });
});
