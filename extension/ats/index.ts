import type { AtsProfile } from './ats-profile.ts';
import { werfhuis } from './werfhuis.ts';

export const profiles: readonly AtsProfile[] = [werfhuis];
