import * as v from 'valibot';
import type { Criterion, Score } from '../../shared/assessment/criterion.ts';
import { isComplete } from '../../shared/assessment/formula.ts';
import {
  MAX_PANEL,
  MAX_ROUNDS,
  MAX_SHEET,
  type PanelView,
  type Sheet,
} from '../../shared/assessment/panel.ts';
import { lastSheets } from '../../shared/assessment/panel-agreement.ts';
import { hashField, pseudonymField } from '../../shared/events/fields.ts';
import type { PanelStand } from '../../shared/ports/panel-to-background.ts';
import { browser } from '../platform/browser.ts';
import { proofOf } from './install-secret.ts';
import type { Log } from './log.ts';
import { loadSettings } from './settings.ts';

/** Where one assessor sits. */
export interface Seat {
  readonly studyhash: string;
  readonly panel: string;
  readonly assessor: string;
}

const mark = v.nullable(v.picklist([0, 1, 2, 3, 4, 5] satisfies (Score | 0)[]));
const sheet = v.record(pseudonymField, v.array(mark));
const kept = v.object({
  studyhash: hashField,
  panel: pseudonymField,
  assessor: pseudonymField,
  size: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(MAX_PANEL)),
  /** Own rounds, oldest first. */
  locked: v.pipe(v.array(sheet), v.minLength(1), v.maxLength(MAX_ROUNDS)),
  /** How many of them the collector has. */
  taken: v.number(),
  /** Why it will not have them. */
  refused: v.nullable(v.string()),
  /** Not to wait for those who have not locked. */
  goOn: v.boolean(),
});
type Kept = v.InferOutput<typeof kept>;

const answer = v.object({
  size: v.number(),
  done: v.number(),
  own: v.object({ locked: v.array(sheet), draft: v.nullable(sheet) }),
  others: v.array(v.array(sheet)),
});

const PREFIX = 'panel:';
/** What a collector gets of this install's secret is another for each seat. */
const seatOf = ({ panel, assessor }: Seat) => `panel/${panel}/${assessor}`;
const keyOf = ({ panel, assessor }: Seat) => `${PREFIX}${panel}:${assessor}`;

const alone = <T>(run: () => Promise<T>): Promise<T> =>
  navigator.locks.request('onbevangen-panel', run) as Promise<T>;

async function keptOf(name: string): Promise<Kept | null> {
  const found = (await browser.storage.local.get(name))[name];
  return v.is(kept, found) ? found : null;
}
const keep = (one: Kept) => browser.storage.local.set({ [keyOf(one)]: one });

/** One's own scores as a sheet; who was not scored is not on it. */
export function sheetOf(
  scored: Readonly<Record<string, Readonly<Record<string, Score | 0>>>>,
  criteria: readonly Criterion[],
): Sheet {
  const rows = Object.keys(scored)
    .sort()
    .map((candidate) => [candidate, criteria.map(({ id }) => scored[candidate]?.[id] ?? null)] as const);
  return Object.fromEntries(
    rows.filter(([, marks]) => marks.some((one) => one !== null)).slice(0, MAX_SHEET),
  );
}

export function countWhole(
  scored: Readonly<Record<string, Readonly<Record<string, Score | 0>>>>,
  criteria: readonly Criterion[],
): { readonly whole: number; readonly part: number } {
  const rows = Object.keys(sheetOf(scored, criteria));
  const whole = rows.filter((one) => isComplete(criteria, scored[one] ?? {})).length;
  return { whole, part: rows.length - whole };
}

/** The view in an answer; `null` when it is none, or holds marks of another norm. Never more rounds of others than own. */
function read(body: unknown, criteria: number): PanelView | null {
  const found = v.safeParse(answer, body);
  if (!found.success) return null;
  const { own, others, ...rest } = found.output;
  const all = [...own.locked, ...others.flat()].flatMap((one) => Object.values(one));
  if (all.some((marks) => marks.length !== criteria)) return null;
  const seen = others.map((rounds) => rounds.slice(0, own.locked.length));
  return { ...rest, own, others: seen.filter((rounds) => rounds.length > 0) };
}

