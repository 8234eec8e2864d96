import type { Draft } from '../../shared/events/event.ts';
import type { ContentToBackground } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';
import { browser } from '../platform/browser.ts';

/**
 * Writes events down. Storage is written first, by the browser itself: that needs no living service
 * worker, and outlives the page. The background moves events on when it is there.
 */
export class Log {
  /** Arm that this page works in; a new one counts from the next page on. */
  arm: string | undefined;

  constructor(private readonly background: Remote<ContentToBackground>) {}

  /** Resolves once the event is stored; never rejects. */
  async write(draft: Draft): Promise<void> {
    try {
      await browser.storage.local.set({
        [`spool:${draft.id}`]: { ...draft, ...(this.arm && { arm: this.arm }), order: Date.now() },
      });
    } catch {
      // Storage is full or the extension is being replaced; the background counts what it can't keep.
      return;
    }
    // The worker may be starting or dying; what is spooled waits for its next start or alarm.
    await this.background.drain().catch(() => undefined);
  }
}
