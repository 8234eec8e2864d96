import * as v from 'valibot';
import { draftFlaws, normFlaws } from './criteria-flaws.ts';
import { CHANGE_REASONS, type CriteriaHistory, MISSING, restored } from './criteria-set.ts';
import { LONGEST } from './criterion.ts';

/**
 * `unknown`: a field that there is not; `missing`: one that has to be there; `value`: one that does not fit;
 * `criteria`: criteria that no draft, or no locked norm, can have; `versions`: versions that do not follow each other.
 */
export interface HistoryProblem {
  readonly kind: 'not-json' | 'unknown' | 'missing' | 'value' | 'criteria' | 'versions';
  /** Where: `versions.0.criteria.1.weight`; empty: the whole. */
  readonly at: string;
}

export type ReadHistory =
  | { readonly ok: true; readonly history: CriteriaHistory }
  | { readonly ok: false; readonly problems: readonly HistoryProblem[] };

const text = (most: number) => v.pipe(v.string('value'), v.maxLength(most, 'value'));
const anchor = text(LONGEST.anchor);

const criterion = v.strictObject({
  id: v.string('value'),
  name: text(LONGEST.name),
  question: text(LONGEST.question),
  interview: v.exactOptional(text(LONGEST.question)),
  weight: v.number('value'),
  anchors: v.strictTuple([anchor, anchor, anchor, anchor, anchor], 'value'),
  knockOut: v.exactOptional(v.literal(true, 'value')),
});

const set = v.strictObject({
  vacancy: v.pipe(v.string('value'), v.regex(/^(?:[0-9a-f]{32}|site)$/, 'value')),
  version: v.pipe(v.number('value'), v.integer('value'), v.minValue(1, 'value')),
  criteria: v.pipe(
    v.array(criterion, 'value'),
    v.check((list) => draftFlaws(list).length === 0, 'criteria'),
  ),
  missing: v.picklist(MISSING, 'value'),
  state: v.picklist(['draft', 'locked'], 'value'),
  reason: v.nullable(v.picklist(CHANGE_REASONS, 'value')),
});

const history = v.strictObject({
  versions: v.pipe(
    v.array(set, 'value'),
    v.minLength(1, 'missing'),
    v.check(
      (versions) =>
        versions.every(
          ({ vacancy, version, state, reason }, at) =>
            vacancy === versions[0]?.vacancy &&
            version === at + 1 &&
            (reason === null) === (at === 0) &&
            (state === 'locked' || at === versions.length - 1),
        ),
      'versions',
    ),
    v.check(
      (versions) =>
        versions.every(({ state, criteria }) => state === 'draft' || normFlaws(criteria).length === 0),
      'criteria',
    ),
  ),
}) satisfies v.GenericSchema<unknown, CriteriaHistory>;

const KINDS = ['missing', 'criteria', 'versions'] as const;

function problemOf(issue: v.BaseIssue<unknown>): HistoryProblem {
  const at = v.getDotPath(issue) ?? '';
  if (issue.expected === 'never') return { kind: 'unknown', at };
  if (issue.received === 'undefined') return { kind: 'missing', at };
  return { kind: KINDS.find((kind) => kind === issue.message) ?? 'value', at };
}

/**
 * Reads a history from JSON text, or from what was JSON. Anything but what `changeCriteria` can have made is refused,
 * and it is said where and why; what is read is frozen.
 */
export function readCriteriaHistory(value: unknown): ReadHistory {
  let given = value;
  if (typeof value === 'string') {
    try {
      given = JSON.parse(value);
    } catch {
      return { ok: false, problems: [{ kind: 'not-json', at: '' }] };
    }
  }
  const found = v.safeParse(history, given);
  if (found.success) return { ok: true, history: restored(found.output) };
  return { ok: false, problems: found.issues.map(problemOf).slice(0, 10) };
}
