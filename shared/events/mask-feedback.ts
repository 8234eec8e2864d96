import * as v from 'valibot';
import { kindField } from './fields.ts';
import { defineEvent, draftOf } from './make.ts';

const type = 'mask_feedback';

export const maskFeedback = defineEvent({
  type,
  description:
    'A recruiter said of an anonymised document that it hides too much or too little. Never what stood there.',
  data: v.strictObject({
    verdict: v.picklist(['too_much', 'too_little']),
    kind: kindField,
  }),
  columns: {
    verdict:
      'too_much: a detail need not have been hidden; too_little: something personal was still to be seen',
    kind: 'Kind of the hidden detail; none when something was still to be seen',
  },
  example: { verdict: 'too_much', kind: 'residence' },
});

export const maskFeedbackDraft = draftOf<typeof maskFeedback>(type);
