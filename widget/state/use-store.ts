import { useLayoutEffect, useReducer } from 'preact/hooks';

/** Draws again whenever the store says that it changed. */
export function useStore(store: { subscribe(listener: () => void): () => void }): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => store.subscribe(() => draw(undefined)), [store]);
}
