import type { Nudge } from './nudge.ts';
import { unscoredCriteria } from './unscored-criteria.tsx';

/** In the order in which they are tried; the first that asks is shown. */
export const nudges: readonly Nudge[] = [unscoredCriteria];
