import type { Nudge } from './nudge.ts';

/** Marks in a vacancy text what keeps people from applying, with a suggestion each. */
export const vacancyText: Nudge = {
  id: 'vacancy-text',
  moments: ['vacancy'],
  acts: { page: 'vacancy' },
  switchable: true,
};
