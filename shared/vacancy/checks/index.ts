import { age } from './age.ts';
import type { Check } from './check.ts';
import { development } from './development.ts';
import { diversity } from './diversity.ts';
import { gender } from './gender.ts';
import { languageLevel } from './language-level.ts';
import { origin } from './origin.ts';
import { privateAsk } from './private-ask.ts';
import { readingLevel } from './reading-level.ts';
import { requirementCount } from './requirement-count.ts';
import { terms } from './terms.ts';
import { vagueTrait } from './vague-trait.ts';
import { youCan } from './you-can.ts';

/** In the order in which they are told. */
export const checks: readonly Check[] = [
  requirementCount,
  vagueTrait,
  youCan,
  gender,
  age,
  origin,
  languageLevel,
  privateAsk,
  readingLevel,
  terms,
  development,
  diversity,
];
