import type { Nudge } from './nudge.ts';

/** The answers of all candidates, question by question, in an order of its own. */
export const questionReview: Nudge = {
  id: 'question-review',
  moments: ['review'],
  acts: { page: 'review' },
  switchable: true,
};
