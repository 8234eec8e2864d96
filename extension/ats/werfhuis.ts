import type { AtsProfile, CandidateScope, Field } from '../../shared/profiles/ats-profile.ts';

const attribute = [{ attribute: 'data-candidate-id' }] as const;
const link = [{ link: 'a[href^="/candidates/"]', pattern: '^/candidates/(\\d+)' }] as const;
const photos: readonly Field[] = [
  { kind: 'photo', at: ['.avatar:not(.avatar--initials)'] },
  { kind: 'initials', at: ['.avatar--initials'] },
];
const decided = { stageAttribute: 'data-next-stage' };

/** A place that only mentions a candidate: recently viewed, neighbours, search results. */
const mention = (at: string, name: string, more: readonly Field[] = []): CandidateScope => ({
  at: [at],
  id: link,
  surface: 'mention',
  fields: [{ kind: 'name', at: [name] }, ...photos, ...more],
});

/** Werfhuis, the demonstration ATS. Read from its pages, run in the tests. */
export const werfhuis: AtsProfile = {
  id: 'werfhuis',
  version: 2,
  name: 'Werfhuis',
  tier: 'verified',
  provenance: { source: 'the demonstration ATS of this project', date: '2026-11', confidence: 'own' },
  hosts: [],
  signs: ['meta[name="application-name"][content="Werfhuis"]'],
  pages: [
    { kind: 'candidate', address: '^/candidates/(\\d+)', surfaces: ['profile'] },
    { kind: 'list', address: '^/candidates/?($|[?#])', surfaces: ['list'], empty: ['.empty-state'] },
    {
      kind: 'list',
      address: '^/vacancies/\\d+/?($|[?#])',
      surfaces: ['card'],
      empty: ['.pipeline:not(:has(.pipeline__cards > *))'],
    },
  ],
  scopes: [
    {
      at: ['.candidate-page[data-candidate-id]'],
      id: attribute,
      surface: 'profile',
      main: true,
      fields: [
        { kind: 'name', at: ['.candidate-header__name'], expect: 'some' },
        { kind: 'name', at: ['.mobile-candidate-bar__name'] },
        ...photos,
        { kind: 'email', at: ['.contact-card__email'] },
        { kind: 'phone', at: ['.contact-card__phone'] },
        { kind: 'phone', at: ['.mobile-candidate-bar a'] },
        { kind: 'identity', at: ['.contact-card__profile'] },
        { kind: 'address', at: ['.contact-card__address'] },
        { kind: 'birthdate', at: ['.contact-card__birthdate'] },
        { kind: 'identity', at: ['.contact-card__value--birthplace'] },
        { kind: 'identity', at: ['.contact-card__value--nationality'] },
        { kind: 'file', at: ['.attachment__name'] },
        { kind: 'file', at: ['.attachment__download'] },
        { kind: 'file', at: ['.attachment__open'] },
        { kind: 'file', at: ['.no-preview__name'] },
        { kind: 'file', at: ['.no-preview a[download]'] },
        { kind: 'document', at: ['.document-preview'] },
        { kind: 'text', at: ['.letter__text'] },
        { kind: 'text', at: ['.answer__text'] },
        { kind: 'text', at: ['.note__text'] },
        { kind: 'text', at: ['.activity__text'] },
        { kind: 'text', at: ['.email'] },
        { kind: 'control', at: ['#edit-firstName'] },
        { kind: 'control', at: ['#edit-infix'] },
        { kind: 'control', at: ['#edit-lastName'] },
        { kind: 'control', at: ['#edit-callName'] },
        { kind: 'control', at: ['#edit-email'] },
        { kind: 'control', at: ['#edit-phone'] },
        { kind: 'control', at: ['#edit-street'] },
        { kind: 'control', at: ['#edit-postcode'] },
        { kind: 'control', at: ['#edit-city'] },
        { kind: 'control', at: ['#edit-birthDate'] },
        { kind: 'control', at: ['#edit-linkedin'] },
      ],
    },
    {
      at: ['.drawer[data-candidate-id]'],
      id: attribute,
      surface: 'drawer',
      main: true,
      fields: [
        { kind: 'name', at: ['.drawer__name'], expect: 'some' },
        ...photos,
        { kind: 'email', at: ['.drawer__email'] },
        { kind: 'phone', at: ['.drawer__phone'] },
        { kind: 'file', at: ['.no-preview__name'] },
        { kind: 'document', at: ['.drawer__document'] },
        { kind: 'text', at: ['.drawer__letter'] },
      ],
    },
    {
      at: ['.candidate-row[data-candidate-id]'],
      id: attribute,
      surface: 'list',
      fields: [
        { kind: 'name', at: ['.candidate-table__first-name'], expect: 'some' },
        { kind: 'name', at: ['.candidate-table__last-name'], rest: true },
        ...photos,
        { kind: 'email', at: ['.candidate-table__email'] },
      ],
    },
    {
      at: ['.candidate-card[data-candidate-id]'],
      id: attribute,
      surface: 'card',
      fields: [
        { kind: 'name', at: ['.candidate-card__name'], expect: 'some' },
        { kind: 'address', at: ['.candidate-card__name + .candidate-card__meta'] },
        ...photos,
      ],
    },
    {
      at: ['.modal[data-candidate-id]'],
      id: attribute,
      surface: 'mention',
      fields: [
        { kind: 'name', at: ['.modal__candidate'] },
        ...photos,
        { kind: 'control', at: ['input[name="to"]'] },
      ],
    },
    {
      at: ['.print-sheet[data-candidate-id]'],
      id: attribute,
      surface: 'profile',
      fields: [
        { kind: 'name', at: ['.print-sheet__name'], expect: 'some' },
        ...photos,
        { kind: 'email', at: ['.print-sheet__value--email'] },
        { kind: 'phone', at: ['.print-sheet__value--phone'] },
        { kind: 'address', at: ['.print-sheet__value--address'] },
        { kind: 'birthdate', at: ['.print-sheet__value--birthdate'] },
        { kind: 'text', at: ['.print-sheet__letter'] },
      ],
    },
    mention('.latest', '.latest__name'),
    mention('.recents__item', '.recents__name'),
    mention('.neighbours__link', '.neighbours__name'),
    mention('.search-result', '.search-result__name', [{ kind: 'email', at: ['.search-result__email'] }]),
  ],
  fields: [],
  recognise: false,
  harmless: ['.sidebar__logo', 'img[src^="/assets/"]'],
  decisions: [
    { action: 'reject', at: ['.decision__reject'], ...decided },
    { action: 'advance', at: ['.decision__advance'], ...decided },
    { action: 'reject', at: ['[data-test="row-reject"]'] },
    {
      action: 'reject',
      at: ['[data-test="bulk-reject"]'],
      chosen: '.candidate-row[data-candidate-id]:has(.candidate-table__check input:checked)',
    },
  ],
  columns: { at: '[data-stage]', attribute: 'data-stage' },
  compose: ['[data-test="compose"]', '.drawer .button[data-test="compose"]'],
  answers: {
    at: ['.answer'],
    question: ['.answer__question'],
    answer: ['.answer__text'],
    open: '?tab=answers',
  },
  stageOf: { at: '.stage-badge', attribute: 'class' },
  vacancyEditor: ['#posting-text'],
  vacancy: [
    { address: '^/vacancies/(\\d+)' },
    { link: '.breadcrumbs a[href^="/vacancies/"]', pattern: '^/vacancies/(\\d+)' },
  ],
};
