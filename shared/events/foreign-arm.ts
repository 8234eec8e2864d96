import * as v from 'valibot';
import { pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const foreignArm = defineEvent({
  type: 'foreign_arm',
  description:
    'A candidate was on screen who had been on screen in another arm in the same browser; the arm of now stands in the envelope.',
  data: v.strictObject({
    candidate: pseudonymField,
    other: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(32)),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    other:
      "The arm before: its place in the protocol, from 1; 0: none of the protocol's (baseline, unassigned)",
  },
  example: { candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', other: 1 },
});
