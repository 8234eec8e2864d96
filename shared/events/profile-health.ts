import * as v from 'valibot';
import { profileField } from './fields.ts';
import { defineEvent, draftOf } from './make.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

const type = 'profile_health';

export const profileHealth = defineEvent({
  type,
  description:
    'What a profile expects of a page was not there, so that the page was covered; or a recruiter went on without it. Counts alone.',
  data: v.strictObject({
    profile: profileField,
    version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
    tier: v.picklist(['verified', 'source', 'community', 'address', 'taught', 'local']),
    page: v.picklist(['candidate', 'list']),
    state: v.picklist(['stale', 'passed']),
    expected: count,
    missing: count,
  }),
  columns: {
    profile: 'Which profile',
    version: 'Its version',
    tier: 'What the profile is worth: run, read from source, from others, addresses alone, taught by the employer, taught on the device',
    page: 'Kind of page that it is by its own signs',
    state: 'stale: expectations were missing; passed: the recruiter went on with general recognition',
    expected: 'How many things the profile expects there',
    missing: 'How many of those were not found',
  },
  example: {
    profile: 'werfhuis',
    version: 1,
    tier: 'source',
    page: 'candidate',
    state: 'stale',
    expected: 2,
    missing: 1,
  },
});

export const profileHealthDraft = draftOf<typeof profileHealth>(type);
