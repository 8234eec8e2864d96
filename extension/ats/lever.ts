import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

const UUID = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';

export const lever: AtsProfile = {
  ...nothingKnown,
  id: 'lever',
  version: 1,
  name: 'Lever',
  tier: 'community',
  provenance: {
    source: 'carbureted/unbiasify of 2020, in part two userscripts of 2026',
    date: '2026-02',
    confidence: 'several',
  },
  hosts: ['*://hire.lever.co/*', '*://hire.eu.lever.co/*', '*://hire.sandbox.lever.co/*'],
  pages: [
    { kind: 'candidate', address: `^/candidates/${UUID}`, surfaces: ['profile'] },
    { kind: 'list', address: '^/candidates/?(?:[?#]|$)', surfaces: ['list'] },
  ],
  scopes: [
    {
      at: ['.opportunity-profile-main-content h1', '.header-profile-name', '.profile-name'],
      id: ['address', { words: [':scope'] }],
      surface: 'profile',
      main: true,
      fields: [{ kind: 'name', at: [':scope'], expect: 'some' }],
    },
    {
      at: ['.candidate-name-link'],
      id: [{ link: 'a', pattern: `/candidates/${UUID}` }, { words: [':scope'] }],
      surface: 'list',
      fields: [{ kind: 'name', at: [':scope'], expect: 'some' }],
    },
  ],
  fields: [
    everywhere,
    { kind: 'email', at: ['.email-address'] },
    { kind: 'identity', at: ['[data-qa="profile-links"] a'] },
    { kind: 'file', at: ['[data-qa="resume-file"]'] },
    { kind: 'document', at: ['.resume-viewer .doc-viewer'] },
  ],
  recognise: true,
};
