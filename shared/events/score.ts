import * as v from 'valibot';
import { SCOPES } from '../masking/rules.ts';
import { criterionPlace, pseudonymField, scoreField } from './fields.ts';
import { defineEvent } from './make.ts';

export const score = defineEvent({
  type: 'score',
  description: 'A criterion was scored, or its score was changed or taken back.',
  data: v.strictObject({
    candidate: pseudonymField,
    criterion: criterionPlace,
    state: v.picklist(['scored', 'no_information', 'taken_back']),
    score: scoreField,
    seen: v.optional(v.picklist(['nothing', ...SCOPES])),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    criterion: "Place of the criterion in the study's list (1 to 6)",
    state: 'Scored, marked as "not enough information", or taken back',
    score: '1 to 5; 0 unless the state is scored',
    seen: 'What had been revealed of the candidate before, in this browser; not logged at first',
  },
  example: {
    candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    criterion: 2,
    state: 'scored',
    score: 4,
    seen: 'nothing',
  },
});
