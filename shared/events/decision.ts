import * as v from 'valibot';
import { pseudonymField } from './fields.ts';
import { defineEvent, draftOf } from './make.ts';
import { stageField } from './stage.ts';

const type = 'decision';

export const decision = defineEvent({
  type,
  description: 'A recruiter rejected, advanced or moved a candidate in the ATS; seen, not caused by us.',
  data: v.strictObject({
    candidate: pseudonymField,
    vacancy: v.optional(pseudonymField),
    action: v.picklist(['reject', 'advance', 'move']),
    before: stageField,
    after: stageField,
    source: v.picklist(['button', 'drag', 'bulk']),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    vacancy: 'Pseudonym of the vacancy, where the page tells; not logged at first',
    action: 'Rejected, advanced, or moved elsewhere',
    before: 'Generic stage before, or unknown',
    after: 'Generic stage after, or unknown',
    source: 'By a button, by dragging, or for several candidates at once',
  },
  example: {
    candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    vacancy: '9a8b7c6d5e4f30211203f4e5d6c7b8a9',
    action: 'advance',
    before: 'review',
    after: 'interview',
    source: 'button',
  },
});

export const decisionDraft = draftOf<typeof decision>(type);
