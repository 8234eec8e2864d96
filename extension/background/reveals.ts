import * as v from 'valibot';
import { pseudonymField } from '../../shared/events/fields.ts';
import { hiddenAgain } from '../../shared/events/hidden-again.ts';
import { reveal as revealEvent } from '../../shared/events/reveal.ts';
import { holding, lasted, type Reveal, type RevealRequest, reveal } from '../../shared/masking/reveal.ts';
import { REASONS, SCOPES } from '../../shared/masking/rules.ts';
import { eventId } from '../../shared/study/exposure-key.ts';
import { browser } from '../platform/browser.ts';
import type { Log } from './log.ts';
import { currentRules } from './rules.ts';
import { afterReveal, scoreState } from './scores.ts';
import { spooled } from './spool.ts';

const KEY = 'reveals';
/** Ids of reveals that are being logged, by candidate and scope. */
const ASKED = 'asked-reveals';
const MOST = 500;

const request = v.strictObject({
  candidate: pseudonymField,
  reason: v.picklist(REASONS),
  scope: v.picklist(SCOPES),
  /** Whether the page has a scorecard for this candidate. */
  scorecard: v.boolean(),
  vacancy: v.optional(pseudonymField),
});
export type AskedReveal = v.InferOutput<typeof request>;

interface Kept extends Reveal {
  /** Of the event that told of it. */
  readonly id: string;
  /** In which it was asked for. */
  readonly arm: string;
}

/** Thrown when nobody is shown; only `name` reaches the page. */
class Refused extends Error {
  constructor(why: string) {
    super(why);
    this.name = `refused_${why}`;
  }
}

const stored = async (): Promise<readonly Kept[]> =>
  ((await browser.storage.session.get(KEY))[KEY] as readonly Kept[] | undefined) ?? [];

const askedBefore = async (): Promise<Readonly<Record<string, string>>> =>
  ((await browser.storage.session.get(ASKED))[ASKED] as Readonly<Record<string, string>> | undefined) ?? {};

/** In memory of the browser session alone: a restart hides everybody. */
const locked = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request('onbevangen-reveals', run);

type Ended = Parameters<typeof hiddenAgain.create>[1]['ended'];

const isOver = ({ from, until }: Reveal, now: number): boolean => now < from || now >= until;

/** Its id follows from that of the reveal: an end is logged once, however often it is noticed. */
const endOf = (eventKey: string, one: Kept, ended: Ended, now: number) => ({
  ...hiddenAgain.create(eventId(eventKey, 'end', one.id), {
    candidate: one.candidate,
    scope: one.scope,
    ended,
    lasted: lasted(Math.max(0, Math.min(now, one.until) - one.from)),
  }),
  arm: one.arm,
  order: now,
});

/** Reveals that hold now; logs those that came to an end. */
export function currentReveals(log: Log, now: number): Promise<readonly Reveal[]> {
  return locked(async () => {
    const all = await stored();
    if (!all.length) return [];
    const rules = await currentRules();
    const held = holding(all, rules, now) as readonly Kept[];
    const over = all.filter((one) => !held.includes(one));
    const { eventKey } = over.length ? await log.assignment() : { eventKey: '' };
    for (const one of over) await log.write(endOf(eventKey, one, isOver(one, now) ? 'time' : 'policy', now));
    if (over.length) await browser.storage.session.set({ [KEY]: held });
    return held.map(({ candidate, scope, from, until }) => ({ candidate, scope, from, until }));
  });
}

/** Logs, then shows: nobody is seen without a trace. Throws when the rules forbid it. */
export function grantReveal(asked: unknown, log: Log, now: number): Promise<void> {
  return locked(async () => {
    const { candidate, reason, scope, scorecard, vacancy = null } = v.parse(request, asked);
    const rules = await currentRules();
    const { arm, eventKey } = await log.assignment({ vacancy });
    if (!arm.anonymise) return;
    const scores: RevealRequest['scores'] = scorecard && arm.prompts ? await scoreState(candidate) : 'none';
    const answer = reveal(rules, { candidate, reason, scope, scores }, now);
    if (typeof answer === 'string') throw new Refused(answer);
    const all = await stored();
    // The same again, as from a second press, is the same reveal.
    if (holding(all, rules, now).some((one) => one.candidate === candidate && one.scope === scope)) return;
    // Kept before it is logged: a worker that dies in between logs the same event again, not another one.
    const key = `${candidate} ${scope}`;
    const pending = await askedBefore();
    const id = pending[key] ?? crypto.randomUUID();
    await browser.storage.session.set({ [ASKED]: { ...pending, [key]: id } });
    const event = revealEvent.create(id, {
      candidate,
      reason,
      scope,
      minutes: rules.reveal!.minutes,
      scores: rules.reveal!.first === 'statement' ? 'stated' : scores === 'locked' ? 'locked' : 'none',
    });
    const before = all.filter((one) => one.candidate === candidate);
    await browser.storage.local.set({
      ...spooled(
        { ...event, arm: arm.id, order: now },
        ...before.map((one) => endOf(eventKey, one, 'recruiter', now)),
      ),
      ...(await afterReveal(candidate, scope, now)),
    });
    const others = all.filter((one) => one.candidate !== candidate);
    const { [key]: _, ...waiting } = pending;
    await browser.storage.session.set({
      [KEY]: [...others, { ...answer, id, arm: arm.id }].slice(-MOST),
      [ASKED]: waiting,
    });
  });
}

export function endReveal(candidate: unknown, log: Log, now: number): Promise<void> {
  return locked(async () => {
    const of = v.parse(pseudonymField, candidate);
    const all = await stored();
    const { eventKey } = await log.assignment();
    // Hidden first: what cannot be logged must not stay in view.
    await browser.storage.session.set({ [KEY]: all.filter((one) => one.candidate !== of) });
    for (const one of all) if (one.candidate === of) await log.write(endOf(eventKey, one, 'recruiter', now));
  });
}
