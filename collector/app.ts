import { createHash } from 'node:crypto';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { namesLoopback, originMayCall } from './access.ts';
import { codeOf } from './databases/database.ts';
import { storeProblem } from './databases/index.ts';
import type { Keys } from './keys.ts';
import { logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { Refused } from './refused.ts';
import { PROOF, type Route } from './routes/route.ts';

export interface CollectorParts {
  readonly routes: readonly Route[];
  readonly keys: Keys;
  readonly metrics: Metrics;
  /** Bound to loopback: only requests to this machine's own names are answered. */
  readonly loopback?: boolean;
  /** Own certificate and its key, PEM; without them it speaks http, for a proxy in front of it. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Requests per minute that one key may make. */
  readonly rate?: number;
  /** Milliseconds in which a request must be in. */
  readonly patience?: number;
  /** Lines of JSON, one per request, without addresses or bodies. */
  readonly log?: { write(line: string): void };
}

const BODY = 2 * 1024 * 1024;
const MINUTE = 60_000;
/** An organisation of thousands of browsers, each of which sends once a minute, shares one key. */
const RATE = 6_000;
const WRONG_KEYS = 60;
const PATIENCE = 30_000;

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refused(400, 'bad_json', 'The body is not JSON in UTF-8.');
  }
}

/** The collector's HTTP interface; `startCollector` binds it to a port and a database. */
export async function createCollector(parts: CollectorParts): Promise<FastifyInstance> {
  const { keys, metrics, tls, patience = PATIENCE } = parts;
  const timing = {
    connectionsCheckingInterval: Math.min(patience, 5_000),
    // Node swaps the two when this one is longer, and then waits for a body as long as for that.
    headersTimeout: patience,
    requestTimeout: patience,
  };
  const app = Fastify({
    bodyLimit: BODY,
    requestTimeout: patience,
    // Longer, so that who is too slow hears so before the connection is cut.
    connectionTimeout: patience * 4,
    forceCloseConnections: true,
    logger: logger(parts.log),
    logController: new LogController({ disableRequestLogging: true }),
    ...(tls ? { https: { ...tls, ...timing, minVersion: 'TLSv1.2' } } : { http: timing }),
  }) as FastifyInstance;

  app.removeAllContentTypeParsers();
  for (const type of ['application/cloudevents-batch+json', 'application/json']) {
    app.addContentTypeParser(type, { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
      readJson(body),
    );
  }

  // Addresses are counted in memory for a minute and written nowhere.
  await app.register(rateLimit, { global: false });
  const keyOf = ({ headers, ip }: FastifyRequest) =>
    headers.authorization ? createHash('sha256').update(headers.authorization).digest('hex') : ip;
  const requests = app.createRateLimit({
    max: parts.rate ?? RATE,
    timeWindow: MINUTE,
    keyGenerator: keyOf,
  });
  const wrongKeys = app.createRateLimit({
    max: WRONG_KEYS,
    timeWindow: MINUTE,
    keyGenerator: ({ ip }) => ip,
  });
  const within = async (limit: typeof requests, request: FastifyRequest) => {
    const state = await limit(request);
    if (state.isAllowed || !state.isExceeded) return;
    throw new Refused(429, 'too_often', 'Too many requests; try again later.', state.ttlInSeconds);
  };

  app.decorateRequest('grant', null);
  app.addHook('onRequest', async ({ headers }) => {
    if (parts.loopback && !namesLoopback(headers.host)) {
      throw new Refused(421, 'wrong_host', 'This collector only answers on this machine.');
    }
    if (!originMayCall(headers.origin)) {
      throw new Refused(403, 'wrong_origin', 'Web pages may not call this collector.');
    }
  });
  // Before keys are asked for, so that a browser may read that its key is a wrong one.
  await app.register(cors, {
    origin: (origin, answer) => answer(null, origin !== undefined && originMayCall(origin)),
    methods: ['POST'],
    allowedHeaders: ['content-type', 'authorization', PROOF],
    exposedHeaders: ['retry-after'],
    maxAge: 3600,
  });
  app.addHook('onRequest', async (request) => {
    const { headers, routeOptions } = request;
    const { role } = routeOptions.config;
    if (role === undefined) return;
    // Before the body is read: who may not send costs little.
    request.grant = await keys.grant(headers.authorization, role);
    if (!request.grant) {
      await within(wrongKeys, request);
      const what = role === 'read' ? 'with which this log may be read' : 'of this collector';
      throw new Refused(401, 'wrong_key', `Send a key ${what}.`);
    }
    await within(requests, request);
  });
  app.addHook('onResponse', async (request, reply) => {
    const [method, route] = [request.method, request.routeOptions.url ?? 'none'];
    metrics.answered(method, route, reply.statusCode, reply.elapsedTime / 1000);
    request.log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });

  app.setErrorHandler(async (error: Partial<Refused> & Error, request, reply) => {
    const problem = error instanceof Refused ? null : storeProblem(error);
    if (problem === 'full') {
      request.log.error({ code: codeOf(error) }, 'the disk is full');
      return reply.code(507).send({
        error: 'disk_full',
        message: 'The disk of the collector is full. Nothing of this batch was kept; it can be sent again.',
      });
    }
    if (problem === 'gone') {
      request.log.error({ code: codeOf(error) }, 'the database does not answer');
      return reply.code(503).header('retry-after', 10).send({
        error: 'store_gone',
        message: 'The database of the collector does not answer. Send this again later.',
      });
    }
    const status = error.statusCode ?? 500;
    const own = error instanceof Refused;
    if (status >= 500 && !own) {
      request.log.error({ code: error.code ?? error.name }, 'failed');
      return reply.code(status).send({ error: 'failed', message: 'The collector could not do this.' });
    }
    if (own && error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
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
    for (const route of parts.routes) route(routes);
  });
  return app;
}