/** Sends the rounds that the collector does not have yet; what is kept then. Nothing is sent for who stays out of the log. */
async function send(log: Log, one: Kept): Promise<{ now: Kept; failed: PanelStand | null }> {
  let now = one;
  const { studyhash, panel, assessor, size } = one;
  const seat = { studyhash, panel, assessor, secret: await proofOf(seatOf(one)) };
  while (now.taken < now.locked.length && now.refused === null) {
    const rows = Object.entries(now.locked[now.taken] ?? {});
    const said = await log.put('/v1/panels/lock', {
      ...{ ...seat, size, round: now.taken + 1 },
      sheet: rows.map(([candidate, marks]) => ({ candidate, marks })),
    });
    if (said.ok) now = { ...now, taken: now.taken + 1 };
    else if ('refused' in said) now = { ...now, refused: said.refused.replace('panel_', '') };
    else return { now, failed: { at: 'away', sent: false, why: said.problem } };
    await keep(now);
  }
  return { now, failed: null };
}

const differ = (a: Sheet, b: Sheet): number =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (candidate) => JSON.stringify(a[candidate]) !== JSON.stringify(b[candidate]),
  ).length;

/**
 * How a panel stands. Before one's own first round is locked nothing is asked of the collector, so that nothing of
 * others can be in this browser; what it answers afterwards is shown and kept nowhere.
 */
export async function standOf(log: Log, seat: Seat, mine: Sheet, criteria: number): Promise<PanelStand> {
  const { optedOut } = await loadSettings();
  const before = await keptOf(keyOf(seat));
  if (optedOut) return { at: 'withdrawn', locked: before !== null };
  if (!before) return { at: 'open' };
  const { now, failed } = await alone(async () => send(log, (await keptOf(keyOf(seat))) ?? before));
  if (failed) return failed;
  if (now.refused !== null) {
    const why = (['full', 'criteria', 'secret'] as const).find((one) => one === now.refused);
    return { at: 'refused', why: why ?? 'other' };
  }
  const { studyhash, panel, assessor } = seat;
  const said = await log.put('/v1/panels/view', {
    studyhash,
    panel,
    assessor,
    secret: await proofOf(seatOf(seat)),
  });
  if (!said.ok)
    return 'refused' in said
      ? { at: 'refused', why: said.refused === 'panel_secret' ? 'secret' : 'other' }
      : { at: 'away', sent: true, why: said.problem };
  const view = read(said.body, criteria);
  if (!view) return { at: 'away', sent: true, why: 'collector_error' };
  if (view.own.locked.length < now.taken) return { at: 'gone' };
  const { done, size } = view;
  if (done < size && !(now.goOn && done > 1)) return { at: 'waiting', done, size };
  const changed = differ(mine, now.locked.at(-1) ?? {});
  return { at: 'result', done, size, sheets: lastSheets(view), round: now.locked.length, changed };
}

/** Keeps one's own scores of now as a locked round; sending is up to `standOf`. The same again is no new round. */
export function lockRound(seat: Seat, mine: Sheet, size: number): Promise<void> {
  return alone(async () => {
    if (Object.keys(mine).length === 0) return;
    const before = await keptOf(keyOf(seat));
    if (before && (differ(mine, before.locked.at(-1) ?? {}) === 0 || before.refused !== null)) return;
    const { studyhash, panel, assessor } = seat;
    const base = before ?? { ...{ studyhash, panel, assessor }, size, taken: 0, refused: null, goOn: false };
    const locked = [...(before?.locked ?? []), mine as Kept['locked'][number]];
    await keep(v.parse(kept, { ...base, locked }));
  });
}

/** From now on those who have locked are enough. */
export function goOnWithout(seat: Seat): Promise<void> {
  return alone(async () => {
    const before = await keptOf(keyOf(seat));
    if (before) await keep({ ...before, goOn: true });
  });
}

/** Sends what was locked while the collector was away. */
export async function sendPanels(log: Log): Promise<void> {
  if ((await loadSettings()).optedOut) return;
  const names = Object.keys(await browser.storage.local.get(null)).filter((name) => name.startsWith(PREFIX));
  for (const name of names)
    await alone(async () => {
      const one = await keptOf(name);
      if (one) await send(log, one);
    });
}
