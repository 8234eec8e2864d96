import * as v from 'valibot';
import type { Design } from './design.ts';
import { ratioField, ratioFlaws, ratioOf } from './ratio.ts';

export interface ParallelSettings {
  readonly id: string;
  readonly unit: 'recruiter' | 'team' | 'vacancy';
  readonly ratio?: readonly number[];
}

/** Each unit stays in the arm that the lot gave it. */
export const parallel: Design<ParallelSettings> = {
  id: 'parallel',
  description: 'Parallel groups by recruiter, team or vacancy',
  randomised: true,
  changes: false,
  settings: v.strictObject({
    id: v.literal('parallel'),
    unit: v.pipe(v.picklist(['recruiter', 'team', 'vacancy']), v.description('What is randomised')),
    ratio: ratioField,
  }),
  example: { settings: { id: 'parallel', unit: 'recruiter' }, arms: ['usual', 'anonymous-prompts'] },
  plots: (protocol, { unit, ratio }) => [
    { id: 'arm', unit, levels: protocol.arms.map(({ id }) => id), ratio: ratioOf(protocol, ratio) },
  ],
  arm: (_, __, drawn) => drawn.arm ?? '',
  flaws: (protocol, { ratio }) => ratioFlaws(protocol, ratio),
};
