const until = (target: EventTarget, type: string, signal: AbortSignal) =>
  new Promise<void>((resolve) => target.addEventListener(type, () => resolve(), { once: true, signal }));
const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const frame = () => Promise.race([new Promise<void>((r) => requestAnimationFrame(() => r())), after(50)]);

/** How long a slow page is waited for, in milliseconds, before it is handled as it stands. */
const PATIENCE = { load: 2500, hydration: 2000 };

/**
 * Resolves when the page's HTML is there and its framework has taken it over, so that what we write does
 * not break hydration. The same in every arm: the veil lifts after it.
 */
export async function settled(
  document: Document,
  hydrating: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  if (document.readyState === 'loading') await until(document, 'DOMContentLoaded', signal);
  const view = document.defaultView;
  if (view && document.readyState !== 'complete') {
    await Promise.race([until(view, 'load', signal), after(PATIENCE.load)]);
  }
  const deadline = performance.now() + PATIENCE.hydration;
  do await frame();
  while (hydrating() && performance.now() < deadline && !signal.aborted);
}
