import { browser } from '../platform/browser.ts';

export type Policy = Readonly<Record<string, unknown>>;

const KEY = 'policy';

/** Hosts that the build has in its manifest: always on, nothing to register. */
export function bakedPatterns(): readonly string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
}

/** Whether the build is only for sites on this machine: somebody tries things out, no employer is behind it. */
export function isDemoBuild(): boolean {
  const baked = bakedPatterns();
  return baked.length > 0 && baked.every((one) => /^https?:\/\/(localhost|127\.0\.0\.1)[:/]/.test(one));
}

/** What a company package has in its manifest; what the browser is told goes before it. See cli/commands/package.ts. */
function packaged(): Policy {
  const { onbevangen } = browser.runtime.getManifest() as {
    readonly onbevangen?: { readonly policy?: Policy };
  };
  return onbevangen?.policy ?? {};
}

/** Asks the browser and keeps what it says; whether that is new. */
export async function refreshPolicy(): Promise<boolean> {
  // Firefox rejects when there is no policy.
  const told: Policy = await browser.storage.managed.get(null).catch(() => ({}));
  const now = { ...packaged(), ...told };
  const before = (await browser.storage.local.get(KEY))[KEY];
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(now)) return false;
  await browser.storage.local.set({ [KEY]: now });
  return true;
}

/**
 * Company policy as last seen. After its start Chromium answers only once its policy service is up
 * (3 to 5 s measured), and pages stay veiled for as long: so what was kept counts until then.
 * Only the very first start waits, because an arm must not be given to the wrong recruiter.
 */
export async function policy(): Promise<Policy> {
  const kept = (await browser.storage.local.get(KEY))[KEY] as Policy | undefined;
  if (kept) return kept;
  if (isDemoBuild()) return {};
  await refreshPolicy();
  return ((await browser.storage.local.get(KEY))[KEY] as Policy | undefined) ?? {};
}
