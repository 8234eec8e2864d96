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

/** How these decisions stand, one answer per candidate in the order asked. */
export async function standingOf(question: unknown): Promise<Standing[]> {
  const { candidates, vacancy, action } = v.parse(asked, question);
  await keepGivenScores();
  const [all, norm] = await Promise.all([browser.storage.local.get(null), normOf(vacancy, 'nl')]);
  const scores = new Map<string, Scores>();
  const taken = new Map<string, DecisionTaken>();
  for (const [name, value] of Object.entries(all)) {
    const [kind, id = ''] = name.split(':');
    const of = (all[`of:${id}`] as string | undefined) ?? null;
    if (kind === 'scores' && of === vacancy) scores.set(id, value as Scores);
    const decided = value as { readonly action: DecisionTaken; readonly vacancy: string | null };
    if (kind === 'taken' && decided.vacancy === vacancy) taken.set(id, decided.action);
  }
  const order = formulaOrder(
    norm.criteria,
    [...scores].map(([id, of]) => ({ id, scores: of })),
    norm.missing,
  );
  const advanced = (but: string) => [...taken].filter(([id, was]) => id !== but && was === 'advance').length;
  return candidates.map((candidate) => ({
    unscored: unscored(norm.criteria, scores.get(candidate) ?? {}).length,
    against: goesAgainst(order, taken, candidate, action),
    advanced: advanced(candidate),
  }));
}
