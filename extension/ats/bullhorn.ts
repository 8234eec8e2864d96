import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const bullhorn: AtsProfile = {
  ...nothingKnown,
  id: 'bullhorn',
  version: 1,
  name: 'Bullhorn',
  tier: 'address',
  provenance: {
    source: 'bullhorn.github.io/OpenWindow-Links, the maker’s own page; undated',
    date: '2026-11',
    confidence: 'own',
  },
  hosts: ['*://*.bullhornstaffing.com/*'],
  pages: [
    {
      kind: 'candidate',
      address:
        '^/[Bb]ullhorn(?:[Ss]taffing|STAFFING)/OpenWindow\\.cfm\\?(?=.*[Ee]ntity=[Cc]andidate).*\\b[Ii][Dd]=(\\d+)',
      surfaces: [],
    },
  ],
  fields: [everywhere],
  recognise: true,
};
