import { translate } from '../../shared/languages/index.ts';
import { PromptCard } from '../components/PromptCard.tsx';
import { type DecisionNudge, exampleMoment, type NudgeCardProps } from './nudge.ts';

/** With the third, the list in somebody's head is about made (Lucas, Berry, Giurge and Chugh 2021 asked after three). */
const MADE = 3;

function Card({ language, phase, answer }: NudgeCardProps) {
  return (
    <PromptCard
      label={translate(language, 'prompt.label')}
      sentence={translate(language, `prompt.longer.${phase}`)}
      question={translate(language, 'prompt.longer.question')}
      first={translate(language, 'prompt.longer.first')}
      second={translate(language, 'prompt.longer.on')}
      onFirst={() => answer('one_more')}
      onSecond={() => answer('go_on')}
    />
  );
}

/** Asks for one more round when the informal shortlist is made: at the third advance of a vacancy, or a bulk advance. */
export const longerShortlist: DecisionNudge = {
  id: 'longer-shortlist',
  moments: ['decide', 'bulk', 'list', 'review', 'compare'],
  acts: 'widget',
  switchable: true,
  needsStanding: true,
  asks: ({ action, candidates, standing }) => {
    const before = standing?.[0]?.advanced;
    if (action !== 'advance' || before === undefined) return false;
    // Once: where the number of three is reached or passed.
    return before < MADE && before + candidates >= MADE;
  },
  Card,
  examples: [
    { moment: { ...exampleMoment, action: 'advance' }, asks: false },
    {
      moment: {
        ...exampleMoment,
        action: 'advance',
        standing: [{ unscored: 0, against: false, advanced: 2 }],
      },
      asks: true,
    },
    {
      moment: {
        ...exampleMoment,
        action: 'advance',
        standing: [{ unscored: 0, against: false, advanced: 3 }],
      },
      asks: false,
    },
    { moment: { ...exampleMoment, standing: [{ unscored: 0, against: false, advanced: 2 }] }, asks: false },
  ],
};
