import { browser } from '../platform/browser.ts';
import { askedHost, forgetAskedHost, hasHost } from '../platform/permissions.ts';
import { changeSettings, loadSettings } from './settings.ts';
import { syncSites } from './sites.ts';

/**
 * Switches a site on and reloads the tab, once: the popup asks for it, and so does the arrival of the
 * permission, because the browser may have closed the popup over its question.
 */
export function switchOn(pattern: string, tab: number): Promise<void> {
  return navigator.locks.request('onbevangen-switch-on', async () => {
    const asked = (await askedHost())?.pattern === pattern;
    if (!asked && (await loadSettings()).sites.includes(pattern)) return;
    await changeSettings(({ sites }) => ({ sites: [...new Set([...sites, pattern])] }));
    await syncSites();
    // Last: killed before this, the next start of the worker does it again.
    if (asked) await forgetAskedHost();
    await browser.tabs.reload(tab).catch(() => undefined);
  });
}

/** Finishes a switch-on whose permission has been given. */
export async function finishSwitchOn(): Promise<void> {
  const asked = await askedHost();
  if (asked && (await hasHost(asked.pattern))) await switchOn(asked.pattern, asked.tab);
}
