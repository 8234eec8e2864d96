/** What the opener asks of the browser. */
export interface OpenerDoor {
  /** Opens a tab behind this one. */
  openTab(address: string): Promise<number>;
  /** Rejects when somebody closed the tab. */
  goTo(tab: number, address: string): Promise<void>;
  closeTab(tab: number): Promise<void>;
  /** Whether the page of this candidate was read. */
  has(candidate: string): Promise<boolean>;
  /** Resolves after some milliseconds, or as soon as the signal says stop. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface Opened {
  readonly done: number;
  readonly unread: number;
}

/** Milliseconds between two pages, as somebody who reads quickly would take; and for one page to be read. */
export const SPACING = 2_000;
const PATIENCE = 8_000;
const LOOK_EVERY = 250;
/** Pages that cannot be read, one after the other, after which it stops by itself: the session may have ended. */
const GIVE_UP = 3;

/**
 * Opens candidates' pages one at a time in one tab behind this page, where they are read as any page is that the
 * recruiter opens. A request of ours would get an empty shell from most ATSs, and would read it in another way.
 */
export async function openAll(
  list: readonly { readonly candidate: string; readonly address: string }[],
  door: OpenerDoor,
  signal: AbortSignal,
  onProgress: (opened: Opened) => void,
): Promise<Opened> {
  let opened: Opened = { done: 0, unread: 0 };
  let tab: number | null = null;
  let inVain = 0;
  try {
    for (const { candidate, address } of list) {
      if (signal.aborted || inVain >= GIVE_UP) break;
      if (tab === null) tab = await door.openTab(address);
      else await door.goTo(tab, address);
      let waited = 0;
      let read = false;
      while (!signal.aborted && !read && waited < PATIENCE) {
        await door.wait(LOOK_EVERY, signal);
        waited += LOOK_EVERY;
        read = await door.has(candidate);
      }
      if (signal.aborted) break;
      inVain = read ? 0 : inVain + 1;
      opened = { done: opened.done + 1, unread: opened.unread + (read ? 0 : 1) };
      onProgress(opened);
      if (opened.done < list.length) await door.wait(Math.max(0, SPACING - waited), signal);
    }
  } finally {
    if (tab !== null) await door.closeTab(tab).catch(() => undefined);
  }
  return opened;
}
