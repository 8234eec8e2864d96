import { browser } from './browser.ts';

/** Chromium runs content scripts in frames that show a PDF; Firefox does not. */
export const scriptsRunInDocuments = (): boolean => !browser.runtime.getURL('').startsWith('moz-extension:');
