const TYPED = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/**
 * What is typed into a panel of ours is not the page's: its scripts hear keys on the window before they reach the panel, and a
 * note would go to the ATS, or to whoever records its pages, letter by letter. Must be called before the page's first
 * script, so that ours hears first. `own`: the panel, and who takes what was typed in it.
 */
export function keepKeys(window: Window): { own: ((event: Event) => boolean) | null } {
  const keys: { own: ((event: Event) => boolean) | null } = { own: null };
  for (const type of TYPED) {
    window.addEventListener(
      type,
      (event) => {
        if (keys.own?.(event)) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  return keys;
}
