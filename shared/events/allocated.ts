import * as v from 'valibot';
import { UNIT_KINDS } from '../study/designs/design.ts';
import { hashField, pseudonymField } from './fields.ts';
import { defineEvent } from './make.ts';

export const allocated = defineEvent({
  type: 'allocated',
  description:
    'The lot of a unit, by which an arm came about; with the protocol and the revealed seed anybody can draw it again.',
  data: v.strictObject({
    plot: v.picklist(['arm', 'anonymise', 'prompts', 'sequence', 'group']),
    unit: v.picklist(UNIT_KINDS),
    key: pseudonymField,
    level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32)),
    position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    chain: hashField,
  }),
  columns: {
    plot: 'What was drawn: the arm, one factor of it, the step of a stepped wedge, or the group of a comparison',
    unit: 'The unit that was randomised',
    key: 'Pseudonym of that unit',
    level: 'Place of the result among those that the design has, from 1',
    position: 'Place on the allocation list of its stratum, from 1; 0 without a list',
    chain: 'Chain of the allocation list up to this entry; zeros without a list',
  },
  example: {
    plot: 'arm',
    unit: 'recruiter',
    key: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    level: 2,
    position: 7,
    chain: '3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8551',
  },
});
