import type { GenericSchema, InferOutput } from 'valibot';
import type { Draft, EventType } from './event.ts';

export interface MakeableEvent<Type extends string, Schema extends GenericSchema>
  extends EventType<Type, Schema> {
  /** A draft for the spool; the outbox adds the envelope. */
  create(id: string, data: InferOutput<Schema>): Draft;
}

/**
 * Makes drafts of one event. Apart from its definition, so that what runs in a page of the ATS need not carry along what
 * checks and explains it.
 */
// @__NO_SIDE_EFFECTS__
export function draftOf<Event extends EventType<string, GenericSchema<unknown, Draft['data']>>>(
  type: Event['type'],
): (id: string, data: InferOutput<Event['data']>) => Draft {
  return (id, data) => ({ id, type, data });
}

/** Makes an event type out of its definition; `create` keeps the type's id in its own file. */
// @__NO_SIDE_EFFECTS__
export function defineEvent<const Type extends string, Schema extends GenericSchema<unknown, Draft['data']>>(
  definition: EventType<Type, Schema>,
): MakeableEvent<Type, Schema> {
  return { ...definition, create: (id, data) => ({ id, type: definition.type, data }) };
}

/** The same for a definition that shares fields with others: only as a function is it left out where it is not used. */
// @__NO_SIDE_EFFECTS__
export function composeEvent<const Type extends string, Schema extends GenericSchema<unknown, Draft['data']>>(
  definition: () => EventType<Type, Schema>,
): MakeableEvent<Type, Schema> {
  return defineEvent(definition());
}
