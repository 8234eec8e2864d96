import * as v from 'valibot';
import { hashField, pseudonymField } from '../../shared/events/fields.ts';
import type { Entry } from '../../shared/study/allocation.ts';
import { type AssignmentState, step } from '../../shared/study/assignment-state.ts';
import type { Plot } from '../../shared/study/designs/design.ts';
import type { Protocol } from '../../shared/study/protocol.ts';
import { stratumOf } from '../../shared/study/strata.ts';
import { browser } from '../platform/browser.ts';
import { backoff, tooEarly } from './backoff.ts';

/** A unit in one of a study's plots. */
export interface Lot {
  readonly plot: Plot;
  /** Pseudonym. */
  readonly unit: string;
}

/** What this browser holds of one study. */
export interface Kept {
  /** Last study day on which the recruiter was in the study; `null`: not yet. */
  readonly day: number | null;
  /** By "<plot>/<unit>". */
  readonly lots: Readonly<Record<string, AssignmentState>>;
}

export interface Asking {
  /** Sends to the collector; answers with the body, or `null` when it did not work. */
  ask(path: string, body: unknown): Promise<unknown>;
  now(): number;
  /** 0 to 1. */
  random(): number;
}

export const FRESH: Kept = { day: null, lots: {} };

const key = (studyhash: string) => `study:${studyhash}`;
const WAIT = 'asking-lots';
/** Failures in a row after which the wait grows no further: a minute or so. */
const TRIES = 5;
/** As many as the collector takes in one question. */
const MOST = 100;

const answer = v.object({
  entries: v.array(
    v.nullable(
      v.object({
        plot: v.string(),
        stratum: v.pipe(v.string(), v.regex(/^[a-z0-9=;-]{1,400}$/)),
        position: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
        unit: pseudonymField,
        level: v.string(),
        chain: hashField,
      }),
    ),
  ),
});

export const entryOf = ({ lots }: Kept, plot: string, unit: string): Entry | undefined => {
  const state = lots[`${plot}/${unit}`];
  return state === undefined || state.at === 'unassigned' ? undefined : state.entry;
};

export async function keptOf(studyhash: string): Promise<Kept> {
  const name = key(studyhash);
  return { ...FRESH, ...((await browser.storage.local.get(name))[name] as Partial<Kept> | undefined) };
}

const locked = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request('onbevangen-lots', run);

const change = (studyhash: string, by: (kept: Kept) => Kept): Promise<void> =>
  locked(async () => {
    const before = await keptOf(studyhash);
    const after = by(before);
    if (after !== before) await browser.storage.local.set({ [key(studyhash)]: after });
  });

/** The study shows these on a page: from now on their lots stay, whatever the collector says. */
export const exposeLots = (studyhash: string, lots: readonly Lot[], day: number): Promise<void> =>
  change(studyhash, (kept) => {
    const changed = lots.flatMap(({ plot, unit }) => {
      const state = kept.lots[`${plot.id}/${unit}`];
      const next = state && step(state, { do: 'expose' });
      return next?.outcome === 'done' ? [[`${plot.id}/${unit}`, next.state] as const] : [];
    });
    const later = kept.day === null || day > kept.day;
    if (changed.length === 0 && !later) return kept;
    return {
      day: later ? day : kept.day,
      lots: { ...kept.lots, ...Object.fromEntries(changed) },
    };
  });

const takeLots = (studyhash: string, entries: readonly Entry[]): Promise<void> =>
  change(studyhash, (kept) => {
    const changed = entries.flatMap((entry) => {
      const name = `${entry.plot}/${entry.unit}`;
      const next = step(kept.lots[name] ?? { at: 'unassigned' }, { do: 'issue', entry });
      return next.outcome === 'done' ? [[name, next.state] as const] : [];
    });
    return changed.length ? { ...kept, lots: { ...kept.lots, ...Object.fromEntries(changed) } } : kept;
  });

/** The answer's entries that are what was asked, and that the design knows. */
function fitting(value: unknown, asked: readonly (Lot & { readonly stratum: string })[]): readonly Entry[] {
  const read = v.safeParse(answer, value);
  if (!read.success || read.output.entries.length !== asked.length) return [];
  return read.output.entries.flatMap((entry, at) => {
    const { plot, unit } = asked[at]!;
    return entry?.plot === plot.id && entry.unit === unit && plot.levels.includes(entry.level) ? [entry] : [];
  });
}

/**
 * Asks the collector for these lots and keeps what it says; whether there is anything new. After a failure it is not
 * asked again for a while, so that no page waits for a collector that is not there.
 */
export async function askForLots(
  { ask, now, random }: Asking,
  { protocol, studyhash, wanted }: { protocol: Protocol; studyhash: string; wanted: readonly Lot[] },
  strata: Readonly<Record<string, string>>,
): Promise<boolean> {
  const stratum = stratumOf(protocol, strata);
  if (wanted.length === 0 || stratum === null) return false;
  const before = (await browser.storage.local.get(WAIT))[WAIT] as
    | { readonly attempt: number; readonly notBefore: number }
    | undefined;
  if (before && tooEarly(before.notBefore, now())) return false;
  const asked = wanted.slice(0, MOST).map((lot) => ({ ...lot, stratum }));
  const units = asked.map(({ plot, unit }) => ({ plot: plot.id, stratum, unit }));
  const entries = fitting(await ask('/v1/allocations', { studyhash, units }), asked);
  await takeLots(studyhash, entries);
  if (entries.length === asked.length) {
    if (before) await browser.storage.local.remove(WAIT);
  } else {
    const attempt = Math.min((before?.attempt ?? 0) + 1, TRIES);
    await browser.storage.local.set({
      [WAIT]: { attempt, notBefore: now() + backoff(attempt, random()) },
    });
  }
  return entries.length > 0;
}
