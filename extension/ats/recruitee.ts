import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const recruitee: AtsProfile = {
  ...nothingKnown,
  id: 'recruitee',
  version: 1,
  name: 'Recruitee (Tellent)',
  tier: 'address',
  provenance: {
    source: 'addresses that the public API gives (adminapp_url), in several repositories',
    date: '2023',
    confidence: 'several',
  },
  hosts: ['*://app.recruitee.com/*'],
  pages: [
    {
      kind: 'candidate',
      address: '#/(?:dashboard/overview|candidates)\\?(?:[^#]*&)?candidate=(\\d+)',
      surfaces: [],
    },
    { kind: 'list', address: '#/(?:candidates|offers/[^/?]+/pipeline)', surfaces: [] },
  ],
  fields: [everywhere],
  recognise: true,
};
