import { DEFAULT_FILE, DEFAULT_HOST, DEFAULT_PORT } from '../../collector/defaults.ts';
import { startCollector } from '../../collector/start.ts';
import { BadInput } from '../io.ts';
import { readProtocol } from '../protocol-file.ts';
import { readSeed } from '../study/subcommand.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly port: string;
  readonly host: string;
  readonly file: string;
  readonly ingestKey: readonly string[];
  readonly readKey: readonly string[];
  readonly study: readonly string[];
  readonly seed: readonly string[];
  readonly quiet?: boolean;
}

const gather = (value: string, all: readonly string[]) => [...all, value];

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new BadInput(`${text} is not a port (0 to 65535).`);
  return port;
}

export const collect: CliCommand = {
  register(program, io) {
    program
      .command('collect')
      .description('Take events from extensions and keep them in a SQLite file')
      .option('--port <number>', 'port to listen on; 0 takes a free one', String(DEFAULT_PORT))
      .option('--host <address>', 'address to listen on', DEFAULT_HOST)
      .option('--file <path>', 'SQLite file; made when it is not there', DEFAULT_FILE)
      .option('--ingest-key <key>', 'key with which may be sent (can be repeated)', gather, [])
      .option('--read-key <key>', 'key with which may be read (can be repeated)', gather, [])
      .option('--study <file>', 'protocol whose events are taken (can be repeated)', gather, [])
      .option(
        '--seed <file>',
        'secret seed of a study whose lots are issued here (can be repeated)',
        gather,
        [],
      )
      .option('--quiet', 'do not write a line for each request')
      .action(async (options: Options) => {
        const collector = await startCollector({
          port: portOf(options.port),
          host: options.host,
          file: options.file,
          ingestKeys: options.ingestKey,
          readKeys: options.readKey,
          protocols: await Promise.all(options.study.map((file) => readProtocol(file, io))),
          seeds: await Promise.all(options.seed.map((file) => readSeed(file, io))),
          ...(!options.quiet && { log: { write: io.err } }),
        });
        io.out(`Collector at ${collector.url}, log in ${options.file}. Stop it with Ctrl+C.\n`);
        if (!io.signal.aborted) {
          await new Promise((stop) => io.signal.addEventListener('abort', stop, { once: true }));
        }
        await collector.close();
      });
  },
};
