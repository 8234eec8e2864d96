/** Draws that are the same for the same seed. */
export interface Draw {
  /** From 0 up to 1. */
  share(): number;
  of<Thing>(things: readonly Thing[]): Thing;
}

/** Mulberry32: small, and good enough to choose what to click. */
export function drawer(seed: number): Draw {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { share, of: (things) => things[Math.floor(share() * things.length)]! };
}
