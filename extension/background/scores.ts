import * as v from 'valibot';
import type { Scores } from '../../shared/assessment/criterion.ts';
import { demoCriteria } from '../../shared/assessment/demo-criteria.ts';
import { pseudonymField, uuidField } from '../../shared/events/fields.ts';
import { score } from '../../shared/events/score.ts';
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
/** Place of a criterion in the study's list, from 1; the ids are the same in each language. */
const placeOf = (criterion: string) => demoCriteria('nl').findIndex((one) => one.id === criterion) + 1;

async function stored(candidate: string): Promise<Scores> {
  return ((await browser.storage.local.get(key(candidate)))[key(candidate)] as Scores | undefined) ?? {};
}

/** A score and its event in one write: neither is ever there without the other. */
async function keep(id: string, { candidate, criterion, score: given, order }: Given): Promise<void> {
  const { [criterion]: before, ...others } = await stored(candidate);
  // The same again, as when a worker died before it took the note away, is not a new score.
  if (before === (given ?? undefined)) return;
  const scores: Scores = given === null ? others : { ...others, [criterion]: given };
  const event = score.create(id, {
    candidate,
    criterion: placeOf(criterion),
    state: given === null ? 'taken_back' : given === 0 ? 'no_information' : 'scored',
    score: given ?? 0,
  });
  await browser.storage.local.set({ [key(candidate)]: scores, ...spooled({ ...event, order }) });
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
