import type { Nudge } from './nudge.ts';

/** Assessors who do not see the scores of the others before they locked their own. */
export const panel: Nudge = {
  id: 'panel',
  moments: ['panel'],
  acts: { page: 'panel' },
  switchable: true,
};
