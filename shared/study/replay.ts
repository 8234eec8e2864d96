import { chainStart, type Entry, isSeedOf, link, listsOf } from './allocation.ts';
import { plotsOf } from './assign.ts';
import type { Protocol } from './protocol.ts';
import { protocolHash } from './protocol-hash.ts';
import { strataOf } from './strata.ts';

/** What is wrong with an allocation. `at`: place of the entry, the first is 1; 0: the whole. */
export interface Finding {
  readonly at: number;
  readonly what:
    | 'seed'
    | 'plot'
    | 'stratum'
    /** Another place than the next of its stratum: something was taken out, put in or moved. */
    | 'position'
    /** Not what the list says at that place. */
    | 'level'
    /** The unit had an entry already. */
    | 'twice'
    /** The entry is not the one that was chained to the one before. */
    | 'chain';
}

/**
 * Holds a whole allocation against the revealed seed: every level, every place, every link of the chain.
 * Who replaces a chain as a whole is found by `anchors`: chain values that were seen elsewhere while the study ran
 * (the log's), each of which must occur.
 */
export function replay(
  protocol: Protocol,
  seed: string,
  entries: readonly Entry[],
  anchors: Iterable<string> = [],
): readonly Finding[] {
  if (!isSeedOf(protocol, seed)) return [{ at: 0, what: 'seed' }];
  const list = listsOf(protocol, seed);
  const plots = new Map(plotsOf(protocol).map((plot) => [plot.id as string, plot]));
  const strata = new Set(strataOf(protocol));
  const next = new Map<string, number>();
  const units = new Set<string>();
  const chains = new Set<string>();
  const findings: Finding[] = [];
  let before = chainStart(protocolHash(protocol));
  entries.forEach((entry, index) => {
    const found = (what: Finding['what']) => findings.push({ at: index + 1, what });
    const place = `${entry.plot}/${entry.stratum}`;
    const expected = next.get(place) ?? 1;
    const plot = plots.get(entry.plot);
    if (link(before, entry) !== entry.chain) found('chain');
    before = entry.chain;
    chains.add(entry.chain);
    if (!plot || !strata.has(entry.stratum)) {
      found(plot ? 'stratum' : 'plot');
      return;
    }
    if (entry.position !== expected) found('position');
    next.set(place, expected + 1);
    if (list(plot, entry.stratum, expected) !== entry.level) found('level');
    const unit = `${entry.plot}/${entry.unit}`;
    if (units.has(unit)) found('twice');
    units.add(unit);
  });
  for (const anchor of anchors) if (!chains.has(anchor)) findings.push({ at: 0, what: 'chain' });
  return findings;
}
