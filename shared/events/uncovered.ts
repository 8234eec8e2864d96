import * as v from 'valibot';
import { defineEvent } from './make.ts';

export const uncovered = defineEvent({
  type: 'uncovered',
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
