import { designs } from '../../../shared/study/designs/index.ts';
import { exampleProtocol } from '../../../shared/study/example.ts';
import { sha256Hex } from '../../../shared/study/hmac.ts';
import type { Protocol } from '../../../shared/study/protocol.ts';

export const SEED = 'ab'.repeat(32);
const parts = { seedHash: sha256Hex(SEED), start: '2027-01-04', end: '2027-07-02' };

/** A valid protocol of each design, whose seed is `SEED` where it has a list. */
export const protocolFor = (id: string, change: Partial<Protocol> = {}): Protocol => {
  const design = designs.find((one) => one.id === id);
  if (!design) throw new RangeError(id);
  return { ...exampleProtocol(design, parts), ...change };
};

export const unitOf = (number: number): string => sha256Hex(`unit ${number}`).slice(0, 32);
