import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

const LIST = 'table#listViewTable';

export const zohoRecruit: AtsProfile = {
  ...nothingKnown,
  id: 'zoho-recruit',
  version: 1,
  name: 'Zoho Recruit',
  tier: 'community',
  provenance: {
    source: 'one public extension, index id 33232853248; undated',
    date: '2026-11',
    confidence: 'one',
  },
  hosts: [
    '*://recruit.zoho.com/recruit/*',
    '*://recruit.zoho.eu/recruit/*',
    '*://recruit.zoho.in/recruit/*',
    '*://recruit.zoho.com.au/recruit/*',
  ],
  pages: [
    {
      kind: 'candidate',
      address: '^/recruit/(?:org\\d+/)?tab/Candidates/(\\d+)',
      surfaces: ['profile', 'drawer'],
    },
    {
      kind: 'candidate',
      address: '^/recruit/(?:org\\d+/)?EntityInfo\\.do\\?(?=.*module=Candidates).*\\bid=(\\d+)',
      surfaces: ['profile', 'drawer'],
    },
    { kind: 'list', signs: [LIST], surfaces: ['list'] },
  ],
  scopes: [
    {
      at: ['.detail-header-box'],
      id: ['address'],
      surface: 'profile',
      main: true,
      fields: [{ kind: 'text', at: [':scope'] }],
    },
    {
      at: ['#candQuickView', '#qv-main-container[data-params]'],
      id: ['address', { attribute: 'data-params' }],
      surface: 'drawer',
      main: true,
      fields: [{ kind: 'text', at: [':scope'] }],
    },
    {
      at: [`${LIST} tbody tr[data-params]`],
      id: [{ attribute: 'data-params' }],
      surface: 'list',
      fields: [{ kind: 'text', at: [':scope'] }],
    },
  ],
  fields: [everywhere, { kind: 'identity', at: ['#social-icons a'] }],
  recognise: true,
};
