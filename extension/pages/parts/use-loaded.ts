import { useCallback, useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/** Loads once, and again on `reload`; what was loaded stays on screen meanwhile. */
export function useLoaded<T>(load: () => Promise<T>): {
  loaded: Loaded<T>;
  reload(): void;
  set(value: T): void;
} {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round means: load again
  useEffect(() => {
    let stale = false;
    load().then(
      (value) => !stale && setLoaded({ state: 'ready', value }),
      () => !stale && setLoaded({ state: 'failed' }),
    );
    return () => {
      stale = true;
    };
  }, [load, round]);
  return {
    loaded,
    reload: useCallback(() => setRound((count) => count + 1), []),
    set: useCallback((value: T) => setLoaded({ state: 'ready', value }), []),
  };
}
