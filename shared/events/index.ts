import type { GenericSchema } from 'valibot';
import { allocated } from './allocated.ts';
import { assigned } from './assigned.ts';
import { contacted } from './contacted.ts';
import { decision } from './decision.ts';
import { error } from './error.ts';
import type { Draft } from './event.ts';
import { exposed } from './exposed.ts';
import { hiddenAgain } from './hidden-again.ts';
import type { MakeableEvent } from './make.ts';
import { maskFeedback } from './mask-feedback.ts';
import { profileHealth } from './profile-health.ts';
import { profileTaught } from './profile-taught.ts';
import { promptAnswered } from './prompt-answered.ts';
import { promptShown } from './prompt-shown.ts';
import { reveal } from './reveal.ts';
import { score } from './score.ts';
import { scoresLocked } from './scores-locked.ts';
import { uncovered } from './uncovered.ts';

/** Every type of event there is; what has no type here cannot be logged. */
export const events: readonly MakeableEvent<string, GenericSchema<unknown, Draft['data']>>[] = [
  assigned,
  allocated,
  exposed,
  promptShown,
  promptAnswered,
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
