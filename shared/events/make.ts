import type { GenericSchema, InferOutput } from 'valibot';
import type { Draft, EventType } from './event.ts';

export interface MakeableEvent<Type extends string, Schema extends GenericSchema>
  extends EventType<Type, Schema> {
  /** A draft for the spool; the outbox adds the envelope. */
  create(id: string, data: InferOutput<Schema>): Draft;
}

/** Makes an event type out of its definition; `create` keeps the type's id in its own file. */
export function defineEvent<const Type extends string, Schema extends GenericSchema<unknown, Draft['data']>>(
  definition: EventType<Type, Schema>,
): MakeableEvent<Type, Schema> {
  return { ...definition, create: (id, data) => ({ id, type: definition.type, data }) };
}
