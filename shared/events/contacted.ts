import * as v from 'valibot';
import { pseudonymField } from './fields.ts';
import { defineEvent, draftOf } from './make.ts';

const type = 'contacted';

export const contacted = defineEvent({
  type,
  description: 'A recruiter reached out to a candidate without having them revealed.',
  data: v.strictObject({
    candidate: pseudonymField,
    way: v.picklist(['template', 'copied']),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    way: "By the ATS's own mail, or by an address that was copied unseen",
  },
  example: { candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', way: 'template' },
});

export const contactedDraft = draftOf<typeof contacted>(type);
