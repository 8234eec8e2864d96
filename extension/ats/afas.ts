import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const afas: AtsProfile = {
  ...nothingKnown,
  id: 'afas',
  version: 1,
  name: 'AFAS InSite',
  tier: 'address',
  provenance: {
    source: 'support.orangecubes.nl and one public extension; no address of a candidate; undated',
    date: '2026-11',
    confidence: 'several',
  },
  hosts: ['*://*.afasinsite.nl/*'],
  fields: [everywhere],
  recognise: true,
};
