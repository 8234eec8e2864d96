import * as v from 'valibot';
import { kindField } from '../../shared/events/fields.ts';
import { maskSummary } from '../../shared/events/mask-summary.ts';
import { workSession } from '../../shared/events/work-session.ts';
import { browser } from '../platform/browser.ts';
import { spooled } from './spool.ts';

/*
 * How long somebody worked, and what was hidden meanwhile. Counted in ticks of the alarm, never by a clock: no time of
 * day is ever there to be kept, and a clock that is changed changes nothing.
 */

/** Minutes without a key or click after which a session is over. */
const IDLE = 15;
const KEY = 'activity';

interface Session {
  readonly minutes: number;
  readonly idle: number;
  /** Whether there was a key or click since the last tick. */
  readonly active: boolean;
  /** By "<kind of page> <kind of detail>". */
  readonly masks: Readonly<Record<string, number>>;
}

const FRESH: Session = { minutes: 0, idle: 0, active: false, masks: {} };

const pageField = maskSummary.data.entries.page;
const counts = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)));
type Count = v.InferOutput<typeof maskSummary.data.entries.count>;
type Active = v.InferOutput<typeof workSession.data.entries.active>;

const locked = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request('onbevangen-session', run);
const running = async (): Promise<Session | null> =>
  ((await browser.storage.local.get(KEY))[KEY] as Session | null | undefined) ?? null;
const keep = (now: Session) => browser.storage.local.set({ [KEY]: now });

/** A key or click in a page. */
export const noteActive = (): Promise<void> =>
  locked(async () => {
    const now = (await running()) ?? FRESH;
    if (!now.active) await keep({ ...now, active: true });
  });

/** What a page hid that was not told before, by kind. Throws for anything but counts. */
export const noteMasked = (page: unknown, kinds: unknown): Promise<void> =>
  locked(async () => {
    const on = v.parse(pageField, page);
    const told = Object.entries(v.parse(counts, kinds));
    const now = (await running()) ?? FRESH;
    const masks = { ...now.masks };
    for (const [kind, count] of told) {
      const name = `${on} ${v.is(kindField, kind) ? kind : 'other'}`;
      masks[name] = (masks[name] ?? 0) + count;
    }
    await keep({ ...now, masks });
  });

const activeClass = (minutes: number): Active =>
  minutes <= 5
    ? 'to_5'
    : minutes <= 15
      ? '5_to_15'
      : minutes <= 60
        ? '15_to_60'
        : minutes <= 180
          ? '60_to_180'
          : 'over_180';
const countClass = (count: number): Count =>
  count <= 5 ? '1_to_5' : count <= 20 ? '6_to_20' : count <= 100 ? '21_to_100' : 'over_100';

/** The events and the end of what they are about are one write: neither is ever there without the other. */
async function close({ minutes, active, masks }: Session): Promise<void> {
  const about = Object.entries(masks).map(([name, count]) => {
    const [page, kind] = name.split(' ') as [
      v.InferOutput<typeof pageField>,
      v.InferOutput<typeof kindField>,
    ];
    return maskSummary.create(crypto.randomUUID(), { page, kind, count: countClass(count) });
  });
  const own = workSession.create(crypto.randomUUID(), { active: activeClass(minutes + (active ? 1 : 0)) });
  await browser.storage.local.set({ ...spooled(own, ...about), [KEY]: null });
}

/** Once a minute. */
export const tick = (): Promise<void> =>
  locked(async () => {
    const now = await running();
    if (!now) return;
    if (now.active) await keep({ ...now, minutes: now.minutes + 1, idle: 0, active: false });
    else if (now.idle + 1 < IDLE) await keep({ ...now, idle: now.idle + 1 });
    else await close(now);
  });

/** The browser starts: what ran when it was closed is over. */
export const endSession = (): Promise<void> =>
  locked(async () => {
    const now = await running();
    if (now) await close(now);
  });
