import * as v from 'valibot';
import { note, wrong } from '../flaw.ts';
import type { Design } from './design.ts';
import { armFlaws, dayField, idField } from './ratio.ts';

export interface BeforeAfterSettings {
  readonly id: string;
  readonly unit: 'recruiter' | 'team';
  readonly from: string;
  readonly to: string;
  readonly day: number;
  readonly intervention: readonly string[];
}

/**
 * One group goes from `from` to `to` on a day; the comparison group (everybody else) stays in `from`.
 * Who is in which was chosen by people: not randomised.
 */
export const beforeAfter: Design<BeforeAfterSettings> = {
  id: 'before-after',
  description: 'Before and after, with a comparison group (not randomised)',
  randomised: false,
  changes: true,
  settings: v.strictObject({
    id: v.literal('before-after'),
    unit: v.pipe(v.picklist(['recruiter', 'team']), v.description('What is in a group')),
    from: v.pipe(idField, v.description('Arm before the day, and of the comparison group')),
    to: v.pipe(idField, v.description('Arm of the intervention group from the day on')),
    day: v.pipe(dayField, v.description('Study day (0 is the first) on which the intervention begins')),
    intervention: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
      v.minLength(1),
      v.maxLength(2000),
      v.description(
        'Pseudonyms (32 hex digits) of the units in the intervention group; everybody else is compared with',
      ),
    ),
  }),
  example: {
    settings: {
      id: 'before-after',
      unit: 'team',
      from: 'usual',
      to: 'anonymous-prompts',
      day: 84,
      intervention: ['0f1e2d3c4b5a69788796a5b4c3d2e1f0'],
    },
    arms: ['usual', 'anonymous-prompts'],
  },
  plots: (_, { unit }) => [{ id: 'group', unit, levels: ['comparison', 'intervention'], ratio: [1, 1] }],
  given: ({ intervention }, unit) => (intervention.includes(unit) ? 'intervention' : 'comparison'),
  arm: (_, { from, to, day: begins }, { group }, day) =>
    group === 'intervention' && day >= begins ? to : from,
  flaws: (protocol, settings) => [
    ...armFlaws(protocol, settings),
    note(
      ['design', 'id'],
      'Not randomised: groups that people chose can differ in other ways than the nudge. Say so wherever results are shown; a stepped wedge is often as easy to carry out and is randomised.',
    ),
    ...(new Set(settings.intervention).size === settings.intervention.length
      ? []
      : [wrong(['design', 'intervention'], 'A unit stands here twice: name each once.')]),
    ...(settings.day > protocol.baselineDays
      ? []
      : [
          wrong(
            ['design', 'day'],
            `The intervention begins on day ${settings.day}, within the baseline phase of ${protocol.baselineDays} days: begin later.`,
          ),
        ]),
  ],
};
