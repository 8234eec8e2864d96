import { CRITERION_ID, type Criterion, LONGEST, MAX_CRITERIA, MAX_WEIGHT } from './criterion.ts';

/** What is wrong with a set of criteria, for the editor to say in words. */
export interface CriterionFlaw {
  /** Place of the criterion from 0; `null`: the set as a whole. */
  readonly at: number | null;
  readonly kind:
    | 'none'
    | 'too_many'
    | 'id'
    | 'same_id'
    | 'weight'
    | 'too_long'
    | 'anchor_count'
    | 'no_name'
    | 'no_question'
    | 'no_anchor'
    | 'same_anchor';
}

/** Nothing that can be read: spaces, also invisible ones, and signs. */
const blank = (text: string) => !/[\p{L}\p{N}]/u.test(text);

/** What not even a draft may be: its texts may still be empty, its shape is already fixed. */
export function draftFlaws(criteria: readonly Criterion[]): CriterionFlaw[] {
  const flaws: CriterionFlaw[] = criteria.length > MAX_CRITERIA ? [{ at: null, kind: 'too_many' }] : [];
  const ids = new Set<string>();
  for (const [at, { id, name, question, interview = '', weight, anchors }] of criteria.entries()) {
    if (!CRITERION_ID.test(id)) flaws.push({ at, kind: 'id' });
    if (ids.has(id)) flaws.push({ at, kind: 'same_id' });
    ids.add(id);
    if (!Number.isInteger(weight) || weight < 1 || weight > MAX_WEIGHT) flaws.push({ at, kind: 'weight' });
    if (anchors.length !== 5) flaws.push({ at, kind: 'anchor_count' });
    if (
      name.length > LONGEST.name ||
      Math.max(question.length, interview.length) > LONGEST.question ||
      anchors.some((anchor) => anchor.length > LONGEST.anchor)
    ) {
      flaws.push({ at, kind: 'too_long' });
    }
  }
  return flaws;
}

/** What a norm may not be when it is locked: one to six criteria, nothing empty, five different anchors each. */
export function normFlaws(criteria: readonly Criterion[]): CriterionFlaw[] {
  const flaws = draftFlaws(criteria);
  if (criteria.length === 0) flaws.push({ at: null, kind: 'none' });
  for (const [at, { name, question, anchors }] of criteria.entries()) {
    if (blank(name)) flaws.push({ at, kind: 'no_name' });
    if (blank(question)) flaws.push({ at, kind: 'no_question' });
    if (anchors.some(blank)) flaws.push({ at, kind: 'no_anchor' });
    else if (new Set(anchors.map((anchor) => anchor.trim().toLowerCase())).size < anchors.length) {
      flaws.push({ at, kind: 'same_anchor' });
    }
  }
  return flaws;
}
