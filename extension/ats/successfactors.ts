import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const successfactors: AtsProfile = {
  ...nothingKnown,
  id: 'successfactors',
  version: 1,
  name: 'SAP SuccessFactors',
  tier: 'address',
  provenance: { source: 'addresses in public bookmarklets; undated', date: '2026-11', confidence: 'several' },
  hosts: [
    '*://*.sapsf.eu/*',
    '*://*.sapsf.com/*',
    '*://*.successfactors.eu/*',
    '*://*.successfactors.com/*',
    '*://*.hr.cloud.sap/*',
  ],
  pages: [{ kind: 'list', address: '^/(?:xi/ui/rcm\\w+/|[^/?]+\\?.*recruiting)', surfaces: [] }],
  fields: [everywhere],
  recognise: true,
};
