import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const homerun: AtsProfile = {
  ...nothingKnown,
  id: 'homerun',
  version: 1,
  name: 'Homerun',
  tier: 'community',
  provenance: { source: 'Default-in/Homerun_Without_Quiz', date: '2021-02-24', confidence: 'one' },
  hosts: ['*://app.homerun.co/*'],
  pages: [
    { kind: 'candidate', address: '^/(?:job/\\d+/candidate|candidates)/(\\d+)', surfaces: ['profile'] },
  ],
  scopes: [
    {
      // Names of classes end in a part that changes with each build.
      at: ['[class*="CandidateModal__candidate-profile-wrapper__"]'],
      id: ['address'],
      surface: 'profile',
      main: true,
      fields: [
        { kind: 'text', at: [':scope'] },
        { kind: 'text', at: ['[class*="CandidateWidgets__notes__"]'] },
      ],
    },
  ],
  fields: [everywhere],
  recognise: true,
  vacancy: [{ address: '^/job/(\\d+)/candidate' }],
};
