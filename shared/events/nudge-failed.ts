import * as v from 'valibot';
import { composeEvent, draftOf } from './make.ts';
import { aboutColumns, aboutExample, aboutNudge, CAUSES } from './nudge-fields.ts';

const type = 'nudge_failed';

export const nudgeFailed = composeEvent(() => ({
  type,
  description: 'A nudge of the arm could not be offered or carried out; the recruiter went on without it.',
  data: v.strictObject({ ...aboutNudge, cause: v.picklist(CAUSES) }),
  columns: {
    ...aboutColumns,
    cause: 'Why',
  },
  example: { ...aboutExample, cause: 'not_loaded' } as const,
}));

export const nudgeFailedDraft = draftOf<typeof nudgeFailed>(type);
