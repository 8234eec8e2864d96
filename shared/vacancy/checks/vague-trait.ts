import { traitsOf } from '../traits.ts';
import type { Check } from './check.ts';

/**
 * Behaviour instead of traits: the pilot's rule ("competences, described as behaviour"). What somebody does can be asked
 * for and scored alike for everyone; what somebody is, everybody claims and every assessor hears differently.
 */
export const vagueTrait: Check = {
  id: 'vague-trait',
  points: 12,
  find: (vacancy) =>
    traitsOf(vacancy)
      .filter(({ kind }) => kind === 'vague')
      .map(({ start, end, behaviour, instead }) => ({
        check: 'vague-trait',
        start,
        end,
        advice: 'behaviour',
        severity: 'advice',
        share: 0.2,
        fix: instead,
        example: behaviour,
      })),
  examples: [
    { text: 'Eisen:\n- Je bent stressbestendig en flexibel.', found: ['stressbestendig', 'flexibel'] },
    { text: 'Wij bieden:\n- flexibele werktijden', found: [] },
    { text: 'Your profile\n- Excellent communication skills', found: ['Excellent communication skills'] },
    { text: 'You are a team player who can weld.', found: ['team player'] },
    { text: 'We are a creative agency in Leeds. We do flexible hours.', found: [] },
  ],
};
