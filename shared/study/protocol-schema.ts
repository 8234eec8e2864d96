import * as v from 'valibot';
import { nudgeField } from '../events/fields.ts';
import { MOMENTS, ROLES } from '../masking/rules.ts';
import { designs } from './designs/index.ts';
import { idField } from './designs/ratio.ts';
import type { Protocol } from './protocol.ts';

const text = (most = 2000) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(most));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const date = v.pipe(v.string(), v.isoDate());
// ASCII only: hashing rules of other tools have no published vectors beyond it.
const seed = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7e]{1,128}$/),
  v.description('Public; choose it after the units are known'),
);

const arm = v.strictObject({
  id: v.pipe(idField, v.description('Name in the log; lower case, digits and hyphens')),
  anonymise: v.pipe(v.boolean(), v.description('Identity hidden until revealed')),
  prompts: v.pipe(v.boolean(), v.description('Structured assessment: the nudges of "nudges"')),
  nudges: v.pipe(v.array(nudgeField), v.maxLength(32), v.description('Which nudges act')),
});

const outcome = v.strictObject({
  id: idField,
  text: v.pipe(text(), v.description('How it is measured')),
  events: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]+(_[a-z]+)*$/))),
    v.maxLength(32),
    v.description('Types of event that it comes from; empty when it comes from elsewhere'),
  ),
});

const allocation = v.variant('method', [
  v.strictObject({
    method: v.literal('list'),
    seedHash: v.pipe(hash, v.description('SHA-256 of the secret seed, fixed before the start')),
    blocks: v.pipe(
      v.array(whole(2, 200)),
      v.minLength(1),
      v.maxLength(8),
      v.description('Sizes of a block, in units; which one comes next is drawn'),
    ),
  }),
  v.variant('algorithm', [
    v.strictObject({ method: v.literal('hash'), algorithm: v.literal('hmac-sha-256'), seed }),
    v.strictObject({
      method: v.literal('hash'),
      algorithm: v.literal('growthbook-2'),
      seed,
      coverage: v.exactOptional(share),
      namespace: v.exactOptional(v.strictObject({ id: idField, from: share, to: share })),
    }),
  ]),
  v.strictObject({ method: v.literal('none') }),
]);

/** The whole form of a protocol, without what only shows when its parts are held together (`protocol-check.ts`). */
export const protocolSchema: v.GenericSchema<unknown, Protocol> = v.strictObject({
  form: v.pipe(v.literal(2), v.description('Form of this file')),
  id: v.pipe(idField, v.description('Name of the study; part of every pseudonym, so never changed')),
  version: v.pipe(whole(1, 9999), v.description('Goes up with every change')),
  amends: v.pipe(
    v.nullable(hash),
    v.description('Hash of the version that this one replaces; null for the first'),
  ),
  title: text(200),
  hypotheses: v.pipe(
    v.array(v.strictObject({ id: idField, text: text() })),
    v.maxLength(20),
    v.description('What is expected; effects may go both ways'),
  ),
  outcomes: v.strictObject({
    primary: v.pipe(v.array(outcome), v.maxLength(5), v.description('What the study is decided by')),
    secondary: v.pipe(v.array(outcome), v.maxLength(50), v.description('What is reported besides')),
  }),
  arms: v.pipe(v.array(arm), v.minLength(1), v.maxLength(32), v.description('What people can get')),
  design: v.variant('id', designs.map(({ settings }) => settings) as never),
  allocation: v.pipe(allocation, v.description('How the lot falls')),
  strata: v.pipe(
    v.array(
      v.strictObject({
        id: idField,
        values: v.pipe(v.array(idField), v.minLength(1), v.maxLength(500)),
      }),
    ),
    v.maxLength(4),
    v.description('Within each combination of these values the lot is balanced by itself'),
  ),
  start: v.pipe(date, v.description('First study day (UTC)')),
  end: v.pipe(date, v.description('Last study day (UTC)')),
  baselineDays: v.pipe(whole(0, 730), v.description('So many days from the start nobody gets a nudge')),
  sample: v.strictObject({
    units: v.pipe(whole(0, 100_000), v.description('Units of each randomised kind that are planned')),
    candidates: whole(0, 10_000_000),
    reason: v.pipe(text(), v.description('How the numbers were come by')),
  }),
  stopping: v.strictObject({
    rule: v.pipe(
      v.picklist(['fixed', 'interim', 'harm-only']),
      v.description(
        'fixed: at the end; interim: looks as planned in the text; harm-only: earlier only for harm',
      ),
    ),
    text: text(),
  }),
  masking: v.strictObject({
    kinds: v.pipe(
      v.array(idField),
      v.maxLength(64),
      v.description('Kinds of identity that are hidden; empty: all that are on by default'),
    ),
    until: v.pipe(
      v.picklist([...MOMENTS, 'never']),
      v.description('First stage at which identity is shown without asking'),
    ),
    reveal: v.strictObject({
      by: v.pipe(
        v.array(v.picklist(ROLES)),
        v.maxLength(ROLES.length),
        v.description('Who may reveal before that'),
      ),
      scope: v.picklist(['contact', 'all']),
    }),
  }),
  armVisible: v.pipe(v.boolean(), v.description('Whether the recruiter may see the arm')),
  exposure: v.pipe(
    v.strictObject({ milliseconds: whole(0, 60_000), share }),
    v.description('How long and how much must be on screen to count as seen'),
  ),
  retention: v.pipe(
    v.strictObject({ logDays: whole(0, 36_500), keyDays: whole(0, 36_500) }),
    v.description("Days after the end until the log and the pseudonyms' keys are destroyed"),
  ),
  analysis: v.strictObject({
    population: v.literal('intention-to-treat'),
    alpha: v.pipe(v.number(), v.gtValue(0), v.maxValue(0.5)),
    power: v.pipe(v.number(), v.minValue(0.5), v.ltValue(1)),
    text: v.pipe(text(10_000), v.description('The analysis plan, or where it is registered')),
  }),
});
