import type { Draft } from '../../shared/events/event.ts';
import { optOut } from '../../shared/events/opt-out.ts';
import type { SiteState } from '../../shared/ports/popup-to-background.ts';
import { UNASSIGNED } from '../../shared/study/protocol.ts';
import { browser } from '../platform/browser.ts';
import { type About, type Assignment, assignmentOf, studyHashOf } from './assignments.ts';
import { proofOf } from './install-secret.ts';
import { askForLots, exposeLots, keptOf } from './lots.ts';
import type { Outbox } from './outbox.ts';
import { keepGivenScores } from './scores.ts';
import { loadSettings } from './settings.ts';
import { drainSpool, spooled } from './spool.ts';
import { createUploader, type Uploader, type UploaderParts } from './uploader.ts';

export interface Log {
  /**
   * The recruiter's arm, on a page or in general; asks the collector for lots that it hangs on. By which lots it came
   * about is on disk before this resolves. `shown`: something is shown in that arm, which from then on stays.
   */
  assignment(about?: About & { readonly shown?: boolean }): Promise<Assignment>;
  /** The same, of which nothing is written down: nothing is shown in that arm. */
  standing(about?: About): Promise<Assignment>;
  /** Spool to outbox to collector; resolves once in the outbox. Rejects when the outbox cannot be written. */
  drain(): Promise<void>;
  /** Puts an event on disk; it reaches the outbox with the next drain. */
  write(draft: Draft): Promise<void>;
  /** Sends what waits, whatever the wait after failures. */
  sendNow(): Promise<SiteState['outbox']>;
  outbox(): Promise<SiteState['outbox']>;
  /** Puts a question to the collector: what is not an event. Never rejects. */
  put: Uploader['put'];
}

const NOTED = 'assigned';
const NOTES = 1000;

async function toldBefore(): Promise<readonly string[]> {
  const noted = (await browser.storage.local.get(NOTED))[NOTED];
  return Array.isArray(noted) ? noted : [];
}

/** The way of an event: spool (storage.local), outbox (IndexedDB), collector. */
export function createLog(parts: Omit<UploaderParts, 'target' | 'proof'> & { readonly outbox: Outbox }): Log {
  const uploader = createUploader({ ...parts, target: loadSettings, proof: () => proofOf('events') });
  const asking = { ask: uploader.ask, now: parts.now, random: parts.random };
  let stuck = false;

  const write = async (draft: Draft) => browser.storage.local.set(spooled(draft));

  async function standing(about: About = {}): Promise<Assignment> {
    const settings = await loadSettings();
    const look = async () => {
      const kept = await keptOf(studyHashOf(settings));
      return assignmentOf(settings, parts.now(), kept, about);
    };
    const found = await look();
    return (await askForLots(asking, found, settings.strata)) ? look() : found;
  }

  async function assignment({ shown = false, ...about }: Parameters<Log['assignment']>[0] = {}) {
    const found = await standing(about);
    const { perPage, studyhash, drawn, day, arm, events } = found;
    // Where arms differ per page, nothing can be said of no page.
    if (perPage && about.vacancy === undefined) return found;
    if (shown && arm !== UNASSIGNED) await exposeLots(studyhash, drawn, day);
    if ((await loadSettings()).optedOut) return found;
    // A note spares each page start a spool write and a drain; without it ids alone keep the events single.
    const told = await toldBefore();
    const fresh = events.filter(({ id }) => !told.includes(id));
    if (fresh.length) {
      const noted = [...told, ...fresh.map(({ id }) => id)].slice(-NOTES);
      await browser.storage.local.set({ ...spooled(...fresh), [NOTED]: noted });
      await drain().catch(() => {});
    }
    return found;
  }

  async function drain(): Promise<void> {
    try {
      await keepGivenScores();
      await drainSpool(async (drafts) => {
        const settings = await loadSettings();
        const now = parts.now();
        const kept = await keptOf(studyHashOf(settings));
        const { stamp, perPage } = assignmentOf(settings, now, kept);
        // What our own pages log of a vacancy belongs to its arm.
        const armOf = ({ arm, data }: Draft) =>
          arm ?? assignmentOf(settings, now, kept, { vacancy: String(data.vacancy) }).arm.id;
        const wanted = settings.optedOut ? drafts.filter(({ type }) => type === optOut.type) : drafts;
        const placed = perPage
          ? wanted.map((draft) => (draft.data.vacancy ? { ...draft, arm: armOf(draft) } : draft))
          : wanted;
        await parts.outbox.add(placed, { ...stamp, now });
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
    standing,
    drain,
    write,
    outbox,
    put: uploader.put,
    async sendNow() {
      await drain().catch(() => {});
      await uploader.flush({ now: true }).catch(() => {});
      return outbox();
    },
  };
}
