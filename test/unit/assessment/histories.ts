import fc from 'fast-check';
import {
  CHANGE_REASONS,
  type CriteriaAction,
  type CriteriaHistory,
  changeCriteria,
  newCriteria,
} from '../../../shared/assessment/criteria-set.ts';
import type { Criterion } from '../../../shared/assessment/criterion.ts';
import { readCriteriaHistory } from '../../../shared/assessment/read-history.ts';
import { criterion, missingRule } from './arbitrary.ts';

export const VACANCY = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
export const GOOD = [criterion('a', 3), criterion('b', 1, true)];

/** Whole criteria, unfinished ones, and ones that no draft can hold. */
const anyCriterion: fc.Arbitrary<Criterion> = fc.record(
  {
    id: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c', 'd-1') },
      { weight: 1, arbitrary: fc.string() },
    ),
    name: fc.constantFrom('Plannen', 'Samenwerken', '', ' ', 'x'.repeat(61)),
    question: fc.constantFrom('Wat?', 'Hoe?', ''),
    weight: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 1, arbitrary: fc.double() },
    ),
    anchors: fc.constantFrom<Criterion['anchors']>(
      ['1', '2', '3', '4', '5'],
      ['v', 'w', 'x', 'y', 'z'],
      ['', '', '', '', ''],
      ['1', '1', '3', '4', '5'],
      ['1', '2'] as unknown as Criterion['anchors'],
    ),
    knockOut: fc.boolean(),
    interview: fc.constantFrom('Wat deed je?', '', 'x'.repeat(300)),
  },
  { requiredKeys: ['id', 'name', 'question', 'weight', 'anchors'] },
);
const anyCriteria = fc.oneof(
  { weight: 3, arbitrary: fc.constant(GOOD) },
  { weight: 1, arbitrary: fc.array(anyCriterion, { maxLength: 8 }) },
);
/** What is done to a history, and by whoever holds on to what was handed in or out. */
type Step = CriteriaAction | { readonly type: 'reload' } | { readonly type: 'tamper'; readonly how: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('edit' as const), criteria: anyCriteria, missing: missingRule }),
  fc.constant({ type: 'lock' as const }),
  fc.constant({ type: 'lock' as const }),
  fc.record({ type: fc.constant('reopen' as const), reason: fc.constantFrom(...CHANGE_REASONS) }),
  fc.constant({ type: 'reload' as const }),
  fc.record({ type: fc.constant('tamper' as const), how: fc.nat({ max: 5 }) }),
);
export const steps = fc.array(step, { minLength: 1, maxLength: 14, size: 'max' });

const copy = (criteria: readonly Criterion[]): Criterion[] => structuredClone([...criteria]);

/** Writes in what was given out, as code with a bug would; what is frozen refuses by an error. */
function tamper(history: CriteriaHistory, handedIn: Criterion[], how: number): void {
  type Loose = {
    versions: { criteria: { weight: number; anchors: string[] }[]; state: string; version: number }[];
  };
  const { versions } = history as unknown as Loose;
  const set = versions[0]!;
  const ways = [
    () => versions.splice(0, 1),
    () => Object.assign(set, { state: 'draft', version: 9 }),
    () => set.criteria.pop(),
    () => Object.assign(set.criteria[0] ?? {}, { weight: 5 }),
    () => set.criteria[0]?.anchors.reverse(),
    () => handedIn.map((one) => Object.assign(one, { weight: 4, name: 'changed later' })),
  ];
  try {
    ways[how]?.();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

export function play(all: readonly Step[], check: (history: CriteriaHistory) => void): CriteriaHistory {
  let history = newCriteria(VACANCY);
  let handedIn: Criterion[] = [];
  for (const one of all) {
    if (one.type === 'tamper') tamper(history, handedIn, one.how);
    else if (one.type === 'reload') {
      const read = readCriteriaHistory(JSON.stringify(history));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      if (JSON.stringify(read.history) !== JSON.stringify(history)) throw new Error('read otherwise');
      history = read.history;
    } else if (one.type === 'edit') {
      handedIn = copy(one.criteria);
      history = changeCriteria(history, { ...one, criteria: handedIn });
    } else history = changeCriteria(history, one);
    check(history);
  }
  return history;
}
