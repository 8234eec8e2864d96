import * as v from 'valibot';
import { defineEvent } from './make.ts';

export const assigned = defineEvent({
  type: 'assigned',
  description:
    'A recruiter got an arm, before anything was shown, or goes on as usual for now; the arm stands in the envelope.',
  data: v.strictObject({
    unit: v.picklist(['recruiter', 'team', 'vacancy', 'candidate']),
    by: v.picklist(['hash', 'list', 'choice', 'group', 'baseline', 'unassigned']),
  }),
  columns: {
    unit: 'The unit that was randomised',
    by: 'How: hash of the unit, allocation list, chosen by hand (demonstration only), group that the protocol names, or not yet: baseline phase, or unassigned',
  },
  example: { unit: 'recruiter', by: 'hash' },
});
