import * as v from 'valibot';
import { pseudonymField } from '../../shared/events/fields.ts';
import { browser } from '../platform/browser.ts';

const KEY = 'round';
const TOURED = 'toured';
const MOST = 500;
/** Milliseconds without a candidate after which a new session begins. */
const REST = 60 * 60_000;

interface Kept {
  readonly scored: readonly string[];
  readonly offered: readonly string[];
  /** Unix milliseconds. */
  readonly last: number;
}

const step = v.variant('what', [
  v.strictObject({ what: v.literal('scored'), candidate: pseudonymField }),
  v.strictObject({ what: v.literal('offered'), once: v.pipe(v.string(), v.regex(/^[a-z]+( \d{1,4})?$/)) }),
]);

async function kept(now: number): Promise<Kept> {
  const found = (await browser.storage.session.get(KEY))[KEY] as Kept | undefined;
  const holds = found && now >= found.last && now - found.last < REST;
  return holds ? found : { scored: [], offered: [], last: now };
}

/** What was done since the browser started or since a long rest; in memory alone. */
export async function roundOf(now: number): Promise<{ scored: number; offered: readonly string[] }> {
  const { scored, offered } = await kept(now);
  return { scored: scored.length, offered };
}

export function noteRound(given: unknown, now: number): Promise<void> {
  const one = v.parse(step, given);
  return navigator.locks.request('onbevangen-round', async () => {
    const { scored, offered } = await kept(now);
    const add = (list: readonly string[], entry: string) => [...new Set([...list, entry])].slice(-MOST);
    await browser.storage.session.set({
      [KEY]: {
        scored: one.what === 'scored' ? add(scored, one.candidate) : scored,
        offered: one.what === 'offered' ? add(offered, one.once) : offered,
        last: now,
      } satisfies Kept,
    });
  });
}

export const wasToured = async (): Promise<boolean> =>
  (await browser.storage.local.get(TOURED))[TOURED] === true;

export const noteToured = (): Promise<void> => browser.storage.local.set({ [TOURED]: true });
