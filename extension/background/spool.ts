import type { Draft } from '../../shared/events/event.ts';
import { isDraft } from '../../shared/events/parse.ts';
import { browser } from '../platform/browser.ts';

const PREFIX = 'spool:';

/** Storage entries that put drafts into the spool; to be set in one call with what they are about. */
export function spooled(...drafts: readonly Draft[]): Record<string, Draft> {
  return Object.fromEntries(drafts.map((draft) => [PREFIX + draft.id, draft]));
}

/**
 * Moves the spool into the outbox. Entries go only after `keep` resolved (it is durable then);
 * killed in between, the next drain hands over the same ids again and the outbox leaves them out.
 */
export function drainSpool(keep: (drafts: readonly Draft[]) => Promise<void>): Promise<void> {
  return navigator.locks.request('onbevangen-spool', async () => {
    const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) =>
      key.startsWith(PREFIX),
    );
    if (stored.length === 0) return;
    // What is not an event has no place in the log, nor in storage.
    const drafts = stored
      .filter(([key, draft]) => isDraft(draft) && key === PREFIX + draft.id)
      .map(([, draft]) => draft as Draft)
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    await keep(drafts);
    await browser.storage.local.remove(stored.map(([key]) => key));
  });
}
