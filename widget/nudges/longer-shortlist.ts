import type { Nudge } from './nudge.ts';

/** Asks for one more candidate when the informal shortlist is made. */
export const longerShortlist: Nudge = {
  id: 'longer-shortlist',
  moments: ['list', 'review', 'compare'],
  acts: 'widget',
  switchable: true,
};
