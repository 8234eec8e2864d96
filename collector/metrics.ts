import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** A request was answered. `route` is a pattern, never an address. */
  answered(method: string, route: string, status: number, seconds: number): void;
  /** A batch was kept: so many events that were new, so many that were there already. */
  kept(added: number, known: number): void;
  refused(reason: string): void;
  /** Events that the tap could not hand on. */
  tapDropped(count: number): void;
  /** Text in the form that Prometheus reads. */
  text(): Promise<string>;
  readonly type: string;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Counts alone: no employer, install or address. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'onbevangen_' });
  const requests = new Histogram({
    name: 'onbevangen_request_seconds',
    help: 'Time until a request was answered',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const events = new Counter({
    name: 'onbevangen_events_total',
    help: 'Events that came in: new, known (sent again) or refused',
    labelNames: ['outcome'],
    registers,
  });
  const reasons = new Counter({
    name: 'onbevangen_refused_events_total',
    help: 'Events that were refused, by reason',
    labelNames: ['reason'],
    registers,
  });
  const dropped = new Counter({
    name: 'onbevangen_tap_dropped_total',
    help: 'Events that the OTLP tap did not hand on; the log has them',
    registers,
  });
  return {
    answered: (method, route, status, seconds) => requests.observe({ method, route, status }, seconds),
    kept(added, known) {
      events.inc({ outcome: 'new' }, added);
      events.inc({ outcome: 'known' }, known);
    },
    refused(reason) {
      events.inc({ outcome: 'refused' });
      reasons.inc({ reason });
    },
    tapDropped: (count) => dropped.inc(count),
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
