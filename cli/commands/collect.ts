import { DEFAULT_HOST, DEFAULT_PORT } from '../../collector/defaults.ts';
import { startCollector } from '../../collector/start.ts';
import { subcommands } from '../collect/index.ts';
import { readText } from '../files.ts';
import { BadInput, type Io } from '../io.ts';
import { DATABASE_OPTION, placeOf, shownPlace, type WithPlace } from '../place.ts';
import { readProtocol } from '../protocol-file.ts';
import { readSeed } from '../study/subcommand.ts';
import type { CliCommand } from './command.ts';

interface Options extends WithPlace {
  readonly port: string;
  readonly host: string;
  readonly ingestKey: readonly string[];
  readonly readKey: readonly string[];
  readonly study: readonly string[];
  readonly seed: readonly string[];
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly rate?: string;
  readonly otlp?: string;
  readonly quiet?: boolean;
}

const gather = (value: string, all: readonly string[]) => [...all, value];

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new BadInput(`${text} is not a port (0 to 65535).`);
  return port;
}

async function tlsOf({ tlsCert, tlsKey }: Options, io: Io) {
  if (!tlsCert && !tlsKey) return {};
  if (!tlsCert || !tlsKey) throw new BadInput('Give --tls-cert and --tls-key together.');
  return { tls: { cert: await readText(tlsCert, io), key: await readText(tlsKey, io) } };
}

function rateOf(text: string | undefined) {
  if (text === undefined) return {};
  const rate = Number(text);
  if (!Number.isInteger(rate) || rate < 1) throw new BadInput('--rate is a whole number of at least 1.');
  return { rate };
}

/** As other programs that speak OTLP: `name=value,name=value`. */
const HEADERS = 'OTEL_EXPORTER_OTLP_HEADERS';

function otlpOf(endpoint: string | undefined) {
  if (endpoint === undefined) return {};
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new BadInput('--otlp is a whole address, as https://otel.example.nl/v1/logs.');
  }
  const pairs = (process.env[HEADERS] ?? '').split(',').filter((pair) => pair.includes('='));
  const headers = Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]),
  );
  return { otlp: { endpoint, headers } };
}

export const collect: CliCommand = {
  register(program, io) {
    const command = program
      .command('collect')
      .enablePositionalOptions()
      .description('Take events from extensions and keep them, in a SQLite file or in PostgreSQL')
      .option('--port <number>', 'port to listen on; 0 takes a free one', String(DEFAULT_PORT))
      .option('--host <address>', 'address to listen on', DEFAULT_HOST)
      .option('--file <path>', 'SQLite file; made when it is not there')
      .option(...DATABASE_OPTION)
      .option('--ingest-key <key>', 'to try out: key with which may be sent; see "collect keys"', gather, [])
      .option('--read-key <key>', 'to try out: key with which may be read; see "collect keys"', gather, [])
      .option('--study <file>', 'protocol whose events are taken (can be repeated)', gather, [])
      .option(
        '--seed <file>',
        'secret seed of a study whose lots are issued here (can be repeated)',
        gather,
        [],
      )
      .option('--tls-cert <file>', 'own certificate, PEM; without it put a proxy with TLS in front')
      .option('--tls-key <file>', 'its key, PEM')
      .option('--rate <number>', 'requests per minute that one key may make (6000)')
      .option('--otlp <address>', `also hand events on as OTLP logs; headers in ${HEADERS}`)
      .option('--quiet', 'do not write a line for each request')
      .action(async (options: Options) => {
        const file = placeOf(options);
        const collector = await startCollector({
          port: portOf(options.port),
          host: options.host,
          file,
          ingestKeys: options.ingestKey,
          readKeys: options.readKey,
          protocols: await Promise.all(options.study.map((file) => readProtocol(file, io))),
          seeds: await Promise.all(options.seed.map((file) => readSeed(file, io))),
          ...(await tlsOf(options, io)),
          ...rateOf(options.rate),
          ...otlpOf(options.otlp),
          ...(!options.quiet && { log: { write: io.err } }),
        });
        io.out(`Collector at ${collector.url}, log in ${shownPlace(file)}. Stop it with Ctrl+C.\n`);
        if (!io.signal.aborted) {
          await new Promise((stop) => io.signal.addEventListener('abort', stop, { once: true }));
        }
        await collector.close();
      });
    for (const one of subcommands) one.register(command, io);
  },
};
