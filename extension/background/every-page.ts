import type { BackgroundToContent } from '../../shared/ports/background-to-content.ts';
import type { Remote } from '../../shared/ports/port.ts';
import { browser } from '../platform/browser.ts';
import { allFrames } from '../platform/call.ts';

/** Tells every page of the browser; a tab without a page of ours does not hear. */
export async function everyPage(
  tell: (page: Remote<BackgroundToContent>) => Promise<unknown>,
): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined)
      void tell(allFrames<BackgroundToContent>(id, 'background-to-content')).catch(() => undefined);
}
