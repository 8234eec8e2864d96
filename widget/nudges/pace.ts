import type { PanelNudge } from './nudge.ts';

/** Candidates after which a pause is proposed: judging gets coarser with each one in a row. */
const PAUSE_AFTER = 12;

/** Proposes a pause after a number of candidates. */
export const pace: PanelNudge = {
  id: 'pace',
  moments: ['candidate', 'review'],
  acts: 'widget',
  switchable: true,
  moment: 'candidate',
  due: ({ scored, offered }) =>
    scored > 0 && scored % PAUSE_AFTER === 0 && !offered.includes(`pace ${scored}`),
  once: ({ scored }) => `pace ${scored}`,
  text: 'pace',
  examples: [
    { round: { scored: 11, offered: [] }, due: false },
    { round: { scored: 12, offered: [] }, due: true },
    { round: { scored: 12, offered: ['pace 12'] }, due: false },
    { round: { scored: 0, offered: [] }, due: false },
  ],
};
