import type { Design, Drawn, Plot, Units } from './designs/design.ts';
import { designs } from './designs/index.ts';
import { chooseVariation, getBucketRange, hash, inNamespace } from './growthbook.ts';
import { hmacHex } from './hmac.ts';
import { type Arm, armOf, BASELINE, type Protocol, UNASSIGNED } from './protocol.ts';

/** How somebody came to stand where they stand. */
export type By = 'hash' | 'list' | 'group' | 'baseline' | 'unassigned';

export interface Standing {
  readonly arm: Arm;
  readonly by: By;
  /** Levels by which the arm came about; empty without one. */
  readonly drawn: Drawn;
}

/** Throws a RangeError for a design that does not exist. */
export function designOf(protocol: Protocol): Design {
  const design = designs.find((one) => one.id === protocol.design.id);
  if (!design) throw new RangeError(`unknown design ${protocol.design.id}`);
  return design;
}

export const plotsOf = (protocol: Protocol): readonly Plot[] =>
  designOf(protocol).plots(protocol, protocol.design);

/**
 * Level by a hash of the unit; `undefined`: outside the study.
 * HMAC-SHA-256: the first 48 bits of HMAC(seed, "<design>/<unit kind>/<pseudonym>") as a fraction of 1, over the
 * ratio. GrowthBook: its hash version 2, with the seed, or "<seed>/<plot>" where a design draws more than once.
 */
export function hashed(protocol: Protocol, plot: Plot, unit: string): string | undefined {
  const { allocation } = protocol;
  if (allocation.method !== 'hash') return undefined;
  const whole = plot.ratio.reduce((sum, one) => sum + one, 0);
  if (allocation.algorithm === 'growthbook-2') {
    const { namespace, coverage = 1 } = allocation;
    if (namespace && !inNamespace(unit, [namespace.id, namespace.from, namespace.to])) return undefined;
    const seed = plotsOf(protocol).length > 1 ? `${allocation.seed}/${plot.id}` : allocation.seed;
    const weights = plot.ratio.map((one) => one / whole);
    const at = chooseVariation(
      hash(seed, unit, 2) ?? -1,
      getBucketRange(plot.levels.length, coverage, weights),
    );
    return plot.levels[at];
  }
  // 48 bits: exact in a double, and the bias over 32 arms is under 1 in 10^13.
  const message = `${protocol.design.id}/${plot.unit}/${unit}`;
  const share = Number.parseInt(hmacHex(allocation.seed, message).slice(0, 12), 16) / 2 ** 48;
  let until = 0;
  return (
    plot.levels.find((_, at) => share < (until += (plot.ratio[at] as number) / whole)) ?? plot.levels.at(-1)
  );
}

/** Level of a unit on the issued list; `undefined` as long as it has none. */
export type Listed = (plot: Plot, unit: string) => string | undefined;

const notListed: Listed = () => undefined;

/**
 * Where these units stand on a study day. Who has no level yet for one of the plots (offline, or the page does not
 * say which vacancy it is) is unassigned: business as usual, logged as such.
 * `units` are pseudonyms, so that the log alone replays every assignment.
 */
export function assign(protocol: Protocol, units: Units, day: number, listed: Listed = notListed): Standing {
  const design = designOf(protocol);
  const lasts = (Date.parse(protocol.end) - Date.parse(protocol.start)) / 86_400_000;
  const outside = protocol.form !== 1 && (day < 0 || day > lasts);
  if (outside) return { arm: UNASSIGNED, by: 'unassigned', drawn: {} };
  if (day < protocol.baselineDays) return { arm: BASELINE, by: 'baseline', drawn: {} };
  const drawn: Record<string, string> = {};
  for (const plot of design.plots(protocol, protocol.design)) {
    const unit = units[plot.unit];
    const level =
      unit && (design.given?.(protocol.design, unit) ?? hashed(protocol, plot, unit) ?? listed(plot, unit));
    if (!level) return { arm: UNASSIGNED, by: 'unassigned', drawn: {} };
    drawn[plot.id] = level;
  }
  const arm = armOf(protocol, design.arm(protocol, protocol.design, drawn, day));
  const { method } = protocol.allocation;
  return { arm, by: method === 'none' ? 'group' : method, drawn };
}
