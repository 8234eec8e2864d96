import { againstOrder } from './against-order.ts';
import { criteria } from './criteria.ts';
import { criteriaReminder } from './criteria-reminder.ts';
import { interviewGuide } from './interview-guide.ts';
import { longerShortlist } from './longer-shortlist.ts';
import type { DecisionNudge, Nudge } from './nudge.ts';
import { pace } from './pace.ts';
import { panel } from './panel.ts';
import { questionReview } from './question-review.ts';
import { quickReject } from './quick-reject.ts';
import { scorecard } from './scorecard.ts';
import { sideBySide } from './side-by-side.ts';
import { unscoredCriteria } from './unscored-criteria.tsx';
import { vacancyText } from './vacancy-text.ts';

/** Every nudge there is, in the order of the work: from vacancy to interview. */
export const nudges: readonly Nudge[] = [
  vacancyText,
  criteria,
  questionReview,
  scorecard,
  panel,
  sideBySide,
  unscoredCriteria,
  againstOrder,
  quickReject,
  longerShortlist,
  interviewGuide,
  pace,
  criteriaReminder,
];

/** Those at a decision, in the order in which they are tried; the first that asks is shown. */
export const decisionNudges: readonly DecisionNudge[] = [unscoredCriteria];
