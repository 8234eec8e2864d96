import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { hashField, pseudonymField } from '../shared/events/fields.ts';
import type { Entry } from '../shared/study/allocation.ts';
import type { AllocationStore } from './allocation-store.ts';

/** What a browser asks: the lot of these units. A name of a stratum holds ids of the protocol, nothing else. */
const question = v.strictObject({
  studyhash: hashField,
  units: v.pipe(
    v.array(
      v.strictObject({
        plot: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
        stratum: v.pipe(v.string(), v.regex(/^[a-z0-9=;-]{1,400}$/)),
        unit: pseudonymField,
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

/** POST /v1/allocations: entries in the order of the question, `null` where there is none, with the reason. */
export function allocationRoute(
  routes: FastifyInstance,
  store: AllocationStore,
  refuse: (status: number, code: string, message: string) => Error,
  maySend: (authorization: string | undefined) => boolean,
): void {
  routes.post('/v1/allocations', async (request, reply) => {
    if (!maySend(request.headers.authorization)) {
      throw refuse(401, 'wrong_key', 'Send a key of this collector.');
    }
    const read = v.safeParse(question, request.body);
    if (!read.success) throw refuse(400, 'bad_question', 'Ask with a study hash and a list of units.');
    const { studyhash, units } = read.output;
    const entries: (Entry | null)[] = [];
    const refused: { readonly at: number; readonly reason: string }[] = [];
    for (const [at, unit] of units.entries()) {
      const answer = await store.issue(studyhash, unit);
      if (answer === 'study') throw refuse(404, 'no_list', 'This collector has no list of that study.');
      if (typeof answer === 'string') refused.push({ at, reason: answer });
      entries.push(typeof answer === 'string' ? null : answer);
    }
    return reply.send({ entries, refused });
  });
}
