import * as v from 'valibot';
import { criteriaCount, criterionPlace, nudgeField, pseudonymField } from './fields.ts';

/** Where a nudge came up. */
export const MOMENTS = [
  'session',
  'vacancy',
  'list',
  'candidate',
  'decide',
  'bulk',
  'review',
  'compare',
  'panel',
  'interview',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** What was done with a nudge that asks something; left out where there is one way to complete it. */
export const ANSWERS = [
  'score_first',
  'ground_given',
  'criterion_named',
  'one_more',
  'locked',
  'applied',
] as const;
/** Job-related grounds for a decision against the formula's order. */
export const GROUNDS = [
  'missing_requirement',
  'evidence_beyond_criteria',
  'criteria_fall_short',
  'score_mistaken',
  'availability',
  'legal',
  'candidate_withdrew',
  'internal_candidate',
  'agreed_in_panel',
] as const;
export type Ground = (typeof GROUNDS)[number];
/** go_on: passed with the choice to go on; ignored: left alone; closed: put away; later: put off. */
export const SKIPS = ['go_on', 'ignored', 'closed', 'later'] as const;
export const CAUSES = [
  'no_criteria',
  'no_candidates',
  'no_answers',
  'page_unknown',
  'not_loaded',
  'storage',
  'offline',
  'refused',
  'unexpected',
] as const;

/** Fields of every event about a nudge; a nudge about several candidates gives one event for each. */
export const aboutNudge = {
  nudge: nudgeField,
  moment: v.picklist(MOMENTS),
  candidate: v.optional(pseudonymField),
  vacancy: v.optional(pseudonymField),
  action: v.optional(v.picklist(['reject', 'advance'])),
  unscored: v.optional(criteriaCount),
};

export const aboutColumns = {
  nudge: 'Which nudge',
  moment: 'Where it came up',
  candidate: 'Pseudonym of the candidate; empty when it is about none, or about several at once',
  vacancy: 'Pseudonym of the vacancy, where the page tells; not of a nudge about one candidate',
  action: 'What the recruiter was about to do, or did; of nudges at a decision',
  unscored: 'How many criteria had no score then (0 to 6); of nudges at a decision',
};

export const answerFields = {
  answer: v.optional(v.picklist(ANSWERS)),
  ground: v.optional(v.picklist(GROUNDS)),
  criterion: v.optional(criterionPlace),
};

export const aboutExample = {
  nudge: 'unscored-criteria',
  moment: 'decide',
  candidate: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  vacancy: '9a8b7c6d5e4f30211203f4e5d6c7b8a9',
  action: 'reject',
  unscored: 3,
} as const;
