import type { EventStore } from '../event-store.ts';
import type { Metrics } from '../metrics.ts';
import { Refused } from '../refused.ts';
import { READ, type Route } from './route.ts';

/**
 * GET /healthz: the process answers (else start it anew); /readyz: it can take events now (else send it none);
 * /metrics: counts for Prometheus, with a read key.
 */
export function healthRoutes(store: EventStore, metrics: Metrics): Route {
  return (routes) => {
    routes.get('/healthz', async () => ({ status: 'ok' }));
    routes.get('/readyz', async () => {
      await store.check().catch(() => {
        throw new Refused(503, 'not_ready', 'The database does not answer.');
      });
      return { status: 'ok' };
    });
    routes.get('/metrics', READ, async (_request, reply) =>
      reply.type(metrics.type).send(await metrics.text()),
    );
  };
}
