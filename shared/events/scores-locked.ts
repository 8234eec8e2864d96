import * as v from 'valibot';
import { criteriaCount, pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const scoresLocked = defineEvent({
  type: 'scores_locked',
  description: 'A recruiter locked the scores of a candidate, which comes before revealing.',
  data: v.strictObject({
    candidate: pseudonymField,
    scored: criteriaCount,
    no_information: criteriaCount,
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    scored: 'Criteria with a score from 1 to 5',
    no_information: 'Criteria marked as "not enough information"',
  },
  example: { candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', scored: 3, no_information: 1 },
});
