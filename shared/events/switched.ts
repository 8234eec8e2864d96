import * as v from 'valibot';
import { pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const switched = defineEvent({
  type: 'switched',
  description: 'Onbevangen was switched on or off for a site; sites that the build has in it are always on.',
  data: v.strictObject({
    site: pseudonymField,
    state: v.picklist(['on', 'off']),
    by: v.picklist(['recruiter', 'policy']),
  }),
  columns: {
    site: 'Pseudonym of the site',
    state: 'On or off',
    by: 'The recruiter, also by taking back the permission of the browser, or company policy',
  },
  example: { site: '5e4f30211203f4e5d6c7b8a99a8b7c6d', state: 'off', by: 'recruiter' },
});
