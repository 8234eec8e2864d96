import * as v from 'valibot';
import { composeEvent, draftOf } from './make.ts';
import { aboutColumns, aboutExample, aboutNudge, SKIPS } from './nudge-fields.ts';

const type = 'nudge_skipped';

export const nudgeSkipped = composeEvent(() => ({
  type,
  description: 'A nudge that was offered was passed, put off or left alone; the recruiter went on.',
  data: v.strictObject({ ...aboutNudge, reason: v.picklist(SKIPS) }),
  columns: {
    ...aboutColumns,
    reason: 'Passed by choice, left alone, put away, or put off',
  },
  example: { ...aboutExample, reason: 'go_on' } as const,
}));

export const nudgeSkippedDraft = draftOf<typeof nudgeSkipped>(type);
