import * as v from 'valibot';
import { hashField, pseudonymField } from '../../shared/events/fields.ts';
import type { Entry } from '../../shared/study/allocation.ts';
import type { AllocationStore } from '../allocation-store.ts';
import { Refused } from '../refused.ts';
import { INGEST, type Route } from './route.ts';

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
export function allocationRoute(store: AllocationStore): Route {
  return (routes) => {
    routes.post('/v1/allocations', INGEST, async (request, reply) => {
      const read = v.safeParse(question, request.body);
      if (!read.success) throw new Refused(400, 'bad_question', 'Ask with a study hash and a list of units.');
      const { studyhash, units } = read.output;
      if (request.grant?.studies?.has(studyhash) === false) {
        throw new Refused(403, 'wrong_employer', 'This key is not for that study.');
      }
      const entries: (Entry | null)[] = [];
      const refused: { readonly at: number; readonly reason: string }[] = [];
      for (const [at, unit] of units.entries()) {
        const answer = await store.issue(studyhash, unit);
        if (answer === 'study')
          throw new Refused(404, 'no_list', 'This collector has no list of that study.');
        if (typeof answer === 'string') refused.push({ at, reason: answer });
        entries.push(typeof answer === 'string' ? null : answer);
      }
      return reply.send({ entries, refused });
    });
  };
}
