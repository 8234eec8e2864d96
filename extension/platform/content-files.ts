import page from '../content/main.iife.ts?iife';
import pageWorld from '../content/page-world.iife.ts?iife';
import veil from '../content/veil.css?url';
import teach from '../teach/main.iife.ts?iife';
import type { Scripting } from './browser.ts';
import { refusedSites } from './refused-sites.ts';

const file = (path: string) => path.replace(/^\//, '');

/** What runs on a switched-on site, as `scripting.registerContentScripts` takes it. */
export function contentScripts(pattern: string): Scripting.RegisteredContentScript[] {
  const common = {
    matches: [pattern],
    // A pattern for every site is no reason to run where we never do.
    excludeMatches: [...refusedSites],
    runAt: 'document_start',
    allFrames: true,
    persistAcrossSessions: true,
  } as const;
  const frames = { matchOriginAsFallback: true };
  return [
    { ...common, ...frames, id: `page-world ${pattern}`, js: [file(pageWorld)], world: 'MAIN' },
    { ...common, ...frames, id: `page ${pattern}`, js: [file(page)], css: [file(veil)] },
  ] as unknown as Scripting.RegisteredContentScript[];
}

/** The teaching tool, for one tab on demand. */
export const teachScript = (): string => file(teach);
