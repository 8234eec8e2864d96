/** Runs `run` once after `milliseconds`; the answer takes it back. Injected, so that tests own the time. */
export type Timer = (run: () => void, milliseconds: number) => () => void;

export const pageTimer: Timer = (run, milliseconds) => {
  const id = setTimeout(run, milliseconds);
  return () => clearTimeout(id);
};
