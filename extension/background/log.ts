import type { Draft } from '../../shared/events/event.ts';
import type { SiteState } from '../../shared/ports/popup-to-background.ts';
import { browser } from '../platform/browser.ts';
import { type Assignment, assignmentOf } from './assignments.ts';
import type { Outbox } from './outbox.ts';
import { keepGivenScores } from './scores.ts';
import { loadSettings } from './settings.ts';
import { drainSpool, spooled } from './spool.ts';
import { createUploader, type UploaderParts } from './uploader.ts';

export interface Log {
  /** The recruiter's arm. The event `assigned` is on disk before this resolves. */
  assignment(): Promise<Assignment>;
  /** Spool to outbox to collector; resolves once in the outbox. Rejects when the outbox cannot be written. */
  drain(): Promise<void>;
  /** Puts an event on disk; it reaches the outbox with the next drain. */
  write(draft: Draft): Promise<void>;
  /** Sends what waits, whatever the wait after failures. */
  sendNow(): Promise<SiteState['outbox']>;
  outbox(): Promise<SiteState['outbox']>;
}

const NOTED = 'assigned';

/** The way of an event: spool (storage.local), outbox (IndexedDB), collector. */
export function createLog(parts: Omit<UploaderParts, 'target'> & { readonly outbox: Outbox }): Log {
  const uploader = createUploader({ ...parts, target: loadSettings });
  let stuck = false;

  const write = async (draft: Draft) => browser.storage.local.set(spooled(draft));

  async function assignment(): Promise<Assignment> {
    const found = assignmentOf(await loadSettings(), parts.now());
    // A note spares each page start a spool write and a drain; without it the id alone keeps the event single.
    if ((await browser.storage.local.get(NOTED))[NOTED] !== found.event.id) {
      await browser.storage.local.set({ ...spooled(found.event), [NOTED]: found.event.id });
      await drain().catch(() => {});
    }
    return found;
  }

  async function drain(): Promise<void> {
    try {
      await keepGivenScores();
      await drainSpool(async (drafts) => {
        const { stamp } = assignmentOf(await loadSettings(), parts.now());
        await parts.outbox.add(drafts, { ...stamp, now: parts.now() });
      });
      stuck = false;
    } catch (error) {
      stuck = true; // The events stay in the spool; the next drain tries again.
      throw error;
    }
    // Not awaited: whoever logs something must not wait for a network.
    uploader.flush().catch(() => {});
  }

  async function outbox(): Promise<SiteState['outbox']> {
    const { lastSent, problem } = await uploader.state();
    try {
      const { waiting, refused, overflow } = await parts.outbox.count();
      const own = stuck ? 'storage_full' : overflow ? 'overflow' : null;
      return { waiting, lastSent, problem: own ?? problem ?? (refused ? 'refused_events' : null) };
    } catch {
      return { waiting: 0, lastSent, problem: 'storage_full' };
    }
  }

  return {
    assignment,
    drain,
    write,
    outbox,
    async sendNow() {
      await drain().catch(() => {});
      await uploader.flush({ now: true }).catch(() => {});
      return outbox();
    },
  };
}
