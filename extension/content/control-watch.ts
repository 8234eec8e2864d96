import type { ControlRedactor } from './control-redactor.ts';

/** Values change without a mutation; they are looked at after whatever could have changed them. */
export function watchControls(
  window: Window,
  controls: ControlRedactor,
  check: () => void,
  signal: AbortSignal,
): void {
  let asked = false;
  const look = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      check();
    });
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'input',
    (event) => {
      // What is dropped was the page's; typing and pasting are the recruiter's own.
      const dropped = (event as InputEvent).inputType === 'insertFromDrop';
      if (event.isTrusted && !dropped && event.target instanceof Element) controls.typed(event.target);
    },
    options,
  );
  for (const type of ['click', 'keyup', 'change', 'focusin', 'resize', 'load'])
    window.addEventListener(type, look, options);
  look();
}
