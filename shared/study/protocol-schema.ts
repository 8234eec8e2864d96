import * as v from 'valibot';
import { designs } from './designs/index.ts';
import type { Protocol } from './protocol.ts';

// ASCII only: hashing rules of other tools have no published vectors beyond it.
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

const arm = v.strictObject({ id, anonymise: v.boolean(), prompts: v.boolean() });

/** A frozen protocol as read from a file. Unknown fields are refused: what is not understood can't be kept to. */
export const protocolSchema: v.GenericSchema<unknown, Protocol> = v.strictObject({
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  arms: v.pipe(
    v.array(arm),
    v.minLength(1),
    v.maxLength(32),
    v.check((arms) => new Set(arms.map((one) => one.id)).size === arms.length, 'arm ids must differ'),
  ),
  design: v.picklist(designs.map((design) => design.id)),
  seed: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,128}$/)),
  armVisible: v.boolean(),
  start: v.pipe(v.string(), v.isoDate()),
  exposure: v.strictObject({
    milliseconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
});

/** The protocol, or the path of the first field that is wrong. */
export function parseProtocol(
  value: unknown,
): { readonly ok: true; readonly protocol: Protocol } | { readonly ok: false; readonly field: string } {
  const result = v.safeParse(protocolSchema, value, { abortEarly: true });
  if (result.success) return { ok: true, protocol: result.output };
  return { ok: false, field: v.getDotPath(result.issues[0]) ?? 'protocol' };
}
