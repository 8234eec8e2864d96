import * as v from 'valibot';
import { criteriaCount, nudgeField, pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const promptShown = defineEvent({
  type: 'prompt_shown',
  description: 'A prompt came on screen because criteria were unscored.',
  data: v.strictObject({
    candidate: pseudonymField,
    nudge: nudgeField,
    action: v.picklist(['reject', 'advance']),
    unscored: criteriaCount,
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    nudge: 'Which prompt',
    action: 'What the recruiter was about to do',
    unscored: 'How many criteria had no score (0 to 5)',
  },
  example: {
    candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    nudge: 'unscored-criteria',
    action: 'reject',
    unscored: 3,
  },
});
