import * as v from 'valibot';
import { KINDS, SWITCHABLE } from './kinds.ts';
import { type MaskingPolicy, MINUTES, MOMENTS, REASONS, ROLES, type Role, SCOPES } from './rules.ts';

/** A list in which nothing stands twice, and that is not empty: that would mean something else to each reader. */
const someOf = <const T extends readonly string[]>(values: T) =>
  v.pipe(
    v.array(v.picklist(values)),
    v.minLength(1),
    v.check((list) => new Set(list).size === list.length, 'nothing twice'),
  );

const never = v.literal(false);
const revealed = v.strictObject({
  reasons: v.optional(someOf(REASONS)),
  scopes: v.optional(someOf(SCOPES)),
  minutes: v.optional(v.picklist(MINUTES)),
  first: v.optional(v.picklist(['score', 'statement'])),
});

const choice = {
  open: v.optional(v.array(v.picklist(KINDS))),
  also: v.optional(v.array(v.picklist(SWITCHABLE))),
  until: v.optional(v.nullable(v.picklist(MOMENTS))),
  // Not a union: that would not say which field is wrong.
  reveal: v.optional(v.lazy((value) => (value === false ? never : revealed))),
  copyAddress: v.optional(v.boolean()),
};

const one = v.optional(v.strictObject(choice));
const roles = v.strictObject({
  recruiter: one,
  hiring_manager: one,
  interviewer: one,
  coordinator: one,
} satisfies Record<Role, typeof one>);

/** Unknown fields are refused: what is not understood can't be kept to. */
export const maskingPolicySchema: v.GenericSchema<unknown, MaskingPolicy> = v.strictObject({
  ...choice,
  roles: v.optional(roles),
});

export type ParsedMasking =
  | { readonly ok: true; readonly policy: MaskingPolicy }
  /** `field`: path of the first thing that is wrong. */
  | { readonly ok: false; readonly field: string };

/** Total. `text` is JSON. */
export function parseMasking(text: string): ParsedMasking {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, field: 'JSON' };
  }
  // To the library a list is an object like any other.
  if (Array.isArray(value)) return { ok: false, field: 'masking' };
  const read = v.safeParse(maskingPolicySchema, value, { abortEarly: true });
  if (read.success) return { ok: true, policy: read.output };
  return { ok: false, field: v.getDotPath(read.issues[0]) ?? 'masking' };
}

export function toRole(value: unknown): Role | null {
  return (ROLES as readonly unknown[]).includes(value) ? (value as Role) : null;
}
