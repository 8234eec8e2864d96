import * as v from 'valibot';
import { BASELINE, type Protocol, UNASSIGNED } from '../study/protocol.ts';
import { protocolHash } from '../study/protocol-hash.ts';
import type { Draft, Envelope } from './event.ts';
import { hashField, pseudonymField, uuidField } from './fields.ts';
import { events } from './index.ts';

/** An event as it is kept: the outbox has filled in everything. */
export type AnyEvent = Envelope<string, Draft['data']> & {
  readonly sequence: string;
  readonly studyday: number;
};

/** Why an event was refused. Never a value out of the event. */
export type Refusal =
  | 'not_an_object'
  | 'id'
  | 'type'
  | 'unknown_field'
  | 'envelope'
  | 'study'
  | 'arm'
  | 'data'
  | 'unknown_data_field';

export type Parsed =
  | { readonly ok: true; readonly event: AnyEvent }
  | { readonly ok: false; readonly id?: string; readonly reason: Refusal };

/** Studies whose events are taken: arms per protocol hash. */
export type Studies = ReadonlyMap<string, ReadonlySet<string>>;

export function studiesOf(protocols: readonly Protocol[]): Studies {
  return new Map(
    protocols.map((one) => [
      protocolHash(one),
      new Set([...one.arms, BASELINE, UNASSIGNED].map((arm) => arm.id)),
    ]),
  );
}

const PREFIX = 'nl.onbevangen.';
const schemas = new Map(events.map((one) => [`${PREFIX}${one.type}`, one.data]));
const columns = new Map(events.map((one) => [`${PREFIX}${one.type}`, new Set(Object.keys(one.columns))]));

/** What every event has around its data. */
export const envelope = v.strictObject({
  specversion: v.literal('1.0'),
  id: uuidField,
  source: v.pipe(v.string(), v.regex(/^urn:onbevangen:install:[0-9a-f]{32}$/)),
  type: v.string(),
  datacontenttype: v.literal('application/json'),
  sequence: v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,14}$/)),
  studyday: v.pipe(v.number(), v.integer(), v.minValue(-3660), v.maxValue(36_600)),
  studyhash: hashField,
  arm: v.string(),
  recruiter: pseudonymField,
  data: v.unknown(),
});
const draft = v.strictObject({
  id: uuidField,
  type: v.string(),
  arm: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/))),
  order: v.optional(v.number()),
  data: v.unknown(),
});
const known = new Set(Object.keys(envelope.entries));

/** Whether a page's draft is of a known type with data that fit; the outbox takes no other. */
export function isDraft(value: unknown): value is Draft {
  const read = v.safeParse(draft, value);
  if (!read.success) return false;
  const schema = schemas.get(PREFIX + read.output.type);
  return schema !== undefined && v.is(schema, read.output.data);
}

/** Reads one event of a batch. Total: any value gives an answer. Arms are those of the study's own protocol. */
export function parseEvent(value: unknown, studies: Studies): Parsed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, reason: 'not_an_object' };
  }
  const id = (value as { readonly id?: unknown }).id;
  if (!v.is(uuidField, id)) return { ok: false, reason: 'id' };
  const refuse = (reason: Refusal): Parsed => ({ ok: false, id, reason });

  const type = (value as { readonly type?: unknown }).type;
  const schema = typeof type === 'string' ? schemas.get(type) : undefined;
  if (!schema) return refuse('type');
  if (Object.keys(value).some((key) => !known.has(key))) return refuse('unknown_field');
  const read = v.safeParse(envelope, value, { abortEarly: true });
  if (!read.success) return refuse('envelope');
  const arms = studies.get(read.output.studyhash);
  if (!arms) return refuse('study');
  if (!arms.has(read.output.arm)) return refuse('arm');
  // Own check: valibot looks with `in`, which also finds `toString` and its like.
  const held = read.output.data;
  const fields = columns.get(type as string);
  if (typeof held === 'object' && held !== null && Object.keys(held).some((key) => !fields?.has(key))) {
    return refuse('unknown_data_field');
  }
  const data = v.safeParse(schema, held, { abortEarly: true });
  if (!data.success) return refuse('data');
  return { ok: true, event: { ...read.output, type: type as AnyEvent['type'], data: data.output } };
}
