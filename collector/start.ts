import { studiesOf } from '../shared/events/parse.ts';
import { isSeedOf } from '../shared/study/allocation.ts';
import { demoStudy } from '../shared/study/demo-study.ts';
import type { Protocol } from '../shared/study/protocol.ts';
import { isLoopback } from './access.ts';
import { createAllocationStore, type ListedStudy } from './allocation-store.ts';
import { createCollector } from './app.ts';
import { openDatabase } from './database.ts';
import { DEFAULT_FILE, DEFAULT_HOST, DEFAULT_PORT } from './defaults.ts';
import { createEventStore } from './event-store.ts';
import { Failure } from './failure.ts';

export interface CollectorOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  readonly file?: string;
  readonly ingestKeys?: readonly string[];
  readonly readKeys?: readonly string[];
  /** Studies besides the built-in demonstration. */
  readonly protocols?: readonly Protocol[];
  /** Secret seeds of those of them whose list this collector issues; which is whose, their hashes tell. */
  readonly seeds?: readonly string[];
  readonly log?: { write(line: string): void };
}

export interface RunningCollector {
  /** Without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a collector. Throws `Failure` with a message for people when it can't. */
export async function startCollector(options: CollectorOptions = {}): Promise<RunningCollector> {
  const { port = DEFAULT_PORT, host = DEFAULT_HOST, file = DEFAULT_FILE, protocols = [] } = options;
  const { ingestKeys = [], readKeys = [], seeds = [] } = options;
  const loopback = isLoopback(host);
  if (!loopback && (ingestKeys.length === 0 || readKeys.length === 0)) {
    throw new Failure(`On ${host} others can reach the collector: give it an ingest key and a read key.`);
  }
  const listed = seeds.flatMap((seed): ListedStudy[] => {
    const fitting = protocols.filter((protocol) => isSeedOf(protocol, seed));
    if (fitting.length === 0)
      throw new Failure('A seed is of none of the studies: its hash stands in no protocol.');
    return fitting.map((protocol) => ({ protocol, seed }));
  });
  const database = await openDatabase(file);
  const app = createCollector({
    store: createEventStore(database),
    studies: studiesOf([demoStudy, ...protocols]),
    allocations: createAllocationStore(database, listed),
    // Behind a proxy on this machine the name is another; then keys keep strangers out.
    ...{ ingestKeys, readKeys, loopback: ingestKeys.length === 0 || readKeys.length === 0 },
    ...(options.log && { log: options.log }),
  });
  try {
    await app.listen({ port, host });
  } catch (error) {
    await app.close();
    await database.destroy();
    const code = (error as { code?: string }).code;
    if (code === 'EADDRINUSE') throw new Failure(`Port ${port} is taken; choose another with --port.`);
    if (code === 'EACCES')
      throw new Failure(`Port ${port} is not allowed; choose one over 1023 with --port.`);
    throw new Failure(`The collector cannot listen on ${host}:${port} (${code ?? 'unknown reason'}).`);
  }
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      await app.close();
      await database.destroy();
    },
  };
}
