import * as v from 'valibot';
import { defineEvent, draftOf } from './make.ts';

const type = 'uncovered';

export const uncovered = defineEvent({
  type,
  description: 'A recruiter uncovered one part of a page that was covered because nothing is known of it.',
  data: v.strictObject({
    what: v.picklist(['picture', 'frame']),
    uncovered: v.boolean(),
  }),
  columns: {
    what: 'A picture, or a frame with another page',
    uncovered: 'Uncovered (true), or covered again (false)',
  },
  example: { what: 'picture', uncovered: true },
});

export const uncoveredDraft = draftOf<typeof uncovered>(type);
