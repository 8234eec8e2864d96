import * as v from 'valibot';
import { SCOPES } from '../masking/rules.ts';
import { criteriaVersion, criterionPlace, pseudonymField, scoreField } from './fields.ts';
import { defineEvent } from './make.ts';

export const score = defineEvent({
  type: 'score',
  description: 'A criterion was scored, or its score was changed or taken back.',
  data: v.strictObject({
    candidate: pseudonymField,
    vacancy: v.optional(pseudonymField),
    criterion: criterionPlace,
    set: v.optional(criteriaVersion),
    state: v.picklist(['scored', 'no_information', 'taken_back']),
    score: scoreField,
    seen: v.optional(v.picklist(['nothing', ...SCOPES])),
    moment: v.optional(v.picklist(['interview'])),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    vacancy: 'Pseudonym of the vacancy whose criteria these are; empty for the set of a whole site',
    criterion: 'Place of the criterion in its set (1 to 6)',
    set: 'Version of the set of criteria; before this was logged: the one that was built in',
    state: 'Scored, marked as "not enough information", or taken back',
    score: '1 to 5; 0 unless the state is scored',
    seen: 'What had been revealed of the candidate before, in this browser; not logged at first',
    moment:
      'Empty: on the scorecard or in the review; interview: beside those scores, which stay as they are',
  },
  example: {
    candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    vacancy: '9a8b7c6d5e4f30211203f4e5d6c7b8a9',
    criterion: 2,
    set: 1,
    state: 'scored',
    score: 4,
    seen: 'nothing',
    moment: 'interview',
  },
});
