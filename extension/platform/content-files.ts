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

export const TEACHING = 'teaching';

/** The teaching tool, for as long as a site is taught. In other tabs of the site it does nothing. */
export const teachScripts = (pattern: string): Scripting.RegisteredContentScript[] => [
  {
    id: TEACHING,
    matches: [pattern],
    excludeMatches: [...refusedSites],
    js: [file(teach)],
    runAt: 'document_idle',
    persistAcrossSessions: false,
  },
];
