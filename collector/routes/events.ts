import { parseEvent, type Studies } from '../../shared/events/parse.ts';
import type { EventStore } from '../event-store.ts';
import type { Installs } from '../installs.ts';
import type { Grant } from '../keys.ts';
import type { Metrics } from '../metrics.ts';
import { Refused } from '../refused.ts';
import type { Tap } from '../tap.ts';
import { INGEST, PROOF, READ, type Route } from './route.ts';

const IS_PROOF = /^[0-9a-f]{64}$/;
const BATCH = 1000;
const PAGE = 5000;

export interface EventParts {
  readonly store: EventStore;
  readonly studies: Studies;
  readonly installs: Installs;
  readonly metrics: Metrics;
  readonly tap?: Tap;
}

/** POST and GET /v1/events: takes a batch, and names what became of each event; reads in order of arrival. */
export function eventRoutes({ store, studies, installs, metrics, tap }: EventParts): Route {
  async function sort(
    batch: readonly unknown[],
    { employer, studies: allowed }: Grant,
    proof: string | null,
  ) {
    const read = batch.map((one) => {
      const parsed = parseEvent(one, studies);
      if (!parsed.ok) return { ok: false, id: parsed.id ?? null, reason: parsed.reason } as const;
      if (allowed && !allowed.has(parsed.event.studyhash)) {
        return { ok: false, id: parsed.event.id, reason: 'employer' } as const;
      }
      return parsed;
    });
    const fitting = read.flatMap((one) => (one.ok ? [one.event] : []));
    const strangers =
      employer === null
        ? new Set<string>()
        : await installs.strangers(employer, new Set(fitting.map(({ source }) => source)), proof);
    const events = fitting.filter(({ source }) => !strangers.has(source));
    const refused = read.flatMap((one) => {
      if (!one.ok) return [{ id: one.id, reason: one.reason as string }];
      return strangers.has(one.event.source) ? [{ id: one.event.id, reason: 'source' }] : [];
    });
    return { events, refused };
  }

  return (routes) => {
    routes.post('/v1/events', INGEST, async (request, reply) => {
      const batch = request.body;
      if (!Array.isArray(batch)) throw new Refused(400, 'not_a_batch', 'Send a list of events.');
      if (batch.length > BATCH) throw new Refused(413, 'too_many', `Send at most ${BATCH} events at once.`);
      const said = request.headers[PROOF];
      const proof = typeof said === 'string' && IS_PROOF.test(said) ? said : null;
      const { events, refused } = await sort(batch, request.grant as Grant, proof);
      const added = await store.save(events);
      metrics.kept(added.length, events.length - added.length);
      if (tap && added.length > 0) {
        const fresh = new Set(added);
        tap.take(events.filter(({ id }) => fresh.delete(id)));
      }
      if (refused.length > 0) {
        for (const { reason } of refused) metrics.refused(reason);
        request.log.warn({
          refused: refused.length,
          reasons: [...new Set(refused.map((one) => one.reason))],
        });
      }
      return reply.send({ accepted: events.map((event) => event.id), refused });
    });

    routes.get<{ Querystring: { after?: string; limit?: string } }>('/v1/events', READ, async (request) => {
      const after = Number(request.query.after ?? 0);
      const limit = Number(request.query.limit ?? 1000);
      if (!Number.isSafeInteger(after) || after < 0 || !Number.isInteger(limit) || limit < 1) {
        throw new Refused(400, 'bad_query', 'after and limit are whole numbers.');
      }
      return store.page(after, Math.min(limit, PAGE), request.grant?.studies);
    });
  };
}
