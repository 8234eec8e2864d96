import * as v from 'valibot';
import { criteriaCount, criteriaVersion, pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const scoresLocked = defineEvent({
  type: 'scores_locked',
  description: 'A recruiter locked the scores of a candidate, which comes before revealing.',
  data: v.strictObject({
    candidate: pseudonymField,
    vacancy: v.optional(pseudonymField),
    scored: criteriaCount,
    no_information: criteriaCount,
    set: v.optional(criteriaVersion),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    vacancy: 'Pseudonym of the vacancy whose criteria these are; empty for the set of a whole site',
    scored: 'Criteria with a score from 1 to 5',
    no_information: 'Criteria marked as "not enough information"',
    set: 'Version of the set of criteria; before this was logged: the one that was built in',
  },
  example: {
    candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    vacancy: '9a8b7c6d5e4f30211203f4e5d6c7b8a9',
    scored: 3,
    no_information: 1,
    set: 1,
  },
});
