import * as v from 'valibot';
import { CHANGE_REASONS, MISSING } from '../assessment/criteria-set.ts';
import { criteriaCount, criteriaVersion, pseudonymField } from './fields.ts';

/** A set of criteria without its words. Weights and knock-outs are digits in the order of the criteria. */
export const criteriaFields = {
  vacancy: v.optional(pseudonymField),
  set: criteriaVersion,
  criteria: v.pipe(criteriaCount, v.minValue(1)),
  weights: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(555_555)),
  knock_outs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(654_321)),
  unknown_as: v.picklist(MISSING),
  reason: v.optional(v.picklist(CHANGE_REASONS)),
};

export const criteriaColumns = {
  vacancy: 'Pseudonym of the vacancy; empty for the set of a whole site',
  set: 'Version of the set, from 1',
  criteria: 'How many criteria (1 to 6)',
  weights: 'Their weights in order, one digit each',
  knock_outs: 'Places of the criteria that knock out, one digit each; 0 when none does',
  unknown_as: 'What "not enough information" counts as: left out, or the lowest score',
  reason: 'Why the version before was changed; empty for the first',
};

export const criteriaExample = {
  vacancy: '9a8b7c6d5e4f30211203f4e5d6c7b8a9',
  set: 2,
  criteria: 4,
  weights: 3322,
  knock_outs: 14,
  unknown_as: 'left_out',
  reason: 'unclear',
} as const;
