import type { Nudge } from './nudge.ts';

/** Asks which criterion decided when somebody is rejected very soon after opening. */
export const quickReject: Nudge = {
  id: 'quick-reject',
  moments: ['decision'],
  acts: 'widget',
  switchable: true,
};
