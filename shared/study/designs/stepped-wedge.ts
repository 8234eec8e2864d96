import * as v from 'valibot';
import { wrong } from '../flaw.ts';
import type { Design } from './design.ts';
import { armFlaws, dayField, idField } from './ratio.ts';

export interface SteppedWedgeSettings {
  readonly id: string;
  readonly unit: 'recruiter' | 'team' | 'vacancy';
  readonly from: string;
  readonly to: string;
  readonly steps: readonly number[];
}

/** Everybody starts in `from`; the lot decides on which of the steps a unit goes over to `to`, and stays there. */
export const steppedWedge: Design<SteppedWedgeSettings> = {
  id: 'stepped-wedge',
  description: 'Stepped wedge: all end up with the nudge, the lot decides when',
  randomised: true,
  changes: true,
  settings: v.strictObject({
    id: v.literal('stepped-wedge'),
    unit: v.pipe(v.picklist(['recruiter', 'team', 'vacancy']), v.description('What is randomised')),
    from: v.pipe(idField, v.description('Arm before the step')),
    to: v.pipe(idField, v.description('Arm from the step on')),
    steps: v.pipe(
      v.array(dayField),
      v.minLength(2),
      v.maxLength(24),
      v.description('Study days (0 is the first) on which a group goes over; one group for each'),
    ),
  }),
  example: {
    settings: {
      id: 'stepped-wedge',
      unit: 'team',
      from: 'usual',
      to: 'anonymous-prompts',
      steps: [28, 56, 84, 112],
    },
    arms: ['usual', 'anonymous-prompts'],
  },
  plots: (_, { unit, steps }) => [
    { id: 'sequence', unit, levels: steps.map((_, at) => String(at + 1)), ratio: steps.map(() => 1) },
  ],
  arm: (_, { from, to, steps }, { sequence }, day) =>
    day >= (steps[Number(sequence) - 1] ?? Number.POSITIVE_INFINITY) ? to : from,
  flaws: (protocol, settings) => [
    ...armFlaws(protocol, settings),
    ...settings.steps.flatMap((step, at) =>
      step > (settings.steps[at - 1] ?? protocol.baselineDays - 1)
        ? []
        : [
            wrong(
              ['design', 'steps', at],
              at === 0
                ? `The first step (day ${step}) falls in the baseline phase of ${protocol.baselineDays} days: begin later, or make the phase shorter.`
                : `Day ${step} does not come after day ${settings.steps[at - 1]}: put the steps in order.`,
            ),
          ],
    ),
  ],
};
