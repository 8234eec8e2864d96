import { createCollector } from '../../../collector/app.ts';
import type { Database } from '../../../collector/databases/database.ts';
import { createEventStore } from '../../../collector/event-store.ts';
import { createInstalls } from '../../../collector/installs.ts';
import { createKeys } from '../../../collector/keys.ts';
import { createMetrics } from '../../../collector/metrics.ts';
import { eventRoutes } from '../../../collector/routes/events.ts';
import { studiesOf } from '../../../shared/events/parse.ts';
import { demoStudy } from '../../../shared/study/demo-study.ts';

/** A collector of the demonstration, without a port, on a database that the test holds too. */
export function appOn(database: Database, write?: (line: string) => void) {
  const metrics = createMetrics();
  const routes = [
    eventRoutes({
      store: createEventStore(database),
      studies: studiesOf([demoStudy]),
      installs: createInstalls(database),
      metrics,
    }),
  ];
  const keys = createKeys(database, () => '2026-01-05');
  return createCollector({ routes, keys, metrics, rate: 1e9, ...(write && { log: { write } }) });
}
