import { baselineOnly } from './baseline-only.ts';
import { beforeAfter } from './before-after.ts';
import type { Design } from './design.ts';
import { parallel } from './parallel.ts';
import { perCandidate } from './per-candidate.ts';
import { splitPlot } from './split-plot.ts';
import { steppedWedge } from './stepped-wedge.ts';

export const designs: readonly Design[] = [
  parallel,
  splitPlot,
  steppedWedge,
  beforeAfter,
  perCandidate,
  baselineOnly,
];
