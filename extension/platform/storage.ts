import type { Storage } from './browser.ts';

const api = globalThis as unknown as Record<
  'browser' | 'chrome',
  { readonly storage: Storage.Static } | undefined
>;

/** The browser's own storage, for the viewer: both browsers answer with promises here, and the polyfill is heavier than it. */
export const storage: Storage.Static = (api.browser ?? api.chrome)!.storage;
