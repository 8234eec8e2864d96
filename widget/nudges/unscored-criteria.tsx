import type { Criterion } from '../../shared/assessment/criterion.ts';
import { unscored } from '../../shared/assessment/formula.ts';
import { translate, translateCount } from '../../shared/languages/index.ts';
import { PromptCard } from '../components/PromptCard.tsx';
import type { DecisionNudge, NudgeCardProps } from './nudge.ts';

function Card({ language, context, phase, answer }: NudgeCardProps) {
  return (
    <PromptCard
      label={translate(language, 'prompt.label')}
      sentence={translateCount(language, `prompt.unscored.${context.action}.${phase}`, context.unscored)}
      question={translate(language, `prompt.unscored.question.${phase}`)}
      first={translate(language, `prompt.unscored.first.${phase}`)}
      second={translate(language, `prompt.unscored.on.${phase}`)}
      onFirst={() => answer('score_first')}
      onSecond={() => answer('go_on')}
    />
  );
}

const criterion: Criterion = {
  id: 'a',
  name: 'A',
  question: 'A?',
  weight: 1,
  anchors: ['1', '2', '3', '4', '5'],
};

/** Asks at reject or advance while criteria of this candidate have no answer. */
export const unscoredCriteria: DecisionNudge = {
  id: 'unscored-criteria',
  moments: ['decide', 'bulk'],
  acts: 'widget',
  switchable: true,
  asks: ({ criteria, scores }) => unscored(criteria, scores).length > 0,
  Card,
  examples: [
    { moment: { action: 'reject', criteria: [criterion], scores: {} }, asks: true },
    { moment: { action: 'advance', criteria: [criterion], scores: { a: 3 } }, asks: false },
    { moment: { action: 'reject', criteria: [criterion], scores: { a: 0 } }, asks: false },
    { moment: { action: 'reject', criteria: [], scores: {} }, asks: false },
  ],
};
