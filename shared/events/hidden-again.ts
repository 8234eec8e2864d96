import * as v from 'valibot';
import { SCOPES } from '../masking/rules.ts';
import { pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const hiddenAgain = defineEvent({
  type: 'hidden_again',
  description: 'A candidate who was revealed is hidden again. Missing when the browser was closed before.',
  data: v.strictObject({
    candidate: pseudonymField,
    scope: v.picklist(SCOPES),
    ended: v.picklist(['recruiter', 'time', 'policy']),
    lasted: v.picklist(['under_1', '1_to_5', '5_to_15', '15_to_60', 'over_60']),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    scope: 'What was shown',
    ended: 'By the recruiter, because the time was over, or because the settings changed',
    lasted: 'How many minutes it lasted, in classes',
  },
  example: {
    candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    scope: 'all',
    ended: 'recruiter',
    lasted: '1_to_5',
  },
});
