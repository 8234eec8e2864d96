import type { AtsProfile, Field } from '../../shared/profiles/ats-profile.ts';

/** Pages that were seen stay in the document, hidden. */
const FORM = '[data-page-route="Job Applicant"]';
const LIST = '[data-page-route^="List/Job Applicant"]';

const named = (name: string) => `.frappe-control[data-fieldname="${name}"]`;
/** A field of the form, edited or shown. */
const field = (kind: Field['kind'], name: string, more: Partial<Field> = {}): Field => ({
  kind,
  at: [`${named(name)} :is(input, textarea)`, `${named(name)} .control-value`],
  ...more,
});

/** Frappe HR: the doctype Job Applicant in Frappe's desk, drawn in the browser; forms are edited in place. */
export const frappeHr: AtsProfile = {
  id: 'frappe-hr',
  version: 1,
  name: 'Frappe HR',
  tier: 'source',
  provenance: {
    source:
      'frappe/hrms 16.0.0-dev, commit 80f17c9 of 2024-10-24, and the list and forms of frappe/frappe 14 to 16',
    date: '2024-10-24',
    confidence: 'own',
  },
  hosts: [],
  signs: ['.main-section > #body', 'link[href*="/assets/frappe/"], script[src*="/assets/frappe/"]'],
  pages: [
    {
      kind: 'candidate',
      // `/app` until 15, `/desk` since.
      address: '^/(?:app|desk)/job-applicant/((?!view/|new-)[^/?#]+)',
      surfaces: ['profile'],
    },
    {
      // Reports, calendars and pictures of applicants have no rows that we know: they stay covered.
      kind: 'list',
      address: '^/(?:app|desk)/job-applicant(?:/view/[^?#]*)?/?(?:[?#]|$)',
      surfaces: ['list', 'card'],
      empty: [`${LIST} .no-result`],
    },
  ],
  scopes: [
    {
      at: [FORM],
      id: ['address'],
      surface: 'profile',
      main: true,
      fields: [
        field('name', 'applicant_name', { expect: 'some' }),
        { kind: 'name', at: ['.title-text-form', '.page-title .title-text'] },
        field('email', 'email_id', { expect: 'some' }),
        field('phone', 'phone_number'),
        field('control', 'country'),
        field('identity', 'resume_link'),
        field('text', 'cover_letter'),
        { kind: 'text', at: [`${named('cover_letter')} .ql-editor`] },
        field('text', 'notes'),
        // A file's address is its name, and the status bar shows it.
        { kind: 'identity', at: [`${named('resume_attachment')} .attached-file-link`] },
        { kind: 'identity', at: ['.attachment-row a[href*="/files/"]'] },
        { kind: 'identity', at: ['.timeline-message-box a[href*="/files/"]'] },
        { kind: 'photo', at: ['.sidebar-image'] },
        { kind: 'initials', at: ['.standard-image'] },
        { kind: 'text', at: ['.new-timeline'] },
        { kind: 'text', at: ['.form-dashboard'] },
      ],
    },
    {
      at: [`${LIST} .list-row-container:has(.list-row-checkbox)`],
      id: [{ attribute: 'data-name', of: '.list-row-checkbox' }],
      surface: 'list',
      fields: [
        { kind: 'text', at: [':scope'] },
        {
          kind: 'name',
          at: ['.list-subject a[data-doctype="Job Applicant"]', '.list-subject a[href*="/job-applicant/"]'],
          expect: 'some',
        },
        { kind: 'email', at: ['[data-filter^="email_id,"]'] },
        { kind: 'phone', at: ['[data-filter^="phone_number,"]'] },
        { kind: 'identity', at: ['[data-filter^="country,"]'] },
      ],
    },
    {
      at: [`${LIST} .kanban-card-wrapper[data-name]`],
      id: [{ attribute: 'data-name' }],
      surface: 'card',
      fields: [
        { kind: 'text', at: [':scope'] },
        { kind: 'name', at: ['.kanban-card-title', '.kanban-title-area'], expect: 'some' },
        { kind: 'photo', at: ['.kanban-image'] },
      ],
    },
  ],
  fields: [
    { kind: 'text', at: ['.awesomplete li, .awesomplete [role="option"]'] },
    { kind: 'text', at: ['.notification-item'] },
    { kind: 'text', at: ['#alert-container, .desk-alert'] },
    { kind: 'text', at: ['.modal-body'] },
  ],
  recognise: false,
  harmless: ['img[src^="/assets/"]'],
  // The status is one choice of five in the form, saved with everything else.
  decisions: [],
  columns: null,
  stageOf: null,
};
