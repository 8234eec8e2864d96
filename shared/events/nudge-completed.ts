import * as v from 'valibot';
import { composeEvent, draftOf } from './make.ts';
import { aboutColumns, aboutExample, aboutNudge, answerFields } from './nudge-fields.ts';

const type = 'nudge_completed';

export const nudgeCompleted = composeEvent(() => ({
  type,
  description: 'A nudge that was offered was carried out.',
  data: v.strictObject({ ...aboutNudge, ...answerFields }),
  columns: {
    ...aboutColumns,
    answer: 'What the recruiter did with it, where there is more than one way',
    ground: 'Job-related ground from the list, of a decision against the order of the formula',
    criterion: 'Place of the criterion that the recruiter named (1 to 6)',
  },
  example: { ...aboutExample, answer: 'ground_given', ground: 'missing_requirement', criterion: 2 } as const,
}));

export const nudgeCompletedDraft = draftOf<typeof nudgeCompleted>(type);
