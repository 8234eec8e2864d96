import type { PopupToContent } from '../../shared/ports/popup-to-content.ts';
import { browser } from '../platform/browser.ts';
import { tabPort } from '../platform/call.ts';
import type { Log } from './log.ts';

const REVIEW = 'extension/pages/review/review.html';

/** What a key of the browser opens: the review of the vacancy in the tab in front, where the arm has one. */
export async function runCommand(log: Log, command: string, tab: number | undefined): Promise<void> {
  if (command !== 'review') return;
  const page = tab === undefined ? null : tabPort<PopupToContent>(tab, 'popup-to-content');
  // A page that is not ours tells no vacancy: then it is the one that was added to last.
  const vacancy = (await page?.people().catch(() => null))?.vacancy ?? null;
  const { arm } = await log.standing(vacancy ? { vacancy } : {});
  if (!arm.prompts || !arm.nudges.includes('question-review')) return;
  await browser.tabs.create({ url: browser.runtime.getURL(REVIEW) + (vacancy ? `#${vacancy}` : '') });
}
