import { unscored } from '../../shared/assessment/formula.ts';
import { translate } from '../../shared/languages/index.ts';
import { PromptCard } from '../components/PromptCard.tsx';
import { type DecisionNudge, exampleMoment, type NudgeCardProps } from './nudge.ts';

/** Milliseconds in which nobody reads a CV. */
const QUICK = 20_000;

function Card({ language, criteria, phase, answer }: NudgeCardProps) {
  return (
    <PromptCard
      label={translate(language, 'prompt.label')}
      sentence={translate(language, `prompt.quick.${phase}`)}
      question={translate(language, 'prompt.quick.question')}
      options={criteria.map(({ name }) => name)}
      second={translate(language, `prompt.unscored.on.${phase}`)}
      onOption={(index) => answer({ criterion: index + 1 })}
      onSecond={() => answer('go_on')}
    />
  );
}

/** Asks which criterion decided when somebody is rejected very soon after opening, with criteria open. */
export const quickReject: DecisionNudge = {
  id: 'quick-reject',
  moments: ['decide'],
  acts: 'widget',
  switchable: true,
  asks: ({ action, criteria, scores, openFor }) =>
    action === 'reject' && openFor !== null && openFor < QUICK && unscored(criteria, scores).length > 0,
  Card,
  examples: [
    { moment: { ...exampleMoment, scores: {}, openFor: 5000 }, asks: true },
    { moment: { ...exampleMoment, scores: {}, openFor: 20_000 }, asks: false },
    { moment: { ...exampleMoment, scores: { a: 1 }, openFor: 5000 }, asks: false },
    { moment: { ...exampleMoment, action: 'advance', scores: {}, openFor: 5000 }, asks: false },
    { moment: { ...exampleMoment, candidates: 3, scores: {}, openFor: null }, asks: false },
  ],
};
