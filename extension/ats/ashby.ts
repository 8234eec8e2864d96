import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const ashby: AtsProfile = {
  ...nothingKnown,
  id: 'ashby',
  version: 1,
  name: 'Ashby',
  tier: 'address',
  provenance: {
    source: 'addresses that the public API gives (profileUrl), in several repositories; undated',
    date: '2026-11',
    confidence: 'several',
  },
  hosts: ['*://app.ashbyhq.com/*'],
  pages: [
    {
      kind: 'candidate',
      address:
        '^/(?:[\\w/-]+/right-side/)?candidates/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      surfaces: [],
    },
  ],
  fields: [everywhere],
  recognise: true,
};
