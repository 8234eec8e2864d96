import type { Nudge } from './nudge.ts';

/** Shows the criteria before the first candidate of a session. */
export const criteriaReminder: Nudge = {
  id: 'criteria-reminder',
  moments: ['session'],
  acts: 'widget',
  switchable: true,
};
