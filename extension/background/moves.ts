import { browser } from '../platform/browser.ts';

/** Milliseconds after which a page that opens is no continuation of the one before. */
const FRESH = 30_000;

const key = (tab: number) => `moved:${tab}`;

/** A recruiter at work with the keys of the panel leaves a page of this tab. In memory of the browser session alone. */
export async function noteMove(tab: number | undefined, now: number): Promise<void> {
  if (tab !== undefined) await browser.storage.session.set({ [key(tab)]: now });
}

/** Whether the page that opens now goes on from there; true once. */
export async function hasMoved(tab: number | undefined, now: number): Promise<boolean> {
  if (tab === undefined) return false;
  const at = (await browser.storage.session.get(key(tab)))[key(tab)] as number | undefined;
  if (at === undefined) return false;
  await browser.storage.session.remove(key(tab));
  return now - at < FRESH && now >= at;
}
