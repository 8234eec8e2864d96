import { browser } from './browser.ts';

/** Asks for one host pattern (`https://ats.example.nl/*`). Call it synchronously in a click. */
export const requestHost = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

export const hasHost = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

export const dropHost = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });
