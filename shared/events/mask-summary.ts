import * as v from 'valibot';
import { kindField } from './fields.ts';
import { defineEvent } from './make.ts';

export const maskSummary = defineEvent({
  type: 'mask_summary',
  description:
    'How many details of one kind were hidden in texts of pages during a session, per kind of page.',
  data: v.strictObject({
    page: v.picklist(['candidate', 'list', 'other']),
    kind: kindField,
    count: v.picklist(['1_to_5', '6_to_20', '21_to_100', 'over_100']),
  }),
  columns: {
    page: "Kind of page by the ATS's profile; other: not known",
    kind: 'Kind of detail; other: one without a word of its own',
    count: 'How many, in classes',
  },
  example: { page: 'list', kind: 'name', count: '21_to_100' },
});
