import * as v from 'valibot';
import { defineEvent, draftOf } from './make.ts';

const type = 'uncovered';

export const uncovered = defineEvent({
  type,
  description: 'A recruiter uncovered one part of a page that was covered because nothing is known of it.',
  data: v.strictObject({
    what: v.picklist(['picture', 'frame', 'text']),
    uncovered: v.boolean(),
  }),
  columns: {
    what: 'A picture, a frame with another page, or words that may be a name',
    uncovered: 'Uncovered (true), or covered again (false)',
  },
  example: { what: 'picture', uncovered: true },
});

export const uncoveredDraft = draftOf<typeof uncovered>(type);
