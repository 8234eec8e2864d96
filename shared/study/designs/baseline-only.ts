import * as v from 'valibot';
import { wrong } from '../flaw.ts';
import type { DesignChoice } from '../protocol.ts';
import type { Design } from './design.ts';

/** Nobody gets a nudge; decisions are logged, so that the usual course is known before anything is compared. */
export const baselineOnly: Design<DesignChoice> = {
  id: 'baseline-only',
  description: 'Baseline alone (shadow): decisions are logged, nobody gets a nudge',
  randomised: false,
  changes: false,
  settings: v.strictObject({ id: v.literal('baseline-only') }),
  example: { settings: { id: 'baseline-only' }, arms: ['usual'] },
  plots: () => [],
  arm: (protocol) => protocol.arms[0]?.id ?? '',
  flaws: (protocol) =>
    protocol.arms.length === 1 && !protocol.arms[0]?.anonymise && !protocol.arms[0]?.prompts
      ? []
      : [
          wrong(
            ['arms'],
            'A study of the baseline has one arm, without anonymising and prompts: give that one alone, or choose another design.',
          ),
        ],
};
