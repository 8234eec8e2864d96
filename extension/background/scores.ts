import * as v from 'valibot';
import type { Scores } from '../../shared/assessment/criterion.ts';
import { isComplete, unscored } from '../../shared/assessment/formula.ts';
import { pseudonymField, uuidField } from '../../shared/events/fields.ts';
import { score } from '../../shared/events/score.ts';
import { scoresLocked } from '../../shared/events/scores-locked.ts';
import type { RevealScope } from '../../shared/masking/rules.ts';
import type { PageNorm } from '../../shared/ports/criteria-to-background.ts';
import { browser } from '../platform/browser.ts';
import { normOf, SITE, storeScore } from './criteria.ts';
import { spooled } from './spool.ts';

const GIVEN = 'given:';
const shape = v.strictObject({
  candidate: pseudonymField,
  // Pages of before did not say it.
  vacancy: v.optional(v.nullable(pseudonymField)),
  criterion: v.string(),
  score: v.nullable(v.picklist([0, 1, 2, 3, 4, 5])),
  order: v.number(),
  moment: v.optional(v.literal('interview')),
});
type Given = v.InferOutput<typeof shape>;

const key = (candidate: string) => `scores:${candidate}`;
/** Given in an interview: beside those of before, not in their place. */
const interviewKey = (candidate: string) => `interview:${candidate}`;
const lockKey = (candidate: string) => `locked:${candidate}`;
const seenKey = (candidate: string) => `seen:${candidate}`;
/** When each scope was first revealed in this browser, Unix ms; outlives the reveal. */
type Seen = Readonly<Partial<Record<RevealScope, number>>>;
const ofKey = (candidate: string) => `of:${candidate}`;

/** The norm of a page; the ids of criteria that are built in are the same in each language. */
const norm = (vacancy: string | null) => normOf(vacancy, 'nl');
/** Place of a criterion in its set, from 1. */
const placeOf = (criterion: string, { criteria }: PageNorm) =>
  criteria.findIndex(({ id }) => id === criterion) + 1;
/** What an event says of the set. */
const about = ({ vacancy, set }: PageNorm) => ({
  ...(set !== null && vacancy !== SITE && { vacancy }),
  ...(set !== null && { set }),
});

/** The norm that a candidate was last seen under. */
async function normFor(candidate: string): Promise<PageNorm> {
  const vacancy = (await browser.storage.local.get(ofKey(candidate)))[ofKey(candidate)];
  return norm(v.is(pseudonymField, vacancy) ? vacancy : null);
}

/** A candidate came in view under that vacancy, whose criteria are from then on theirs. */
export async function sawUnder(candidate: string, vacancy: string | null): Promise<void> {
  const before = (await browser.storage.local.get(ofKey(candidate)))[ofKey(candidate)] ?? null;
  if (before !== vacancy && vacancy !== null)
    await browser.storage.local.set({ [ofKey(candidate)]: vacancy });
}

async function stored(candidate: string, name = key(candidate)): Promise<Scores> {
  return ((await browser.storage.local.get(name))[name] as Scores | undefined) ?? {};
}

async function seenOf(candidate: string): Promise<Seen> {
  return (
    ((await browser.storage.local.get(seenKey(candidate)))[seenKey(candidate)] as Seen | undefined) ?? {}
  );
}

/** A score and its event in one write: neither is ever there without the other. */
async function keep(
  id: string,
  { candidate, vacancy = null, criterion, score: given, order, moment }: Given,
): Promise<void> {
  const set = await norm(vacancy);
  const place = placeOf(criterion, set);
  // A criterion of a version that is no longer in force: nobody scores on that.
  if (place === 0) return;
  const name = moment ? interviewKey(candidate) : key(candidate);
  const { [criterion]: before, ...others } = await stored(candidate, name);
  // The same again, as when a worker died before it took the note away, is not a new score.
  if (before === (given ?? undefined)) return;
  const seen = await seenOf(candidate);
  const wasSeen = (at: number | undefined) => at !== undefined && at <= order;
  const scores: Scores = given === null ? others : { ...others, [criterion]: given };
  const event = score.create(id, {
    candidate,
    ...about(set),
    criterion: place,
    state: given === null ? 'taken_back' : given === 0 ? 'no_information' : 'scored',
    score: given ?? 0,
    seen: wasSeen(seen.all) ? 'all' : wasSeen(seen.contact) ? 'contact' : 'nothing',
    ...(moment && { moment }),
  });
  const items = {
    [name]: scores,
    ...(!moment && { [lockKey(candidate)]: false }),
    ...(vacancy && { [ofKey(candidate)]: vacancy }),
    ...spooled({ ...event, order }),
  };
  await storeScore(set, items, order);
}

