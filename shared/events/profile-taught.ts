import * as v from 'valibot';
import { defineEvent } from './make.ts';

export const profileTaught = defineEvent({
  type: 'profile_taught',
  description:
    'Somebody taught an ATS to the extension; while that lasts, its tab shows everybody as they are. Counts alone.',
  data: v.strictObject({
    step: v.picklist(['begun', 'ended', 'used', 'removed']),
    checked: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  }),
  columns: {
    step: 'begun: details came in view in one tab; ended: no longer; used or removed: a profile on this device',
    checked: 'On how many candidates the profile was looked at',
  },
  example: { step: 'used', checked: 3 },
});
