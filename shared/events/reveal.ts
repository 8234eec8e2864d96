import * as v from 'valibot';
import { MINUTES, REASONS, SCOPES } from '../masking/rules.ts';
import { pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const reveal = defineEvent({
  type: 'reveal',
  description: 'A recruiter had a candidate shown, with a reason, for a time.',
  // What came later is optional: events from before it still count.
  data: v.strictObject({
    candidate: pseudonymField,
    reason: v.picklist(REASONS),
    scope: v.optional(v.picklist(SCOPES)),
    minutes: v.optional(v.picklist(MINUTES)),
    scores: v.optional(v.picklist(['locked', 'none', 'stated'])),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    reason: 'Reason that was picked from the list',
    scope: 'Contact data alone, or everything; before this was logged: everything',
    minutes: 'For how many minutes at most; before this was logged: until the browser closed',
    scores:
      'Scores were locked first; there was no scorecard; or the recruiter stated to have looked, as policy says',
  },
  example: {
    candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    reason: 'invite',
    scope: 'all',
    minutes: 15,
    scores: 'locked',
  },
});
