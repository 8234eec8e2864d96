import type { ContentToBackground } from '../../shared/ports/content-to-background.ts';
import type { Remote } from '../../shared/ports/port.ts';

/** Milliseconds between two notes that somebody is at work: the background counts whole minutes. */
const PACE = 30_000;

/** What is hidden on a page at one moment, by kind. */
export interface HiddenNow {
  readonly page: 'candidate' | 'list' | 'other';
  readonly kinds: Readonly<Record<string, number>>;
}

/** Tells that there is work going on, and, when a page goes out of sight, what it hid. Counts alone; nothing of when. */
export function watchActivity(
  window: Window,
  background: Pick<Remote<ContentToBackground>, 'active' | 'masked'>,
  hidden: () => HiddenNow | null,
  signal: AbortSignal,
): void {
  let last = Number.NEGATIVE_INFINITY;
  const onInput = ({ timeStamp }: Event) => {
    if (timeStamp - last < PACE) return;
    last = timeStamp;
    void background.active().catch(() => undefined);
  };
  const passive = { capture: true, passive: true, signal } as const;
  for (const type of ['keydown', 'pointerdown', 'wheel', 'scroll'])
    window.addEventListener(type, onInput, passive);

  const told = new Map<string, number>();
  const tell = () => {
    if (window.document.visibilityState !== 'hidden') return;
    const now = hidden();
    if (!now) return;
    const more = Object.entries(now.kinds).flatMap(([kind, count]) => {
      const before = told.get(kind) ?? 0;
      told.set(kind, Math.max(before, count));
      return count > before ? [[kind, count - before] as const] : [];
    });
    if (more.length) void background.masked(now.page, Object.fromEntries(more)).catch(() => undefined);
  };
  window.document.addEventListener('visibilitychange', tell, { signal });
}
