import * as v from 'valibot';
import { defineEvent } from './make.ts';
import { aboutColumns, aboutExample, aboutNudge, SKIPS } from './nudge-fields.ts';

export const nudgeSkipped = defineEvent({
  type: 'nudge_skipped',
  description: 'A nudge that was offered was passed, put off or left alone; the recruiter went on.',
  data: v.strictObject({ ...aboutNudge, reason: v.picklist(SKIPS) }),
  columns: {
    ...aboutColumns,
    reason: 'Passed by choice, left alone, put away, or put off',
  },
  example: { ...aboutExample, reason: 'go_on' },
});
