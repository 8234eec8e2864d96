import type { Nudge } from './nudge.ts';

/** The same questions in the same order for everybody, scored one by one. */
export const interviewGuide: Nudge = {
  id: 'interview-guide',
  moments: ['interview'],
  acts: { page: 'interview' },
  switchable: true,
};
