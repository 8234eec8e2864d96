import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const workday: AtsProfile = {
  ...nothingKnown,
  id: 'workday',
  version: 1,
  name: 'Workday',
  tier: 'address',
  provenance: { source: 'addresses in public code; undated', date: '2026-11', confidence: 'several' },
  hosts: ['*://*.myworkday.com/*', '*://*.workday.com/*'],
  pages: [
    // Candidates and everything else share one form of address; which candidate it is, is not told.
    { kind: 'list', address: '^/[^/]+/d/(?:inst/[^/]+/[^/]+\\.htmld|task/|home)', surfaces: [] },
  ],
  fields: [everywhere],
  recognise: true,
};
