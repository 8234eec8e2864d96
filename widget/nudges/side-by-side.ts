import type { Nudge } from './nudge.ts';

/** Two to five candidates beside each other, criterion by criterion. */
export const sideBySide: Nudge = {
  id: 'side-by-side',
  moments: ['compare'],
  acts: { page: 'compare' },
  switchable: true,
};
