import { studiesOf } from '../shared/events/parse.ts';
import { isSeedOf } from '../shared/study/allocation.ts';
import { demoStudy } from '../shared/study/demo-study.ts';
import type { Protocol } from '../shared/study/protocol.ts';
import { isLoopback } from './access.ts';
import { createAllocationStore, type ListedStudy } from './allocation-store.ts';
import { createCollector } from './app.ts';
import { openDatabase } from './databases/index.ts';
import { DEFAULT_FILE, DEFAULT_HOST, DEFAULT_PORT } from './defaults.ts';
import { createEventStore } from './event-store.ts';
import { Failure } from './failure.ts';
import { createInstalls } from './installs.ts';
import { createKeys } from './keys.ts';
import { createMetrics } from './metrics.ts';
import { createPanelStore } from './panel-store.ts';
import { retain } from './retention.ts';
import { allocationRoute } from './routes/allocations.ts';
import { eventRoutes } from './routes/events.ts';
import { healthRoutes } from './routes/health.ts';
import { panelRoutes } from './routes/panels.ts';
import { createTap } from './tap.ts';

export interface CollectorOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** SQLite file, or the address of a PostgreSQL database (`postgres://…`). */
  readonly file?: string;
  /** Keys besides those in the database (`onbevangen collect keys`). */
  readonly ingestKeys?: readonly string[];
  readonly readKeys?: readonly string[];
  /** Studies besides the built-in demonstration. */
  readonly protocols?: readonly Protocol[];
  /** Secret seeds of those of them whose list this collector issues; which is whose, their hashes tell. */
  readonly seeds?: readonly string[];
  /** Own certificate and its key, PEM. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Requests per minute that one key may make. */
  readonly rate?: number;
  /** Milliseconds in which a request must be in. */
  readonly patience?: number;
  /** Where new events are handed on to by OTLP/HTTP; nowhere when left out. */
  readonly otlp?: { readonly endpoint: string; readonly headers?: Readonly<Record<string, string>> };
  readonly log?: { write(line: string): void };
}

export interface RunningCollector {
  /** Without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const HOUR = 3_600_000;
const today = () => new Date().toISOString().slice(0, 10);

function listedStudies(protocols: readonly Protocol[], seeds: readonly string[]): ListedStudy[] {
  return seeds.flatMap((seed): ListedStudy[] => {
    const fitting = protocols.filter((protocol) => isSeedOf(protocol, seed));
    if (fitting.length === 0)
      throw new Failure('A seed is of none of the studies: its hash stands in no protocol.');
    return fitting.map((protocol) => ({ protocol, seed }));
  });
}

function notListening(error: unknown, host: string, port: number): Failure {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') return new Failure(`Port ${port} is taken; choose another with --port.`);
  if (code === 'EACCES') return new Failure(`Port ${port} is not allowed; choose one over 1023 with --port.`);
  if (code?.startsWith('ERR_OSSL') || code?.startsWith('ERR_TLS'))
    return new Failure('The certificate or its key cannot be read; both want PEM, and belong together.');
  return new Failure(`The collector cannot listen on ${host}:${port} (${code ?? 'unknown reason'}).`);
}

/** Starts a collector. Throws `Failure` with a message for people when it can't. */
export async function startCollector(options: CollectorOptions = {}): Promise<RunningCollector> {
  const { port = DEFAULT_PORT, host = DEFAULT_HOST, file = DEFAULT_FILE, protocols = [] } = options;
  const { ingestKeys = [], readKeys = [], seeds = [], otlp, log, tls, rate, patience } = options;
  const listed = listedStudies(protocols, seeds);
  const database = await openDatabase(file);
  const keys = createKeys(database, today, { ingest: ingestKeys, read: readKeys });
  const keyed = (await keys.asked('ingest')) && (await keys.asked('read'));
  if (!isLoopback(host) && !keyed) {
    await database.close();
    throw new Failure(
      `On ${host} others can reach the collector: give it an ingest key and a read key (collect keys add).`,
    );
  }
  const store = createEventStore(database);
  const studies = studiesOf([demoStudy, ...protocols]);
  const metrics = createMetrics();
  const tap =
    otlp && createTap({ ...otlp, fetch: (url, init) => fetch(url, init), dropped: metrics.tapDropped });
  let app: Awaited<ReturnType<typeof createCollector>> | undefined;
  const retention = setInterval(sweep, HOUR).unref();
  async function sweep() {
    await retain(database, protocols, today()).then(
      (done) => {
        for (const deleted of done) app?.log.info(deleted, 'destroyed: its time is over');
      },
      // The next hour tries again.
      (error) => app?.log.error({ code: error.code ?? error.name }, 'retention failed'),
    );
  }
  async function close() {
    clearInterval(retention);
    await app?.close();
    await tap?.close();
    await database.close();
  }
  try {
    app = await createCollector({
      routes: [
        healthRoutes(store, metrics),
        eventRoutes({
          store,
          studies,
          installs: createInstalls(database),
          metrics,
          ...(tap && { tap }),
        }),
        allocationRoute(createAllocationStore(database, listed)),
        panelRoutes(createPanelStore(database), studies),
      ],
      ...{ keys, metrics },
      // Behind a proxy on this machine the name is another; then keys keep strangers out.
      loopback: !keyed,
      ...(tls && { tls }),
      ...(rate !== undefined && { rate }),
      ...(patience !== undefined && { patience }),
      ...(log && { log }),
    });
    await app.listen({ port, host });
  } catch (error) {
    await close();
    throw notListening(error, host, port);
  }
  void sweep();
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close,
  };
}
