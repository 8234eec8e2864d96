import { allocated } from '../shared/events/allocated.ts';
import { assigned } from '../shared/events/assigned.ts';
import type { AnyEvent } from '../shared/events/parse.ts';
import type { Entry } from '../shared/study/allocation.ts';
import { assign, designOf, hashed, plotsOf } from '../shared/study/assign.ts';
import type { Units } from '../shared/study/designs/design.ts';
import type { Protocol } from '../shared/study/protocol.ts';
import { protocolHash } from '../shared/study/protocol-hash.ts';

/** What a log says against the protocol. Counts of events; ids are never needed to mend something. */
export interface Verified {
  /** Lots in the log that are as drawn. */
  lots: number;
  /** Lots that are not, or are of nobody on the list. */
  wrongLots: number;
  /** Events `assigned` whose arm follows from their recruiter, day and lot. */
  arms: number;
  wrongArms: number;
  /** Events `assigned` whose arm hangs on units that the envelope does not name (team, vacancy, candidate). */
  notOneRecruiter: number;
  /** Chosen by hand; only the demonstration allows that. */
  chosen: number;
  /** Without an arm: baseline phase, or business as usual because nothing was drawn yet. */
  without: number;
  /** Chain values that the log saw. */
  readonly anchors: Set<string>;
}

const NONE = '0'.repeat(64);

/** Takes events one by one, so that a log of any length fits. */
export function logVerifier(protocol: Protocol, entries: readonly Entry[]) {
  const studyhash = protocolHash(protocol);
  const design = designOf(protocol);
  const plots = plotsOf(protocol);
  const held = new Map(entries.map((entry) => [`${entry.plot}/${entry.unit}`, entry]));
  const byRecruiter = plots.every(({ unit }) => unit === 'recruiter');
  const found: Verified = {
    ...{ lots: 0, wrongLots: 0, arms: 0, wrongArms: 0, notOneRecruiter: 0, chosen: 0, without: 0 },
    anchors: new Set(),
  };

  function lot({ data }: AnyEvent): boolean {
    const plot = plots.find(({ id }) => id === data.plot);
    if (!plot || plot.unit !== data.unit) return false;
    const key = String(data.key);
    const level = plot.levels[Number(data.level) - 1];
    if (data.chain === NONE) {
      return level === (design.given?.(protocol.design, key) ?? hashed(protocol, plot, key));
    }
    found.anchors.add(String(data.chain));
    const entry = held.get(`${plot.id}/${key}`);
    return entry?.level === level && entry?.position === data.position && entry?.chain === data.chain;
  }

  return {
    found,
    take(event: AnyEvent): void {
      if (event.studyhash !== studyhash) return;
      const type = event.type.replace(/^nl\.onbevangen\./, '');
      if (type === allocated.type) found[lot(event) ? 'lots' : 'wrongLots']++;
      if (type !== assigned.type) return;
      const { by } = event.data;
      if (by === 'choice') found.chosen++;
      else if (by === 'unassigned') found.without++;
      else if (!byRecruiter) found.notOneRecruiter++;
      else {
        const units: Units = { recruiter: event.recruiter };
        const stands = assign(
          protocol,
          units,
          event.studyday,
          (plot, unit) => held.get(`${plot.id}/${unit}`)?.level,
        );
        if (by === 'baseline' && stands.by === 'baseline') found.without++;
        else found[stands.arm.id === event.arm ? 'arms' : 'wrongArms']++;
      }
    },
  };
}
