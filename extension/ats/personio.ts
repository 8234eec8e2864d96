import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const personio: AtsProfile = {
  ...nothingKnown,
  id: 'personio',
  version: 1,
  name: 'Personio',
  tier: 'address',
  provenance: { source: 'addresses in public code; undated', date: '2026-11', confidence: 'several' },
  hosts: [
    '*://*.app.personio.com/recruiting/*',
    '*://*.personio.de/recruiting/*',
    '*://*.personio.com/recruiting/*',
  ],
  pages: [{ kind: 'list', address: '^/recruiting/', surfaces: [] }],
  fields: [everywhere],
  recognise: true,
};
