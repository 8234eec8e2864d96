import type { Nudge } from './nudge.ts';

/** Has the criteria fixed before the first candidate is opened. */
export const criteria: Nudge = {
  id: 'criteria',
  moments: ['vacancy', 'candidate'],
  acts: { page: 'criteria' },
  switchable: true,
};
