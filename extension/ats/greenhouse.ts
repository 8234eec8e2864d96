import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

export const greenhouse: AtsProfile = {
  ...nothingKnown,
  id: 'greenhouse',
  version: 1,
  name: 'Greenhouse',
  tier: 'community',
  provenance: {
    source: 'canonical/greenhouse-browser-scripts, carbureted/unbiasify, fieldbook/blindaudition',
    date: '2025-05',
    confidence: 'several',
  },
  hosts: ['*://*.greenhouse.io/*'],
  pages: [
    { kind: 'candidate', address: '^/people/(\\d+)', surfaces: ['profile'] },
    { kind: 'candidate', address: '^/applications/review/app_review\\b', surfaces: ['profile'] },
    // Of these nothing but the address is known.
    { kind: 'candidate', address: '^/guides/\\d+/people/(\\d+)', surfaces: [] },
    {
      kind: 'list',
      address: '^/(?:people/?(?:[?#]|$)|plans/\\d+/candidates|alljobs|sdash/\\d+)',
      surfaces: [],
    },
  ],
  scopes: [
    {
      // Two generations of the page, and the review of applications one by one.
      at: [
        '.person-name',
        '.person-info-column .name:not(.person-name)',
        'div[data-provides="app-review"] header a[href*="people"]',
      ],
      id: [{ link: 'a', pattern: '/people/(\\d+)' }, 'address', { words: [':scope'] }],
      surface: 'profile',
      main: true,
      fields: [{ kind: 'name', at: [':scope'], expect: 'some' }],
    },
  ],
  fields: [
    everywhere,
    { kind: 'email', at: ['.contact-item a[href^="mailto:"]'] },
    { kind: 'file', at: ['a[data-download-url*="person_attachments/downloads"]'] },
  ],
  recognise: true,
  decisions: [
    { action: 'advance', at: ['[data-provides="advance"]'] },
    { action: 'reject', at: ['[data-provides="reject"]'] },
  ],
};
