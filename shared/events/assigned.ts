import * as v from 'valibot';
import { defineEvent } from './make.ts';

export const assigned = defineEvent({
  type: 'assigned',
  description: 'A recruiter got an arm, before anything was shown; the arm stands in the envelope.',
  data: v.strictObject({
    unit: v.picklist(['recruiter', 'team', 'vacancy']),
    by: v.picklist(['hash', 'list', 'choice']),
  }),
  columns: {
    unit: 'The unit that was randomised',
    by: 'How: hash of the unit, allocation list, or chosen by hand (demonstration only)',
  },
  example: { unit: 'recruiter', by: 'hash' },
});
