import type { Nudge } from './nudge.ts';

/** Asks which criterion decided when somebody is rejected very soon after opening. */
export const quickReject: Nudge = {
  id: 'quick-reject',
  moments: ['decide'],
  acts: 'widget',
  switchable: true,
};
