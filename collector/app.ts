import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { parseEvent, type Studies } from '../shared/events/parse.ts';
import { keyCheck, namesLoopback, originMayCall } from './access.ts';
import { allocationRoute } from './allocation-route.ts';
import type { AllocationStore } from './allocation-store.ts';
import { type EventStore, StoreFull } from './event-store.ts';
import { logger } from './logger.ts';

export interface CollectorParts {
  readonly store: EventStore;
  readonly studies: Studies;
  /** Without it no list is issued here. */
  readonly allocations?: AllocationStore;
  /** Keys that may send; empty: everybody who reaches this address. */
  readonly ingestKeys?: readonly string[];
  /** Keys that may read; empty: everybody who reaches this address. */
  readonly readKeys?: readonly string[];
  /** Bound to loopback: only requests to this machine's own names are answered. */
  readonly loopback?: boolean;
  /** Lines of JSON, one per request, without addresses or bodies. */
  readonly log?: { write(line: string): void };
}

const BATCH = 1000;
const BODY = 2 * 1024 * 1024;
const PAGE = 5000;

class Refused extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refused(400, 'bad_json', 'The body is not JSON in UTF-8.');
  }
}

/** The collector's HTTP interface; `startCollector` binds it to a port and a file. */
export function createCollector(parts: CollectorParts): FastifyInstance {
  const maySend = keyCheck(parts.ingestKeys ?? []);
  const mayRead = keyCheck(parts.readKeys ?? []);
  const app = Fastify({
    bodyLimit: BODY,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: true,
    logger: logger(parts.log),
    logController: new LogController({ disableRequestLogging: true }),
  });

  app.removeAllContentTypeParsers();
  for (const type of ['application/cloudevents-batch+json', 'application/json']) {
    app.addContentTypeParser(type, { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
      readJson(body),
    );
  }

  app.addHook('onRequest', async ({ headers }) => {
    if (parts.loopback && !namesLoopback(headers.host)) {
      throw new Refused(421, 'wrong_host', 'This collector only answers on this machine.');
    }
    if (!originMayCall(headers.origin)) {
      throw new Refused(403, 'wrong_origin', 'Web pages may not call this collector.');
    }
  });
  app.register(cors, {
    origin: (origin, answer) => answer(null, origin !== undefined && originMayCall(origin)),
    methods: ['POST'],
    allowedHeaders: ['content-type', 'authorization'],
    maxAge: 3600,
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });

  app.setErrorHandler(async (error: Partial<Refused> & Error, request, reply) => {
    if (error instanceof StoreFull) {
      request.log.error({ code: error.message }, 'the disk is full');
      return reply.code(507).send({
        error: 'disk_full',
        message: 'The disk of the collector is full. Nothing of this batch was kept; it can be sent again.',
      });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ code: error.code ?? error.name }, 'failed');
      return reply.code(status).send({ error: 'failed', message: 'The collector could not do this.' });
    }
    const own = error instanceof Refused;
    return reply.code(status).send({
      error: own ? error.code : (error.code ?? 'refused').toLowerCase(),
      // Messages of others may quote the body.
      message: own ? error.message : 'The request was refused.',
    });
  });
  app.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send({ error: 'not_found', message: 'There is nothing here.' }),
  );

  app.register(async (routes) => {
    routes.get('/healthz', async () => {
      await parts.store.check();
      return { status: 'ok' };
    });

    routes.post('/v1/events', async (request, reply) => {
      if (!maySend(request.headers.authorization)) {
        throw new Refused(401, 'wrong_key', 'Send a key of this collector.');
      }
      const batch = request.body;
      if (!Array.isArray(batch)) throw new Refused(400, 'not_a_batch', 'Send a list of events.');
      if (batch.length > BATCH) throw new Refused(413, 'too_many', `Send at most ${BATCH} events at once.`);
      const read = batch.map((one) => parseEvent(one, parts.studies));
      const events = read.flatMap((one) => (one.ok ? [one.event] : []));
      const refused = read.flatMap((one) => (one.ok ? [] : [{ id: one.id ?? null, reason: one.reason }]));
      await parts.store.save(events);
      if (refused.length > 0) {
        request.log.warn({
          refused: refused.length,
          reasons: [...new Set(refused.map((one) => one.reason))],
        });
      }
      return reply.send({ accepted: events.map((event) => event.id), refused });
    });

    if (parts.allocations) {
      allocationRoute(routes, parts.allocations, (...why) => new Refused(...why), maySend);
    }

    routes.get<{ Querystring: { after?: string; limit?: string } }>('/v1/events', async (request) => {
      if (!mayRead(request.headers.authorization)) {
        throw new Refused(401, 'wrong_key', 'Send a key with which this log may be read.');
      }
      const after = Number(request.query.after ?? 0);
      const limit = Number(request.query.limit ?? 1000);
      if (!Number.isSafeInteger(after) || after < 0 || !Number.isInteger(limit) || limit < 1) {
        throw new Refused(400, 'bad_query', 'after and limit are whole numbers.');
      }
      return parts.store.page(after, Math.min(limit, PAGE));
    });
  });
  return app;
}
