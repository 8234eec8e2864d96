import type { Nudge } from './nudge.ts';

/** The criteria beside the CV, one at a time. */
export const scorecard: Nudge = {
  id: 'scorecard',
  moments: ['candidate'],
  acts: 'widget',
  switchable: true,
};
