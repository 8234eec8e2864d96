import * as v from 'valibot';
import { composeEvent, draftOf } from './make.ts';
import { aboutColumns, aboutExample, aboutNudge } from './nudge-fields.ts';

const type = 'nudge_offered';

export const nudgeOffered = composeEvent(() => ({
  type,
  description: 'A nudge of the arm came on screen, or its page was opened.',
  data: v.strictObject({ ...aboutNudge }),
  columns: {
    ...aboutColumns,
  },
  example: { ...aboutExample },
}));

export const nudgeOfferedDraft = draftOf<typeof nudgeOffered>(type);