/** Takes in the scores that pages wrote down under `given:<uuid>`, in the order in which they were given. */
export function keepGivenScores(): Promise<void> {
  return navigator.locks.request('onbevangen-scores', async () => {
    const notes = Object.entries(await browser.storage.local.get(null))
      .filter(([name]) => name.startsWith(GIVEN))
      .map(([name, value]) => ({ name, id: name.slice(GIVEN.length), given: v.safeParse(shape, value) }));
    const order = ({ given }: (typeof notes)[number]) => (given.success ? given.output.order : 0);
    for (const { name, id, given } of notes.sort((a, b) => order(a) - order(b))) {
      if (given.success && v.is(uuidField, id)) await keep(id, given.output);
      await browser.storage.local.remove(name);
    }
  });
}

export async function scoresOf(candidate: string): Promise<Scores> {
  await keepGivenScores();
  return stored(candidate);
}

export async function interviewScoresOf(candidate: string): Promise<Scores> {
  await keepGivenScores();
  return stored(candidate, interviewKey(candidate));
}

/** Of everybody who was last seen under a vacancy. */
export async function scoredUnder(vacancy: string): Promise<Readonly<Record<string, Scores>>> {
  await keepGivenScores();
  const all = await browser.storage.local.get(null);
  const under = Object.keys(all).filter((name) => name.startsWith(ofKey('')) && all[name] === vacancy);
  const candidates = under.map((name) => name.slice(ofKey('').length));
  return Object.fromEntries(candidates.map((one) => [one, (all[key(one)] as Scores | undefined) ?? {}]));
}

/** `locked`: every criterion has an answer, and the recruiter said that it stays so. */
export async function scoreState(candidate: string): Promise<'locked' | 'open'> {
  const scores = await scoresOf(candidate);
  const lock = (await browser.storage.local.get(lockKey(candidate)))[lockKey(candidate)];
  return lock === true && isComplete((await normFor(candidate)).criteria, scores) ? 'locked' : 'open';
}

/** Locks the scores of now, and logs it. Criteria without an answer get "not enough information", logged too. */
export async function lockScores(candidate: string, order: number): Promise<void> {
  if ((await scoreState(candidate)) === 'locked') return;
  const set = await normFor(candidate);
  const { criteria } = set;
  const vacancy = set.vacancy === SITE ? null : set.vacancy;
  await navigator.locks.request('onbevangen-scores', async () => {
    for (const { id } of unscored(criteria, await stored(candidate)))
      await keep(crypto.randomUUID(), { candidate, vacancy, criterion: id, score: 0, order });
  });
  const scores = await scoresOf(candidate);
  const without = criteria.filter(({ id }) => scores[id] === 0).length;
  const event = scoresLocked.create(crypto.randomUUID(), {
    candidate,
    ...about(set),
    scored: criteria.length - without,
    no_information: without,
  });
  await browser.storage.local.set({ [lockKey(candidate)]: true, ...spooled({ ...event, order }) });
}

/** What is to be stored with a reveal, so that scores of after it can be told from those of before. */
export async function afterReveal(
  candidate: string,
  scope: RevealScope,
  now: number,
): Promise<Record<string, Seen>> {
  await keepGivenScores();
  return { [seenKey(candidate)]: { [scope]: now, ...(await seenOf(candidate)) } };
}
