/**
 * Repeats a key or an input for our own listeners, on what has the focus in `root`. It is not composed, so that it does
 * not leave the closed root: the page hears nothing of it. What ours prevent does not happen.
 */
export function repeatInside(event: Event, root: ShadowRoot): void {
  const { type, bubbles, cancelable } = event;
  const again =
    event instanceof KeyboardEvent
      ? new KeyboardEvent(type, {
          bubbles,
          cancelable,
          key: event.key,
          code: event.code,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          altKey: event.altKey,
          shiftKey: event.shiftKey,
          repeat: event.repeat,
        })
      : new Event(type, { bubbles, cancelable });
  root.activeElement?.dispatchEvent(again);
  if (again.defaultPrevented) event.preventDefault();
}
