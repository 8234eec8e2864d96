import * as v from 'valibot';
import { MAX_CRITERIA } from '../assessment/criterion.ts';

/** Pseudonym: 32 hex digits. Anything longer, shorter or with another letter is refused. */
export const pseudonymField = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
export const hashField = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const uuidField = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
);
/** How many of the at most six criteria. */
export const criteriaCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CRITERIA));
/** Place of a criterion in its set. */
export const criterionPlace = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_CRITERIA));
/** 1 to 5; 0 where there is none. */
export const scoreField = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));
/** Version of a set of criteria; the first is 1. */
export const criteriaVersion = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));

/** Nudges that the log knows; ids of `widget/nudges`. An id that has been used stays. */
export const nudgeField = v.picklist([
  'vacancy-text',
  'criteria',
  'question-review',
  'scorecard',
  'panel',
  'side-by-side',
  'unscored-criteria',
  'against-order',
  'quick-reject',
  'longer-shortlist',
  'interview-guide',
  'pace',
  'criteria-reminder',
]);
export type NudgeId = v.InferOutput<typeof nudgeField>;

/** Kinds of hidden details that the log knows; ids of `shared/recognizers` and what they are shown as. */
export const kindField = v.picklist([
  'name',
  'referee',
  'person',
  'residence',
  'residence-status',
  'identity-number',
  'military',
  'photo',
  'graduation-year',
  'school-place',
  'the-candidate',
  'their',
  'email',
  'phone',
  'address',
  'birthdate',
  'age',
  'birthplace',
  'nationality',
  'gender',
  'marital',
  'religion',
  'origin',
  'bsn',
  'iban',
  'link',
  'initials',
  'mother-tongue',
  'other',
  'none',
]);

/** ATS profiles that the log knows; ids of `extension/ats`. An id that has been used stays. */
export const profileField = v.picklist([
  'werfhuis',
  'opencats',
  'odoo-recruitment',
  'frappe-hr',
  'smartrecruiters',
  'greenhouse',
  'lever',
  'zoho-recruit',
  'workable',
  'teamtailor',
  'homerun',
  'bamboohr',
  'recruitee',
  'ashby',
  'personio',
  'workday',
  'successfactors',
  'bullhorn',
  'afas',
  'carerix',
  // Whatever an employer taught: never the name of a system.
  'taught',
]);
