import type { AnyEvent } from '../shared/events/parse.ts';

/** Hands events on to an employer's own pipeline, by OTLP/HTTP (JSON) as log records. */
export interface Tap {
  /** Never waits and never fails: what does not fit is left out, and counted. */
  take(events: readonly AnyEvent[]): void;
  /** Tries once more to hand on what waits, for a few seconds at most. */
  close(): Promise<void>;
}

export interface TapParts {
  /** Full address, as `https://otel.example.nl/v1/logs`. */
  readonly endpoint: string;
  readonly headers?: Readonly<Record<string, string>>;
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Called with how many events were left out. */
  dropped(count: number): void;
  readonly limit?: number;
  /** Milliseconds. */
  readonly pause?: number;
}

const LIMIT = 20_000;
const BATCH = 500;
const PAUSE = 5_000;
const TIMEOUT = 10_000;
const LAST = 3_000;
/** Severity of "info" in OTLP. */
const INFO = 9;

type Plain = string | number | boolean | undefined;
const value = (one: Plain) => {
  if (typeof one === 'boolean') return { boolValue: one };
  // OTLP writes whole numbers of 64 bits as text.
  if (typeof one === 'number')
    return Number.isInteger(one) ? { intValue: String(one) } : { doubleValue: one };
  return { stringValue: String(one) };
};
const attributes = (fields: Readonly<Record<string, Plain>>) =>
  Object.entries(fields)
    .filter(([, held]) => held !== undefined)
    .map(([key, held]) => ({ key, value: value(held) }));

/** A request of the OTLP logs service. No record has a time: it would tell who worked when. */
export function otlpLogs(events: readonly AnyEvent[]): unknown {
  return {
    resourceLogs: [
      {
        resource: { attributes: attributes({ 'service.name': 'onbevangen-collector' }) },
        scopeLogs: [
          {
            scope: { name: 'nl.onbevangen' },
            logRecords: events.map((event) => ({
              severityNumber: INFO,
              eventName: event.type,
              body: { stringValue: event.type },
              attributes: attributes({
                'cloudevents.event_id': event.id,
                'cloudevents.event_source': event.source,
                'cloudevents.event_type': event.type,
                'onbevangen.sequence': Number(event.sequence),
                'onbevangen.studyday': event.studyday,
                'onbevangen.studyhash': event.studyhash,
                'onbevangen.arm': event.arm,
                'onbevangen.recruiter': event.recruiter,
                ...Object.fromEntries(
                  Object.entries(event.data).map(([key, held]) => [`onbevangen.data.${key}`, held]),
                ),
              }),
            })),
          },
        ],
      },
    ],
  };
}

export function createTap(parts: TapParts): Tap {
  const { endpoint, headers = {}, limit = LIMIT, pause = PAUSE } = parts;
  let waiting: AnyEvent[] = [];
  let running: Promise<void> | undefined;
  let closing = false;
  let wake = () => {};

  /** Whether the pipeline took them, or never will. */
  async function send(events: readonly AnyEvent[]): Promise<boolean> {
    try {
      const answer = await parts.fetch(endpoint, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(otlpLogs(events)),
        signal: AbortSignal.timeout(TIMEOUT),
        redirect: 'error',
      });
      await answer.body?.cancel();
      if (answer.ok) return true;
      if (answer.status === 429 || answer.status >= 500) return false;
      parts.dropped(events.length);
      return true;
    } catch {
      return false;
    }
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const some = waiting.slice(0, BATCH);
      if (await send(some)) waiting = waiting.slice(some.length);
      else if (closing) return;
      else {
        await new Promise<void>((done) => {
          wake = done;
          setTimeout(done, pause).unref();
        });
      }
    }
  }

  const start = () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    take(events) {
      const room = Math.max(0, limit - waiting.length);
      if (events.length > room) parts.dropped(events.length - room);
      waiting = [...waiting, ...events.slice(0, room)];
      void start();
    },
    async close() {
      closing = true;
      wake();
      await Promise.race([start(), new Promise((done) => setTimeout(done, LAST).unref())]);
      if (waiting.length > 0) parts.dropped(waiting.length);
    },
  };
}
