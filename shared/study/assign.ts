import type { Design, Units } from './designs/design.ts';
import { designs } from './designs/index.ts';
import type { Arm, Protocol } from './protocol.ts';

/** Throws a RangeError for a design that does not exist. */
export function designOf(protocol: Protocol): Design {
  const design = designs.find((one) => one.id === protocol.design);
  if (!design) throw new RangeError(`unknown design ${protocol.design}`);
  return design;
}

/** The arm in which these units stand. `units` are pseudonyms, so that the log alone replays every assignment. */
export function assign(protocol: Protocol, units: Units): Arm {
  return designOf(protocol).assign(protocol, units);
}
