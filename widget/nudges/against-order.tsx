import type { Ground } from '../../shared/events/nudge-fields.ts';
import { translate } from '../../shared/languages/index.ts';
import { PromptCard } from '../components/PromptCard.tsx';
import { type DecisionNudge, exampleMoment, type NudgeCardProps } from './nudge.ts';

/** Grounds that can hold for either decision; all job-related, and none of them free text. */
const GROUNDS_OF: Readonly<Record<'reject' | 'advance', readonly Ground[]>> = {
  reject: [
    'missing_requirement',
    'availability',
    'candidate_withdrew',
    'score_mistaken',
    'criteria_fall_short',
    'agreed_in_panel',
    'legal',
  ],
  advance: [
    'evidence_beyond_criteria',
    'internal_candidate',
    'score_mistaken',
    'criteria_fall_short',
    'agreed_in_panel',
    'legal',
  ],
};

function Card({ language, context, phase, answer }: NudgeCardProps) {
  const grounds = GROUNDS_OF[context.action];
  return (
    <PromptCard
      label={translate(language, 'prompt.label')}
      sentence={translate(language, `prompt.against.${context.action}.${phase}`)}
      question={translate(language, 'prompt.against.question')}
      options={grounds.map((ground) => translate(language, `ground.${ground}`))}
      second={translate(language, 'prompt.against.on')}
      onOption={(index) => answer({ ground: grounds[index]! })}
      onSecond={() => answer('go_on')}
    />
  );
}

/** Asks for a job-related ground when a decision goes against the order of the formula. */
export const againstOrder: DecisionNudge = {
  id: 'against-order',
  moments: ['decide', 'bulk'],
  acts: 'widget',
  switchable: true,
  needsStanding: true,
  asks: ({ standing }) => standing?.some(({ against }) => against) ?? false,
  Card,
  examples: [
    { moment: exampleMoment, asks: false },
    { moment: { ...exampleMoment, standing: [{ unscored: 0, against: false, advanced: 2 }] }, asks: false },
    { moment: { ...exampleMoment, standing: [{ unscored: 0, against: true, advanced: 1 }] }, asks: true },
  ],
};
