import type { PopupToContent } from '../../shared/ports/popup-to-content.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { tabPort } from '../platform/call.ts';
import type { About } from './assignments.ts';

/*
 * Where a study draws by vacancy: which vacancy a tab's page is about. Pseudonyms, in memory of the browser session.
 */

const key = (tab: number) => `vacancy:${tab}`;
/** A frame may start before the page around it. */
const PAUSES = [0, 100, 200, 400, 800, 1600];

export async function noteVacancy(tab: number | undefined, vacancy: string | null): Promise<void> {
  if (tab !== undefined) await browser.storage.session.set({ [key(tab)]: { vacancy } });
}

/** What is known of the page in a tab. */
export async function aboutTab(tab: number): Promise<About> {
  const name = key(tab);
  return ((await browser.storage.session.get(name))[name] as About | undefined) ?? { vacancy: null };
}

/** The vacancy of the page around a frame; null in the page itself, and where nobody answers. */
export async function vacancyOfTab({ tab, frameId = 0 }: Runtime.MessageSender): Promise<string | null> {
  if (tab?.id === undefined || frameId === 0) return null;
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return (await tabPort<PopupToContent>(tab.id, 'popup-to-content').people()).vacancy;
    } catch {
      // The page around is not ready, or none of ours.
    }
  }
  return null;
}
