import type { Nudge } from './nudge.ts';

/** Asks for a job-related ground when a decision goes against the order of the formula. */
export const againstOrder: Nudge = {
  id: 'against-order',
  moments: ['decide', 'bulk'],
  acts: 'widget',
  switchable: true,
};
