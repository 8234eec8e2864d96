import * as v from 'valibot';
import { defineEvent } from './make.ts';

export const workSession = defineEvent({
  type: 'work_session',
  description:
    'A stretch of work in one browser came to an end: a quarter of an hour without a key or click, or the browser was closed.',
  data: v.strictObject({
    active: v.picklist(['to_5', '5_to_15', '15_to_60', '60_to_180', 'over_180']),
  }),
  columns: {
    active: 'In how many minutes there was a key, a click or scrolling, in classes',
  },
  example: { active: '15_to_60' },
});
