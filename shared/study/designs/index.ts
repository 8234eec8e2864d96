import type { Design } from './design.ts';
import { parallel } from './parallel.ts';

export const designs: readonly Design[] = [parallel];
