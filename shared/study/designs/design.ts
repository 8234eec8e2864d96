import type { Arm, Protocol } from '../protocol.ts';

/** Pseudonyms of what an assignment may depend on; a design says which of them is its unit. */
export interface Units {
  readonly recruiter: string;
  readonly team?: string;
  readonly vacancy?: string;
}

/** One file = one experimental design. Pure: the same protocol and units always give the same arm. */
export interface Design {
  readonly id: string;
  readonly description: string;
  /** The unit that is randomised, as the `assigned` event names it. */
  readonly unit: keyof Units;
  /** Throws a RangeError when the unit that it needs is missing. */
  assign(protocol: Protocol, units: Units): Arm;
}
