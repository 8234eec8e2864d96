import { allocated } from '../shared/events/allocated.ts';
import { exposed } from '../shared/events/exposed.ts';
import { foreignArm } from '../shared/events/foreign-arm.ts';
import { optOut } from '../shared/events/opt-out.ts';
import type { AnyEvent } from '../shared/events/parse.ts';
import { plotsOf } from '../shared/study/assign.ts';
import type { Plot } from '../shared/study/designs/design.ts';
import { sha256Hex } from '../shared/study/hmac.ts';
import type { Protocol } from '../shared/study/protocol.ts';
import { protocolHash } from '../shared/study/protocol-hash.ts';
import { chiSquareCdf } from './distributions.ts';

/** Below this chance of a split as uneven as this one something is wrong with the lot or with the log. */
export const ALARM = 0.001;

export interface PlotStatus {
  readonly plot: string;
  readonly unit: string;
  readonly planned: number;
  /** Units per level. */
  readonly units: Readonly<Record<string, number>>;
  /** Of a split at least this uneven by chance; 1 while nothing is drawn. */
  readonly p: number;
  readonly alarm: boolean;
}

export interface StudyStatus {
  readonly events: number;
  /** Events of other studies in the same log. */
  readonly others: number;
  readonly installs: number;
  readonly recruiters: number;
  readonly plots: readonly PlotStatus[];
  /** Different candidates on screen, per arm; those of nobody's arm under their own names. */
  readonly candidates: Readonly<Record<string, number>>;
  /** Steps of nudges, by nudge: all arms together. */
  readonly nudges: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly foreign: number;
  readonly optedOut: number;
  /** Numbers that are missing, and in how many installs. */
  readonly missing: number;
  readonly installsWithGaps: number;
  /** The same number twice within an install: a copied browser profile. */
  readonly doubled: number;
}

/**
 * Pearson's chi-square of the units per level against the ratio. Blocks hold a list closer to its ratio than chance
 * would, so that for lists the alarm comes later than it could, never without a cause.
 */
export function sampleRatio(counts: readonly number[], ratio: readonly number[]): number {
  const all = counts.reduce((sum, one) => sum + one, 0);
  const whole = ratio.reduce((sum, one) => sum + one, 0);
  if (all === 0 || counts.length < 2) return 1;
  const chi = counts.reduce((sum, one, at) => {
    const expected = (all * (ratio[at] as number)) / whole;
    return sum + (one - expected) ** 2 / expected;
  }, 0);
  return 1 - chiSquareCdf(chi, counts.length - 1);
}

/** A, B, C …: in an order that follows from the study's hash and not from the protocol's. */
export function blindNames(studyhash: string, names: readonly string[]): Readonly<Record<string, string>> {
  const order = [...names].sort((a, b) =>
    sha256Hex(`${studyhash}/${a}`) < sha256Hex(`${studyhash}/${b}`) ? -1 : 1,
  );
  return Object.fromEntries(order.map((name, at) => [name, String.fromCharCode(65 + at)]));
}

/** Takes events one by one. `blinded`: arms and levels as letters; what would tell them apart is of all arms together. */
export function studyStatus(protocol: Protocol, { blinded }: { readonly blinded: boolean }) {
  const studyhash = protocolHash(protocol);
  const plots = plotsOf(protocol);
  const shownAs = (names: readonly string[]) => {
    const letters = blinded ? blindNames(studyhash, names) : {};
    return (name: string) => letters[name] ?? name;
  };
  const armName = shownAs(protocol.arms.map(({ id }) => id));
  const installs = new Map<string, Set<number>>();
  const recruiters = new Set<string>();
  const levels = new Map<string, string>();
  const candidates = new Map<string, Set<string>>();
  const nudges: Record<string, Record<string, number>> = {};
  const out = new Map<string, boolean>();
  let [events, others, foreign, doubled] = [0, 0, 0, 0];

  function take(event: AnyEvent): void {
    // Numbers run within an install, whatever the study.
    const numbers = installs.get(event.source) ?? new Set();
    installs.set(event.source, numbers);
    const number = Number(event.sequence);
    if (numbers.has(number)) doubled++;
    numbers.add(number);
    if (event.studyhash !== studyhash) {
      others++;
      return;
    }
    events++;
    recruiters.add(event.recruiter);
    const type = event.type.replace(/^nl\.onbevangen\./, '');
    const { data } = event;
    if (type === allocated.type) levels.set(`${data.plot}/${data.key}`, String(data.level));
    else if (type === exposed.type) {
      const seen = candidates.get(event.arm) ?? new Set();
      candidates.set(event.arm, seen.add(String(data.candidate)));
    } else if (type === foreignArm.type) foreign++;
    else if (type === optOut.type) out.set(event.source, data.state === 'out');
    else if (typeof data.nudge === 'string') {
      const steps = (nudges[data.nudge] ??= {});
      const step = type.replace(/^nudge_/, '');
      steps[step] = (steps[step] ?? 0) + 1;
    }
  }

  function plotStatus({ id, unit, levels: names, ratio }: Plot): PlotStatus {
    const name = shownAs(names);
    const counts = names.map(
      (_, at) =>
        [...levels].filter(([key, level]) => key.startsWith(`${id}/`) && level === String(at + 1)).length,
    );
    const p = sampleRatio(counts, ratio);
    const units = Object.fromEntries(
      names
        .map((level, at) => [name(level), counts[at] as number] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return { plot: id, unit, planned: protocol.sample.units, units, p, alarm: p < ALARM };
  }

  function result(): StudyStatus {
    const gaps = [...installs.values()].map(
      (numbers) => numbers.size && [...numbers].reduce((most, one) => Math.max(most, one), 0) - numbers.size,
    );
    return {
      ...{ events, others, nudges, foreign, doubled },
      installs: installs.size,
      recruiters: recruiters.size,
      plots: plots.map(plotStatus),
      candidates: Object.fromEntries(
        [...candidates]
          .map(([arm, seen]) => [armName(arm), seen.size] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      optedOut: [...out.values()].filter(Boolean).length,
      missing: gaps.reduce((sum, one) => sum + one, 0),
      installsWithGaps: gaps.filter((one) => one > 0).length,
    };
  }

  return { take, result };
}
