import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const teamtailor: AtsProfile = {
  ...nothingKnown,
  id: 'teamtailor',
  version: 1,
  name: 'Teamtailor',
  tier: 'community',
  provenance: {
    source: 'pantela002/summer-internship of 2023, and one public extension, index id 58663856647',
    date: '2025',
    confidence: 'one',
  },
  hosts: ['*://app.teamtailor.com/companies/*'],
  pages: [
    {
      kind: 'candidate',
      address: '^/companies/[^/]+/candidates/(?:segment/[^/]+/candidate/)?(\\d+)',
      surfaces: ['profile'],
    },
    {
      kind: 'list',
      address: '^/companies/[^/]+/candidates(?:/segment/[^/?]+)?/?(?:[?#]|$)',
      surfaces: ['list'],
    },
  ],
  scopes: [
    {
      at: ['#ember-teamtailor-modal > *', '[role="dialog"]:not(#ember-teamtailor-modal *)'],
      id: ['address'],
      surface: 'profile',
      main: true,
      fields: [
        { kind: 'text', at: [':scope'] },
        { kind: 'document', at: ['iframe'] },
      ],
    },
    {
      at: ['table tbody tr:has(a[href*="/candidate"])'],
      id: [{ link: 'a[href*="/candidate"]', pattern: '/candidates?/(?:segment/[^/]+/candidate/)?(\\d+)' }],
      surface: 'list',
      fields: [{ kind: 'text', at: [':scope'] }],
    },
  ],
  fields: [everywhere],
  recognise: true,
};
