import type { AtsProfile } from '../../shared/profiles/ats-profile.ts';
import { compileTaught } from '../../shared/profiles/compile-taught.ts';
import { readTaught } from '../../shared/profiles/read-taught.ts';
import type { TaughtProfile } from '../../shared/profiles/taught-profile.ts';
import { browser } from '../platform/browser.ts';
import { covers } from './host-pattern.ts';
import { bakedPatterns, isDemoBuild } from './policy.ts';
import { loadSettings } from './settings.ts';

const KEY = 'taught';

/** Those of a list that can be read: a wrong one counts for nothing, the others still hold. */
const good = (list: readonly unknown[]): TaughtProfile[] =>
  list.flatMap((one) => {
    const read = readTaught(one);
    return read.ok ? [read.profile] : [];
  });

export interface TaughtProfiles {
  /** From company policy; these go first. */
  readonly managed: readonly TaughtProfile[];
  readonly local: readonly TaughtProfile[];
}

export async function taughtProfiles(): Promise<TaughtProfiles> {
  const { managedProfiles } = await loadSettings();
  const kept = (await browser.storage.local.get(KEY))[KEY];
  return { managed: good(managedProfiles), local: good(Array.isArray(kept) ? kept : []) };
}

/**
 * What was taught of the page at an address. Where policy, or the build, names the site, only policy's own profiles count: whoever uses
 * this browser must not be able to show us less there.
 */
export async function taughtFor(address: string): Promise<AtsProfile | null> {
  const { managed, local } = await taughtProfiles();
  const fits = ({ hosts }: TaughtProfile) => hosts.some((host) => covers(host, address));
  const ours = managed.find(fits);
  if (ours) return compileTaught(ours, 'taught');
  if (!(await mayKeepFor(address))) return null;
  const own = local.find(fits);
  return own ? compileTaught(own, 'local') : null;
}

/** Whether a profile of this device may count at an address. */
export async function mayKeepFor(address: string): Promise<boolean> {
  const { managedSites } = await loadSettings();
  const fixed = isDemoBuild() ? managedSites : [...managedSites, ...bakedPatterns()];
  return !fixed.some((site) => covers(site, address));
}

const sameHosts = (a: TaughtProfile, b: TaughtProfile) => a.hosts.join() === b.hosts.join();

async function change(by: (kept: readonly TaughtProfile[]) => readonly TaughtProfile[]): Promise<void> {
  await navigator.locks.request('onbevangen-taught', async () => {
    await browser.storage.local.set({ [KEY]: by((await taughtProfiles()).local) });
  });
}

/** Keeps a profile on this device, in the place of one for the same hosts. */
export const keepTaught = (profile: TaughtProfile): Promise<void> =>
  change((kept) => [profile, ...kept.filter((one) => !sameHosts(one, profile))].slice(0, 20));

export const forgetTaught = (hosts: readonly string[]): Promise<void> =>
  change((kept) => kept.filter((one) => one.hosts.join() !== hosts.join()));
