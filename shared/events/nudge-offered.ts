import * as v from 'valibot';
import { defineEvent } from './make.ts';
import { aboutColumns, aboutExample, aboutNudge } from './nudge-fields.ts';

export const nudgeOffered = defineEvent({
  type: 'nudge_offered',
  description: 'A nudge of the arm came on screen, or its page was opened.',
  data: v.strictObject({ ...aboutNudge }),
  columns: {
    ...aboutColumns,
  },
  example: { ...aboutExample },
});
