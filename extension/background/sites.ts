import { browser, type Scripting } from '../platform/browser.ts';
import { contentScripts, TEACHING } from '../platform/content-files.ts';
import { covers, hostOf } from './host-pattern.ts';
import { bakedPatterns } from './policy.ts';
import { loadSettings } from './settings.ts';

/** Some address that a pattern covers, to compare patterns by. */
const sample = (pattern: string) =>
  pattern.replace('*://', 'https://').replace('://*.', '://x.').replace(/\*/g, '');

const differs = (a: Scripting.RegisteredContentScript, b: Scripting.RegisteredContentScript) =>
  JSON.stringify([a.js, a.css, a.matches]) !== JSON.stringify([b.js, b.css, b.matches]);

const full = (files: readonly string[] | undefined) =>
  files?.map((file) => file.replace(/^[a-z-]+:\/\/[^/]+\//, '').replace(/^\//, ''));

/**
 * Makes the registered content scripts those of the switched-on sites. A site that stays on is updated in place:
 * between taking away and registering again, a page could load unveiled. Hosts without permission may be
 * registered; the browser injects once it is given.
 */
export function syncSites(): Promise<void> {
  return navigator.locks.request('onbevangen-sites', async () => {
    const { sites, managedSites } = await loadSettings();
    const baked = bakedPatterns();
    const patterns = [...new Set([...managedSites, ...sites])].filter(
      (pattern) => !baked.some((own) => covers(own, sample(pattern))),
    );
    const present = new Map(
      (await browser.scripting.getRegisteredContentScripts()).map((script) => [
        script.id,
        { ...script, js: full(script.js) ?? [], css: full(script.css) ?? [] },
      ]),
    );
    const wanted = new Set<string>();
    for (const pattern of patterns) {
      for (const script of contentScripts(pattern)) {
        wanted.add(script.id);
        const there = present.get(script.id);
        try {
          if (!there) await browser.scripting.registerContentScripts([script]);
          else if (differs({ ...there }, { ...script, css: script.css ?? [] })) {
            await browser.scripting.updateContentScripts([script]);
          }
        } catch {
          // A pattern that the browser does not take must not keep the other sites off.
        }
      }
    }
    const gone = [...present.keys()].filter((id) => !wanted.has(id) && id !== TEACHING);
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  });
}

export interface Site {
  readonly host: string;
  readonly pattern: string;
  /** Switched on by policy or by the build: cannot be switched off here. */
  readonly managed: boolean;
}

export async function listSites(): Promise<readonly Site[]> {
  const { sites, managedSites } = await loadSettings();
  const fixed = [...new Set([...managedSites, ...bakedPatterns()])];
  const own = sites.filter((pattern) => !fixed.includes(pattern));
  return [
    ...fixed.map((pattern) => ({ host: hostOf(pattern), pattern, managed: true })),
    ...own.map((pattern) => ({ host: hostOf(pattern), pattern, managed: false })),
  ];
}
