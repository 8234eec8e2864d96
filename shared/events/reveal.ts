import * as v from 'valibot';
import { pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const reveal = defineEvent({
  type: 'reveal',
  description: 'A recruiter had a candidate shown with their identity, with a reason.',
  data: v.strictObject({
    candidate: pseudonymField,
    reason: v.picklist(['invite', 'contact', 'legal', 'technical', 'other']),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    reason: 'Reason that was picked from the list',
  },
  example: { candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', reason: 'invite' },
});
