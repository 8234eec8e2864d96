import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const carerix: AtsProfile = {
  ...nothingKnown,
  id: 'carerix',
  version: 1,
  name: 'Carerix',
  tier: 'address',
  provenance: { source: 'addresses that the API gives; undated', date: '2026-11', confidence: 'one' },
  hosts: ['*://*.carerix.net/*', '*://*.carerix.com/*'],
  pages: [
    {
      kind: 'candidate',
      address: '/WebObjects/\\w+\\.woa/wa/view\\?(?=.*entity=CREmployee).*\\bid=(\\d+)',
      surfaces: [],
    },
  ],
  fields: [everywhere],
  recognise: true,
};
