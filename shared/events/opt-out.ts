import * as v from 'valibot';
import { defineEvent } from './make.ts';

export const optOut = defineEvent({
  type: 'opt_out',
  description:
    'A recruiter does not want to be in the log: nothing after this is logged in that browser until they take part again.',
  data: v.strictObject({
    state: v.picklist(['out', 'in']),
  }),
  columns: {
    state: 'Out of the log, or in it again',
  },
  example: { state: 'out' },
});
