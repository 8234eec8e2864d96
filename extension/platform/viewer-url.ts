import { browser } from './browser.ts';

/** Address of the frame that shows an anonymised CV. */
export const viewerUrl = (): string => browser.runtime.getURL('extension/viewer/viewer.html');
