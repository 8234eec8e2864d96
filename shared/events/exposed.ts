import * as v from 'valibot';
import { pseudonymField } from './fields.ts';
import { defineEvent, draftOf } from './make.ts';

const type = 'exposed';

export const exposed = defineEvent({
  type,
  description:
    "A candidate was on screen for at least the protocol's time and share; once per surface and state of the mask.",
  data: v.strictObject({
    candidate: pseudonymField,
    surface: v.picklist(['list', 'card', 'profile', 'drawer', 'document']),
    hidden: v.boolean(),
  }),
  columns: {
    candidate: 'Pseudonym of the candidate',
    surface: 'Where the candidate was seen',
    hidden: 'Whether the identity was hidden at that moment',
  },
  example: { candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', surface: 'list', hidden: true },
});

export const exposedDraft = draftOf<typeof exposed>(type);
