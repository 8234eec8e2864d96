import { type CriterionFlaw, draftFlaws, normFlaws } from './criteria-flaws.ts';
import type { Criterion } from './criterion.ts';

/**
 * What the norm does with "not enough information": `left_out` leaves the criterion out together with its weight,
 * `lowest` counts it as a 1.
 */
export type Missing = 'left_out' | 'lowest';
export const MISSING = ['left_out', 'lowest'] as const satisfies readonly Missing[];

/** Why a locked norm was changed. A closed list, since reasons are logged. */
export const CHANGE_REASONS = ['vacancy_changed', 'unclear', 'mistake', 'law'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** One version of the norm that candidates of a vacancy are scored against. */
export interface CriteriaSet {
  /** Pseudonym of the vacancy (32 hex digits), or `site` where the page does not tell the vacancy. */
  readonly vacancy: string;
  /** 1, 2, 3 … within its history. */
  readonly version: number;
  readonly criteria: readonly Criterion[];
  readonly missing: Missing;
  readonly state: 'draft' | 'locked';
  /** Why this version replaces the one before; `null` in version 1. */
  readonly reason: ChangeReason | null;
}

/** All versions of one vacancy's norm, oldest first; never empty; all but the last are locked. */
export interface CriteriaHistory {
  readonly versions: readonly CriteriaSet[];
}

export type CriteriaAction =
  | { readonly type: 'edit'; readonly criteria: readonly Criterion[]; readonly missing: Missing }
  | { readonly type: 'lock' }
  | { readonly type: 'reopen'; readonly reason: ChangeReason };

/** A history with one draft, made of a template, of a vacancy text or of nothing. */
export function newCriteria(
  vacancy: string,
  criteria: readonly Criterion[] = [],
  missing: Missing = 'left_out',
): CriteriaHistory {
  const kept = draftFlaws(criteria).length === 0 ? criteria : [];
  return history([{ vacancy, version: 1, criteria: kept, missing, state: 'draft', reason: null }]);
}

/** The version that is worked on: the draft, or else the locked one. */
export function current({ versions }: CriteriaHistory): CriteriaSet {
  return versions.at(-1)!;
}

/** The version that candidates are scored against: the last that was locked, also while a next one is a draft. */
export function inForce({ versions }: CriteriaHistory): CriteriaSet | null {
  return versions.findLast(({ state }) => state === 'locked') ?? null;
}

/** What keeps the draft from being locked; empty when it can be, or is. */
export function flawsOf(given: CriteriaHistory): readonly CriterionFlaw[] {
  return normFlaws(current(given).criteria);
}

/**
 * The history after an action, or the same object when the action is not possible: editing or locking what is
 * locked, locking a norm with flaws, an edit that no draft can hold, reopening a draft. Pure, and never alters a
 * locked version: `reopen` appends a copy as the next one. What it returns is frozen through and through.
 */
export function changeCriteria(given: CriteriaHistory, action: CriteriaAction): CriteriaHistory {
  const now = current(given);
  const before = given.versions.slice(0, -1);
  if (action.type === 'reopen') {
    if (now.state !== 'locked' || !CHANGE_REASONS.includes(action.reason)) return given;
    const next = { ...now, version: now.version + 1, state: 'draft' as const, reason: action.reason };
    return history([...given.versions, next]);
  }
  if (now.state === 'locked') return given;
  if (action.type === 'lock') {
    return normFlaws(now.criteria).length > 0 ? given : history([...before, { ...now, state: 'locked' }]);
  }
  if (draftFlaws(action.criteria).length > 0 || !MISSING.includes(action.missing)) return given;
  return history([...before, { ...now, criteria: action.criteria, missing: action.missing }]);
}

/** A history as it was kept, frozen again. Its reader, `readCriteriaHistory`, has looked at what it holds. */
export function restored({ versions }: CriteriaHistory): CriteriaHistory {
  return history(versions);
}

/** Copies, so that whoever still holds what was handed in cannot change a norm through it. */
function history(versions: readonly CriteriaSet[]): CriteriaHistory {
  return Object.freeze({
    versions: Object.freeze(
      versions.map((one) => Object.freeze({ ...one, criteria: Object.freeze(one.criteria.map(copy)) })),
    ),
  });
}

function copy({ id, name, question, interview, weight, anchors, knockOut }: Criterion): Criterion {
  const [one, two, three, four, five] = anchors;
  return Object.freeze({
    id,
    name,
    question,
    weight,
    anchors: Object.freeze([one, two, three, four, five] as const),
    ...(interview ? { interview } : {}),
    ...(knockOut ? { knockOut } : {}),
  });
}
