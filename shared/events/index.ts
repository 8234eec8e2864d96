import type { GenericSchema } from 'valibot';
import { allocated } from './allocated.ts';
import { assigned } from './assigned.ts';
import { contacted } from './contacted.ts';
import { criteriaChanged } from './criteria-changed.ts';
import { criteriaLocked } from './criteria-locked.ts';
import { decision } from './decision.ts';
import { error } from './error.ts';
import type { Draft } from './event.ts';
import { exposed } from './exposed.ts';
import { hiddenAgain } from './hidden-again.ts';
import type { MakeableEvent } from './make.ts';
import { maskFeedback } from './mask-feedback.ts';
import { nudgeCompleted } from './nudge-completed.ts';
import { nudgeFailed } from './nudge-failed.ts';
import { nudgeOffered } from './nudge-offered.ts';
import { nudgeSkipped } from './nudge-skipped.ts';
import { profileHealth } from './profile-health.ts';
import { profileTaught } from './profile-taught.ts';
import { reveal } from './reveal.ts';
import { score } from './score.ts';
import { scoresLocked } from './scores-locked.ts';
import { uncovered } from './uncovered.ts';

/** Every type of event there is; what has no type here cannot be logged. */
export const events: readonly MakeableEvent<string, GenericSchema<unknown, Draft['data']>>[] = [
  assigned,
  allocated,
  exposed,
  criteriaLocked,
  criteriaChanged,
  nudgeOffered,
  nudgeCompleted,
  nudgeSkipped,
  nudgeFailed,
  score,
  decision,
  scoresLocked,
  reveal,
  hiddenAgain,
  contacted,
  uncovered,
  profileHealth,
  profileTaught,
  maskFeedback,
  error,
];
