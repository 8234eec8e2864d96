import type { AtsProfile, CandidateScope, Field } from '../../shared/profiles/ats-profile.ts';

const FORM = '.o_form_view.o_applicant_form';
const KANBAN = '.o_kanban_view.o_kanban_applicant';
/** Lists of other models have a column of this name, too; applicants have a vacancy beside it. */
const LIST =
  ':is(.o_list_view.o_search_matching_applicant, .o_list_view:has(th[data-name="partner_name"]):has(th[data-name="job_id"]))';

/** A field in the form: what is edited, or what is shown when it may not be. */
const field = (kind: Field['kind'], name: string, more: Partial<Field> = {}): Field => ({
  kind,
  at: [
    `[name="${name}"] :is(input, textarea)`,
    `[name="${name}"] :is(a, span)`,
    `.o_field_widget[name="${name}"]`,
  ],
  ...more,
});
const cell = (kind: Field['kind'], name: string, more: Partial<Field> = {}): Field => ({
  kind,
  at: [`td[name="${name}"]`],
  ...more,
});

/** Records on a board have numbers that change with each load; the name is all that stays. */
const board: CandidateScope = {
  at: [`${KANBAN} .o_kanban_record:not(.o_kanban_ghost)`],
  id: [{ words: ['[name="partner_name"]', '.o_kanban_record_title', '.fw-bold.fs-5', '.fw-bold'] }],
  surface: 'card',
  fields: [
    { kind: 'text', at: [':scope'] },
    {
      kind: 'name',
      at: ['[name="partner_name"]', '.o_kanban_record_title', '.fw-bold.fs-5', '.fw-bold'],
      expect: 'some',
    },
  ],
};

/** Odoo Recruitment: one document for all of Odoo, drawn in the browser; forms are edited in place. */
export const odooRecruitment: AtsProfile = {
  id: 'odoo-recruitment',
  version: 1,
  name: 'Odoo Recruitment',
  tier: 'source',
  provenance: {
    source:
      'odoo/odoo, addons hr_recruitment, web and mail, master as stored in 2026; class names since 16.0',
    date: '2026',
    confidence: 'own',
  },
  hosts: [],
  signs: ['body.o_web_client', 'script[id="web.layout.odooscript"], link[href*="/web/static/img/"]'],
  pages: [
    { kind: 'candidate', signs: [FORM], surfaces: ['profile'] },
    // Should the class be gone: by the address, of both generations of the web client.
    {
      kind: 'candidate',
      address:
        '^/(?:web#(?=.*\\bmodel=hr\\.applicant\\b)(?=.*\\bview_type=form\\b)|odoo/(?:.*/)?(?:hr\\.applicant|recruitment-applications)/\\d+(?:[?#]|$))',
      surfaces: ['profile'],
    },
    {
      kind: 'list',
      signs: [KANBAN],
      surfaces: ['card'],
      empty: ['.o_view_nocontent', `${KANBAN}:not(:has(.o_kanban_group:not(.o_column_folded)))`],
    },
    { kind: 'list', signs: [LIST], surfaces: ['list'], empty: ['.o_view_nocontent', '.o_group_header'] },
  ],
  scopes: [
    {
      at: [FORM],
      id: [{ words: ['[name="partner_name"] :is(input, textarea)', '[name="partner_name"]'] }],
      surface: 'profile',
      main: true,
      fields: [
        field('name', 'partner_name', { expect: 'some' }),
        { kind: 'name', at: ['.o_last_breadcrumb_item .text-truncate', '.o_last_breadcrumb_item'] },
        field('email', 'email_from', { expect: 'some' }),
        field('phone', 'partner_phone'),
        field('phone', 'partner_mobile'),
        field('identity', 'linkedin_profile'),
        { kind: 'phone', at: ['a[href^="tel:"], a[href^="sms:"]'] },
        field('text', 'applicant_notes'),
        field('text', 'description'),
        field('name', 'employee_name'),
        { kind: 'text', at: ['.o-mail-Message'] },
        { kind: 'text', at: ['.o-mail-Activity'] },
        { kind: 'text', at: ['.o-mail-Followers, .o-mail-Chatter-top'] },
        { kind: 'photo', at: ['.o-mail-Message-avatar'] },
        { kind: 'file', at: ['.o-mail-AttachmentCard .text-truncate'] },
        { kind: 'file', at: ['.o-mail-Attachment-hoverImageText'] },
        { kind: 'file', at: ['.o-mail-AttachmentContainer'] },
        { kind: 'document', at: ['.o_attachment_preview'] },
      ],
    },
    board,
    {
      at: [`${LIST} .o_data_row`],
      id: [{ words: ['td[name="partner_name"]'] }],
      surface: 'list',
      fields: [
        { kind: 'text', at: [':scope'] },
        cell('name', 'partner_name', { expect: 'some' }),
        cell('email', 'email_from'),
        cell('phone', 'partner_phone'),
        cell('phone', 'partner_mobile'),
        cell('identity', 'linkedin_profile'),
      ],
    },
    {
      at: ['.o_activity_view:has(.o_hr_applicant_view_activity) .o_activity_record'],
      id: [{ words: ['.o_text_block'] }],
      surface: 'mention',
      fields: [{ kind: 'name', at: ['.o_text_block'] }],
    },
  ],
  fields: [
    { kind: 'text', at: ['.o_notification'] },
    { kind: 'text', at: ['.o-mail-NotificationItem'] },
    { kind: 'text', at: ['.o_popover'] },
    { kind: 'text', at: ['.modal .o_form_view, .modal-body'] },
    { kind: 'identity', at: ['[name="applicant_ids"] .o_tag, [name="duplicate_applicant_ids"] .o_tag'] },
  ],
  recognise: false,
  harmless: ['img[src^="/web/static/"]', 'img[src^="/mail/static/"]', 'img[src*="/web/image/res.users/"]'],
  decisions: [
    { action: 'reject', at: [`${FORM} button[name="archive_applicant"]`] },
    { action: 'advance', at: [`${FORM} .o_statusbar_status button:not(.o_arrow_button_current)`] },
  ],
  columns: null,
  stageOf: null,
  vacancy: [{ words: ['.o_form_view [name="job_id"] input'] }],
};
