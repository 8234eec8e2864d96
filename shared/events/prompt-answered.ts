import * as v from 'valibot';
import { criteriaCount, nudgeField, pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const promptAnswered = defineEvent({
  type: 'prompt_answered',
  description: 'A prompt was answered, passed or left alone.',
  data: v.strictObject({
    candidate: pseudonymField,
    nudge: nudgeField,
    action: v.picklist(['reject', 'advance']),
    unscored: criteriaCount,
    answer: v.picklist(['score_first', 'go_on', 'ignored']),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    nudge: 'Which prompt',
    action: 'What the recruiter was about to do',
    unscored: 'How many criteria had no score when the prompt was answered (0 to 5)',
    answer: 'What the recruiter did with the prompt',
  },
  example: {
    candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    nudge: 'unscored-criteria',
    action: 'reject',
    unscored: 3,
    answer: 'score_first',
  },
});
