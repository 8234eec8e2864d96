import { unscored } from '../../shared/assessment/formula.ts';
import { translate, translateCount } from '../../shared/languages/index.ts';
import { PromptCard } from '../components/PromptCard.tsx';
import { type DecisionNudge, exampleMoment, type NudgeCardProps } from './nudge.ts';

function Card({ language, context, phase, answer }: NudgeCardProps) {
  const several = context.candidates.length > 1;
  const sentence = several
    ? translate(language, `prompt.unscored.bulk.${phase}`, {
        all: context.candidates.length,
        open: context.affected.length,
      })
    : translateCount(language, `prompt.unscored.${context.action}.${phase}`, context.unscored);
  return (
    <PromptCard
      label={translate(language, 'prompt.label')}
      sentence={sentence}
      question={translate(language, `prompt.unscored.question.${phase}`)}
      first={translate(language, `prompt.unscored.first.${phase}`)}
      second={translate(language, `prompt.unscored.on.${phase}`)}
      onFirst={() => answer('score_first')}
      onSecond={() => answer('go_on')}
    />
  );
}

/** Asks at reject or advance while criteria have no answer. */
export const unscoredCriteria: DecisionNudge = {
  id: 'unscored-criteria',
  moments: ['decide', 'bulk'],
  acts: 'widget',
  switchable: true,
  asks: ({ candidates, criteria, scores, standing }) =>
    criteria.length > 0 &&
    (candidates > 1
      ? (standing?.some((one) => one.unscored > 0) ?? false)
      : unscored(criteria, scores).length > 0),
  Card,
  examples: [
    { moment: { ...exampleMoment, scores: {} }, asks: true },
    { moment: { ...exampleMoment, action: 'advance' }, asks: false },
    { moment: { ...exampleMoment, scores: { a: 0 } }, asks: false },
    { moment: { ...exampleMoment, criteria: [], scores: {} }, asks: false },
    {
      moment: {
        ...exampleMoment,
        candidates: 2,
        scores: {},
        standing: [
          { unscored: 0, against: false, advanced: 0 },
          { unscored: 2, against: false, advanced: 0 },
        ],
      },
      asks: true,
    },
  ],
};
