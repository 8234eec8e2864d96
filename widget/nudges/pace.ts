import type { Nudge } from './nudge.ts';

/** Proposes a pause after a number of candidates. */
export const pace: Nudge = {
  id: 'pace',
  moments: ['candidate', 'review'],
  acts: 'widget',
  switchable: true,
};
