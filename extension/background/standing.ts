import * as v from 'valibot';
import type { Scores } from '../../shared/assessment/criterion.ts';
import { formulaOrder, unscored } from '../../shared/assessment/formula.ts';
import { type DecisionTaken, goesAgainst, type Standing } from '../../shared/assessment/standing.ts';
import { pseudonymField } from '../../shared/events/fields.ts';
import type { TakenDecision } from '../../shared/ports/content-to-background.ts';
import { browser } from '../platform/browser.ts';
import { normOf } from './criteria.ts';
import { keepGivenScores } from './scores.ts';

const MOST = 200;
const asked = v.strictObject({
  candidates: v.pipe(v.array(pseudonymField), v.minLength(1), v.maxLength(MOST)),
  vacancy: v.nullable(pseudonymField),
  action: v.picklist(['reject', 'advance']),
});
const shape = v.strictObject({
  candidate: pseudonymField,
  vacancy: v.nullable(pseudonymField),
  action: v.picklist(['reject', 'advance', 'move']),
});

const takenKey = (candidate: string) => `taken:${candidate}`;

/** What was decided last about a candidate; a move elsewhere takes it back. */
export async function noteDecision(given: unknown): Promise<void> {
  const { candidate, vacancy, action } = v.parse(shape, given) satisfies TakenDecision;
  if (action === 'move') await browser.storage.local.remove(takenKey(candidate));
  else await browser.storage.local.set({ [takenKey(candidate)]: { action, vacancy } });
}

/** Everybody of one vacancy, as far as this browser knows. */
async function vacancyOf(all: Readonly<Record<string, unknown>>, vacancy: string | null) {
  const { criteria, missing } = await normOf(vacancy, 'nl');
  const assessed: { id: string; scores: Scores }[] = [];
  const taken = new Map<string, DecisionTaken>();
  for (const [name, value] of Object.entries(all)) {
    const [kind, id = ''] = name.split(':');
    const decided = value as { readonly action: DecisionTaken; readonly vacancy: string | null };
    const of = (all[`of:${id}`] as string | undefined) ?? (kind === 'taken' ? decided.vacancy : null);
    if (of !== vacancy) continue;
    if (kind === 'scores') assessed.push({ id, scores: value as Scores });
    if (kind === 'taken') taken.set(id, decided.action);
  }
  return { criteria, taken, order: formulaOrder(criteria, assessed, missing) };
}

/** How these decisions stand, one answer per candidate in the order asked. */
export async function standingOf(question: unknown): Promise<Standing[]> {
  const { candidates, vacancy, action } = v.parse(asked, question);
  await keepGivenScores();
  const all = await browser.storage.local.get(null);
  const known = new Map<string | null, ReturnType<typeof vacancyOf>>();
  return Promise.all(
    candidates.map(async (candidate) => {
      // A list of all vacancies tells none; each candidate was seen under one.
      const job = (all[`of:${candidate}`] as string | undefined) ?? vacancy;
      known.set(job, known.get(job) ?? vacancyOf(all, job));
      const { criteria, taken, order } = await known.get(job)!;
      return {
        unscored: unscored(criteria, (all[`scores:${candidate}`] as Scores | undefined) ?? {}).length,
        against: goesAgainst(order, taken, candidate, action),
        advanced: [...taken].filter(([id, was]) => id !== candidate && was === 'advance').length,
      };
    }),
  );
}
