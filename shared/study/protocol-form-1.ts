import * as v from 'valibot';
import { parallel } from './designs/parallel.ts';
import { idField } from './designs/ratio.ts';
import type { Protocol } from './protocol.ts';

/**
 * The form of before the study engine. Studies that run with it keep their hash, seed and arms; a new version is
 * written in form 2 (`onbevangen study new --from`).
 */
const schema = v.strictObject({
  id: idField,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  arms: v.pipe(
    v.array(v.strictObject({ id: idField, anonymise: v.boolean(), prompts: v.boolean() })),
    v.minLength(1),
    v.maxLength(32),
    v.check((arms) => new Set(arms.map((one) => one.id)).size === arms.length, 'arm ids must differ'),
  ),
  design: v.literal(parallel.id),
  seed: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,128}$/)),
  armVisible: v.boolean(),
  start: v.pipe(v.string(), v.isoDate()),
  exposure: v.strictObject({
    milliseconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
});

/** Whether somebody meant the old form; it may still be wrong. */
export const looksLikeForm1 = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !('form' in value) && 'seed' in value;

/** The nudges that there were, then in every arm with prompts. */
const NUDGES = ['scorecard', 'unscored-criteria'];

/** An old protocol in today's shape; what it did not say is left empty. Or the issues. */
export function readForm1(value: unknown): Protocol | readonly v.BaseIssue<unknown>[] {
  const read = v.safeParse(schema, value);
  if (!read.success) return read.issues;
  const { id, version, arms, seed, armVisible, start, exposure } = read.output;
  return {
    form: 1,
    ...{ id, version, armVisible, start, exposure },
    amends: null,
    title: id,
    hypotheses: [],
    outcomes: { primary: [], secondary: [] },
    arms: arms.map((arm) => ({ ...arm, nudges: arm.prompts ? NUDGES : [] })),
    design: parallel.example.settings,
    allocation: { method: 'hash', algorithm: 'hmac-sha-256', seed },
    strata: [],
    end: '9999-12-31',
    baselineDays: 0,
    sample: { units: 0, candidates: 0, reason: '' },
    stopping: { rule: 'fixed', text: '' },
    masking: { kinds: [], until: 'never', reveal: { by: ['recruiter'], scope: 'all' } },
    retention: { logDays: 0, keyDays: 0 },
    analysis: { population: 'intention-to-treat', alpha: 0.05, power: 0.8, text: '' },
  };
}

/** The file that it was read from, for its hash. */
export function asForm1(protocol: Protocol) {
  const { id, version, arms, allocation, armVisible, start, exposure } = protocol;
  return {
    ...{ id, version, armVisible, start, exposure },
    arms: arms.map(({ id, anonymise, prompts }) => ({ id, anonymise, prompts })),
    design: protocol.design.id,
    seed: 'seed' in allocation ? allocation.seed : '',
  };
}
