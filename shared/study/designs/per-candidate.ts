import * as v from 'valibot';
import { note } from '../flaw.ts';
import type { Design } from './design.ts';
import { ratioField, ratioFlaws, ratioOf } from './ratio.ts';

export interface PerCandidateSettings {
  readonly id: string;
  readonly ratio?: readonly number[];
}

/** Each candidate has an arm of their own, so that one recruiter works in all arms at once. */
export const perCandidate: Design<PerCandidateSettings> = {
  id: 'per-candidate',
  description: 'Each candidate by lot: most precise, and most easily contaminated',
  randomised: true,
  changes: false,
  settings: v.strictObject({ id: v.literal('per-candidate'), ratio: ratioField }),
  example: { settings: { id: 'per-candidate' }, arms: ['usual', 'anonymous'] },
  plots: (protocol, { ratio }) => [
    {
      id: 'arm',
      unit: 'candidate',
      levels: protocol.arms.map(({ id }) => id),
      ratio: ratioOf(protocol, ratio),
    },
  ],
  arm: (_, __, drawn) => drawn.arm ?? '',
  flaws: (protocol, { ratio }) => [
    ...ratioFlaws(protocol, ratio),
    note(
      ['design', 'id'],
      'One recruiter sees candidates of every arm, and may take over in one what was learnt in another (contamination), which hides a part of the effect. Think of vacancies or recruiters as unit, or say in the analysis plan how much you expect.',
    ),
  ],
};
