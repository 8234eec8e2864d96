import polyfill from 'webextension-polyfill';

/** The only door to the browser's extension API; a house test keeps it so. */
export const browser = polyfill;
export type { Menus, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
