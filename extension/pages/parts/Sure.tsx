import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly primary?: boolean;
  /** Whether there is anything to ask yet. */
  ready?(): boolean;
  run(): void;
}

/** A button for what cannot be taken back: says what happens, and asks once. Escape goes back. */
export function Sure({ text, sure, yes, no, primary = false, ready, run }: Props) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) first.current?.focus();
    else if (asking === false) opener.current?.focus();
  }, [asking]);
  const kind = primary ? 'button primary' : 'button';
  if (!asking)
    return (
      <button ref={opener} type="button" class={kind} onClick={() => (ready?.() ?? true) && setAsking(true)}>
        {text}
      </button>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works from both buttons
    <div class="sure" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <p>{sure}</p>
      <div class="row">
        <button
          ref={first}
          type="button"
          class={kind}
          onClick={() => {
            setAsking(false);
            run();
          }}
        >
          {yes}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {no}
        </button>
      </div>
    </div>
  );
}
