/** Milliseconds between two looks at whether a page has taken over the last of its server-rendered HTML. */
const EVERY = { first: 50, most: 1000 };
/** After this long without its code, a part will not be taken over any more. */
const PATIENCE = 30_000;

/**
 * Whether parts of the page are still to be taken over by its framework. Nothing in the page changes when they are,
 * so it is asked again and again, ever more rarely; `onDone` is called once.
 */
export function watchTakingOver(
  isPending: () => boolean,
  onDone: () => void,
  signal: AbortSignal,
): () => boolean {
  let pending = isPending();
  let waited = 0;
  const look = (pause: number) => {
    setTimeout(() => {
      if (signal.aborted) return;
      waited += pause;
      pending = waited < PATIENCE && isPending();
      if (pending) look(Math.min(pause * 2, EVERY.most));
      else onDone();
    }, pause);
  };
  if (pending) look(EVERY.first);
  return () => pending;
}
