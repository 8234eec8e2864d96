import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

const LINK = 'a[href*="/hiring/candidates/"]';

export const bamboohr: AtsProfile = {
  ...nothingKnown,
  id: 'bamboohr',
  version: 1,
  name: 'BambooHR',
  tier: 'community',
  provenance: { source: 'one public extension, index id 33365041201', date: '2024', confidence: 'one' },
  hosts: ['*://*.bamboohr.com/hiring/*'],
  pages: [
    // Of the candidate's own page nothing is known but the links to files.
    { kind: 'candidate', address: '^/hiring/candidates/(\\d+)', surfaces: [] },
    { kind: 'list', address: '^/hiring/candidates/?(?:[?#]|$)', surfaces: ['list'] },
  ],
  scopes: [
    {
      at: [`tr td:nth-child(2) ${LINK}`],
      id: [{ link: 'a', pattern: '/hiring/candidates/(\\d+)' }],
      surface: 'list',
      fields: [{ kind: 'name', at: [':scope'], expect: 'some' }],
    },
  ],
  fields: [everywhere, { kind: 'file', at: ['#download', 'a[href*="/files/download.php?id="]'] }],
  recognise: true,
};
