import type { PanelNudge } from './nudge.ts';

/** Shows the criteria before the first candidate of a session. */
export const criteriaReminder: PanelNudge = {
  id: 'criteria-reminder',
  moments: ['session'],
  acts: 'widget',
  switchable: true,
  moment: 'session',
  due: ({ scored, offered }) => scored === 0 && !offered.includes('reminder'),
  once: () => 'reminder',
  text: 'reminder',
  examples: [
    { round: { scored: 0, offered: [] }, due: true },
    { round: { scored: 0, offered: ['reminder'] }, due: false },
    { round: { scored: 3, offered: [] }, due: false },
  ],
};
