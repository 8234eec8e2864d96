import * as v from 'valibot';
import type { Scores } from '../../shared/assessment/criterion.ts';
import { demoCriteria } from '../../shared/assessment/demo-criteria.ts';
import { isComplete, unscored } from '../../shared/assessment/formula.ts';
import { pseudonymField, uuidField } from '../../shared/events/fields.ts';
import { score } from '../../shared/events/score.ts';
import { scoresLocked } from '../../shared/events/scores-locked.ts';
import type { RevealScope } from '../../shared/masking/rules.ts';
import { browser } from '../platform/browser.ts';
import { spooled } from './spool.ts';

const GIVEN = 'given:';
const shape = v.strictObject({
  candidate: pseudonymField,
  criterion: v.string(),
  score: v.nullable(v.picklist([0, 1, 2, 3, 4, 5])),
  order: v.number(),
});
type Given = v.InferOutput<typeof shape>;

const key = (candidate: string) => `scores:${candidate}`;
const lockKey = (candidate: string) => `locked:${candidate}`;
const seenKey = (candidate: string) => `seen:${candidate}`;
/** When each scope was first revealed in this browser, Unix ms; outlives the reveal. */
type Seen = Readonly<Partial<Record<RevealScope, number>>>;
/** Place of a criterion in the study's list, from 1; the ids are the same in each language. */
const placeOf = (criterion: string) => demoCriteria('nl').findIndex((one) => one.id === criterion) + 1;

async function stored(candidate: string): Promise<Scores> {
  return ((await browser.storage.local.get(key(candidate)))[key(candidate)] as Scores | undefined) ?? {};
}

async function seenOf(candidate: string): Promise<Seen> {
  return (
    ((await browser.storage.local.get(seenKey(candidate)))[seenKey(candidate)] as Seen | undefined) ?? {}
  );
}

/** A score and its event in one write: neither is ever there without the other. */
async function keep(id: string, { candidate, criterion, score: given, order }: Given): Promise<void> {
  const { [criterion]: before, ...others } = await stored(candidate);
  // The same again, as when a worker died before it took the note away, is not a new score.
  if (before === (given ?? undefined)) return;
  const seen = await seenOf(candidate);
  const wasSeen = (at: number | undefined) => at !== undefined && at <= order;
  const scores: Scores = given === null ? others : { ...others, [criterion]: given };
  const event = score.create(id, {
    candidate,
    criterion: placeOf(criterion),
    state: given === null ? 'taken_back' : given === 0 ? 'no_information' : 'scored',
    score: given ?? 0,
    seen: wasSeen(seen.all) ? 'all' : wasSeen(seen.contact) ? 'contact' : 'nothing',
  });
  await browser.storage.local.set({
    [key(candidate)]: scores,
    [lockKey(candidate)]: false,
    ...spooled({ ...event, order }),
  });
}

/** Takes in the scores that pages wrote down under `given:<uuid>`, in the order in which they were given. */
export function keepGivenScores(): Promise<void> {
  return navigator.locks.request('onbevangen-scores', async () => {
    const notes = Object.entries(await browser.storage.local.get(null))
      .filter(([name]) => name.startsWith(GIVEN))
      .map(([name, value]) => ({ name, id: name.slice(GIVEN.length), given: v.safeParse(shape, value) }));
    const order = ({ given }: (typeof notes)[number]) => (given.success ? given.output.order : 0);
    for (const { name, id, given } of notes.sort((a, b) => order(a) - order(b))) {
      if (given.success && v.is(uuidField, id) && placeOf(given.output.criterion) > 0) {
        await keep(id, given.output);
      }
      await browser.storage.local.remove(name);
    }
  });
}

export async function scoresOf(candidate: string): Promise<Scores> {
  await keepGivenScores();
  return stored(candidate);
}

/** `locked`: every criterion has an answer, and the recruiter said that it stays so. */
export async function scoreState(candidate: string): Promise<'locked' | 'open'> {
  const scores = await scoresOf(candidate);
  const lock = (await browser.storage.local.get(lockKey(candidate)))[lockKey(candidate)];
  return lock === true && isComplete(demoCriteria('nl'), scores) ? 'locked' : 'open';
}

/** Locks the scores of now, and logs it. Criteria without an answer get "not enough information", logged too. */
export async function lockScores(candidate: string, order: number): Promise<void> {
  if ((await scoreState(candidate)) === 'locked') return;
  const criteria = demoCriteria('nl');
  await navigator.locks.request('onbevangen-scores', async () => {
    for (const { id } of unscored(criteria, await stored(candidate)))
      await keep(crypto.randomUUID(), { candidate, criterion: id, score: 0, order });
  });
  const scores = await scoresOf(candidate);
  const without = criteria.filter(({ id }) => scores[id] === 0).length;
  const event = scoresLocked.create(crypto.randomUUID(), {
    candidate,
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
