import * as v from 'valibot';
import { defineEvent } from './make.ts';
import { aboutColumns, aboutExample, aboutNudge, CAUSES } from './nudge-fields.ts';

export const nudgeFailed = defineEvent({
  type: 'nudge_failed',
  description: 'A nudge of the arm could not be offered or carried out; the recruiter went on without it.',
  data: v.strictObject({ ...aboutNudge, cause: v.picklist(CAUSES) }),
  columns: {
    ...aboutColumns,
    cause: 'Why',
  },
  example: { ...aboutExample, cause: 'not_loaded' },
});
