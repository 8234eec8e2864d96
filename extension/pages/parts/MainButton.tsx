import { useLayoutEffect, useRef } from 'preact/hooks';

/** The one thing that a screen is for: Enter does it. */
export function MainButton({ text, run }: { text: string; run(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="button primary large" onClick={run}>
      {text}
    </button>
  );
}
