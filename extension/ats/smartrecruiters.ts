import { type AtsProfile, everywhere, nothingKnown } from '../../shared/profiles/ats-profile.ts';

const UUID = '([0-9a-f-]{20,})';

export const smartrecruiters: AtsProfile = {
  ...nothingKnown,
  id: 'smartrecruiters',
  version: 1,
  name: 'SmartRecruiters',
  tier: 'community',
  provenance: {
    source: 'MrIbbyR/IND-offer-chrome-ext at a165cbd, and two older public scripts',
    date: '2026',
    confidence: 'several',
  },
  hosts: ['*://www.smartrecruiters.com/app/*', '*://jobs.smartrecruiters.com/app/*'],
  pages: [
    {
      kind: 'candidate',
      address: `^/app/people/(?:(?:applications|profile|candidates)/)?${UUID}(?:[/?#]|$)`,
      surfaces: ['profile'],
    },
    { kind: 'list', address: '^/app/jobs/[^/]+/people', surfaces: ['list'] },
  ],
  scopes: [
    {
      at: ['#st-candidateView', 'sr-candidate-personal-info'],
      id: ['address'],
      surface: 'profile',
      main: true,
      fields: [
        { kind: 'text', at: [':scope'] },
        { kind: 'name', at: ['#st-applicantName', '[data-test="applicant-name"]'], expect: 'some' },
        { kind: 'text', at: ['#st-notes'] },
      ],
    },
    {
      at: ['a[href*="/app/people/applications/"]:has([data-test="applicant-name"])'],
      id: [{ link: 'a', pattern: `/app/people/applications/${UUID}` }],
      surface: 'list',
      fields: [{ kind: 'name', at: ['[data-test="applicant-name"]'], expect: 'some' }],
    },
  ],
  fields: [
    everywhere,
    { kind: 'file', at: ['sr-attachments-v2 a[href*="/attachments/"]'] },
    { kind: 'document', at: ['sr-resume-viewer'] },
  ],
  recognise: true,
  decisions: [{ action: 'advance', at: ['#st-moveForward'] }],
  vacancy: [{ address: '^/app/jobs/([^/?#]+)/' }],
};
