import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const workable: AtsProfile = {
  ...nothingKnown,
  id: 'workable',
  version: 1,
  name: 'Workable',
  tier: 'community',
  provenance: {
    source: 'one public extension, index id 53434563459; addresses from the profile_url of the API',
    date: '2024',
    confidence: 'one',
  },
  hosts: ['*://*.workable.com/backend/*'],
  pages: [
    {
      kind: 'candidate',
      address: '^/backend/jobs/[^/]+/(?:browser/[^/]+/candidate|candidates)/(\\w+)',
      surfaces: ['profile'],
    },
    { kind: 'list', address: '^/backend/jobs/[^/]+/browser(?:/[^/]+)?/?(?:[?#]|$)', surfaces: [] },
  ],
  scopes: [
    {
      // Beside the candidate may stand others, under the same mark: each is told apart by the name.
      at: ['[data-ui="candidate-name"]'],
      id: [{ words: [':scope'] }],
      surface: 'profile',
      main: true,
      fields: [{ kind: 'name', at: [':scope'], expect: 'some' }],
    },
  ],
  fields: [everywhere],
  recognise: true,
  vacancy: [{ address: '^/backend/jobs/([^/?#]+)/' }],
};
